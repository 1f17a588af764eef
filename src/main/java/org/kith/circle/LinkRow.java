package org.kith.circle;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.LinkType;

/**
 * That somebody joined two items.
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
}
