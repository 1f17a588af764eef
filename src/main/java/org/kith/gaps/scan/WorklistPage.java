package org.kith.gaps.scan;

import java.util.List;

/**
 * A page of the worklist.
 *
 * @param cards in the order by clock, then by agency
 * @param liveCards how many cards there are under the same filter around children with an open enquiry
 * @param otherCards how many around the others in scope
 * @param choices by what it can be narrowed
 */
public record WorklistPage(List<WorklistCard> cards, long liveCards, long otherCards, WorklistChoices choices) {

    public WorklistPage {
        cards = List.copyOf(cards);
    }

    /** How many cards there are among those asked for. */
    public long allCards(boolean live) {
        return live ? liveCards : otherCards;
    }
}
