package org.kith.review.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.circle.ItemRow;
import org.kith.gaps.joining.Joining;
import org.kith.review.SeenFrom;

/**
 * Something that was not joined around a child of the review, as the extract tells it.
 *
 * @param child the first record of the child
 * @param items those it rests on
 * @param joining how they could have come together; null where it rests on fewer than two
 */
record Seen(
        String child,
        SeenFrom seen,
        List<ItemRow> items,
        @Nullable Joining joining) {

    Seen {
        items = List.copyOf(items);
    }
}
