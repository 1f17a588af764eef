package org.kith.circle;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.LinkType;

/**
 * That somebody joined two items. What they mean together, in the words of whoever joined them, is its head's {@code why}.
 */
public record LinkRow(
        Head head,
        String fromItem,
        String toItem,
        LinkType type,
        @Nullable Moment madeAt,
        @Nullable String madeBy) implements Row {

    static LinkRow of(Head head, Cells cells, AsOf asOf) {
        return new LinkRow(
                head,
                cells.textOrEmpty("from_item"),
                cells.textOrEmpty("to_item"),
                cells.code("type", LinkType.class).orElseThrow(),
                cells.moment("made_at"),
                cells.text("made_by"));
    }

    /** What the two mean together, in the words of whoever joined them; null where that is not recorded or not readable. */
    public @Nullable String together() {
        return head.why();
    }
}
