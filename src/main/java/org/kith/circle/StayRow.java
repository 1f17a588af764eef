package org.kith.circle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StayBasis;

/**
 * That an agency says somebody stays, or often visits, somewhere.
 */
public record StayRow(
        Head head,
        String person,
        String household,
        @Nullable StayBasis basis,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String assertedBy)
        implements Row {

    static StayRow of(Head head, Cells cells, AsOf asOf) {
        return new StayRow(
                head,
                cells.textOrEmpty("person"),
                cells.textOrEmpty("household"),
                cells.code("basis", StayBasis.class).orElse(null),
                cells.date("from"),
                cells.date("to"),
                cells.text("asserted_by"));
    }

    /** The first day: {@code from}, else the day the row was known from, else none (always). */
    public @Nullable LocalDate begins() {
        Moment known = known();
        return from != null || known == null ? from : known.day();
    }

    /** From when it was known that the person is there: {@code known_from}, else {@code from}, else always (null). */
    public @Nullable Moment knownThere() {
        return known();
    }
}
