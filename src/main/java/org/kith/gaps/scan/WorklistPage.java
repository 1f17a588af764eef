package org.kith.gaps.scan;

import java.util.List;

/**
 * A page of the worklist.
 *
 * @param cards in the order by clock, then by agency
 * @param allCards how many cards there are under the same filter
 * @param allChildren how many children they are about
 */
public record WorklistPage(List<WorklistCard> cards, long allCards, long allChildren) {

    public WorklistPage {
        cards = List.copyOf(cards);
    }
}
