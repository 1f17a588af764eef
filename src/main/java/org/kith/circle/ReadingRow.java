package org.kith.circle;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.ReadingWeight;

/**
 * What a practitioner makes of an item.
 */
public record ReadingRow(
        Head head,
        String item,
        String practitioner,
        @Nullable Moment at,
        @Nullable String readsItAs,
        @Nullable ReadingWeight weight,
        @Nullable String why)
        implements Row {

    static ReadingRow of(Head head, Cells cells, AsOf asOf) {
        return new ReadingRow(
                head,
                cells.textOrEmpty("item"),
                cells.textOrEmpty("practitioner"),
                cells.moment("at"),
                cells.text("reads_it_as"),
                cells.code("weight", ReadingWeight.class).orElse(null),
                cells.text("why"));
    }
}
