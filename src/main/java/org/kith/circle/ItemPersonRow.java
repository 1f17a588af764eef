package org.kith.circle;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.ItemPersonRole;
import org.kith.vocabulary.ItemPersonState;

/**
 * That a person was joined to an item, or taken off it, after it was recorded.
 */
public record ItemPersonRow(
        Head head,
        String item,
        String person,
        ItemPersonState state,
        @Nullable ItemPersonRole role,
        @Nullable String by,
        @Nullable Moment at)
        implements Row {

    static ItemPersonRow of(Head head, Cells cells, AsOf asOf) {
        return new ItemPersonRow(
                head,
                cells.textOrEmpty("item"),
                cells.textOrEmpty("person"),
                cells.code("state", ItemPersonState.class).orElseThrow(),
                cells.code("role", ItemPersonRole.class).orElse(null),
                cells.text("by"),
                cells.moment("at"));
    }
}
