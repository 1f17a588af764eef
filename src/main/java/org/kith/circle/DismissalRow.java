package org.kith.circle;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;

/**
 * A gap that somebody looked at and set aside.
 */
public record DismissalRow(
        Head head,
        String pattern,
        String key,
        @Nullable String child,
        String reason,
        @Nullable String by,
        @Nullable Moment at)
        implements Row {

    static DismissalRow of(Head head, Cells cells, AsOf asOf) {
        return new DismissalRow(
                head,
                cells.textOrEmpty("pattern"),
                cells.textOrEmpty("key"),
                cells.text("child"),
                cells.textOrEmpty("reason"),
                cells.text("by"),
                cells.moment("at"));
    }
}
