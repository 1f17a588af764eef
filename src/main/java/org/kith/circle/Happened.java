package org.kith.circle;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;

/** What had happened by the moment looked from: an empty time, or a later one, has not. */
final class Happened {

    private Happened() {}

    static @Nullable Moment by(AsOf asOf, @Nullable Moment moment) {
        return moment != null && asOf.includes(moment) ? moment : null;
    }

    static boolean by(AsOf asOf, Cells cells, String column) {
        return by(asOf, cells.moment(column)) != null;
    }

    /** For a cell that counts from a time of its own, or, where that is empty, from when the row was known. */
    static boolean orNoTime(AsOf asOf, Cells cells, String column) {
        Moment moment = cells.moment(column);
        return moment == null || asOf.includes(moment);
    }
}
