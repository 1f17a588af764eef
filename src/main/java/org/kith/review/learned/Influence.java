package org.kith.review.learned;

import java.time.Instant;

/**
 * What a reader of a review said helped or hindered something. A later version stands beside it; it stays as it was.
 *
 * @param note names it for good, through all its versions
 * @param review internal id of the review
 * @param number of the version, counted from 1; the greatest is what holds
 * @param factor code of the entry of the list
 * @param words of the entry as they were when this was said
 * @param by id of the account that said it
 * @param at on the real clock
 * @param takenOut whether it was taken out with this version
 */
public record Influence(
        String note,
        String review,
        int number,
        About about,
        Effect effect,
        Level level,
        String factor,
        String words,
        Between between,
        String sentence,
        String by,
        Instant at,
        boolean takenOut) {

    /**
     * What somebody wants to say.
     *
     * @param factor code of an entry that is offered
     * @param sentence how it helped or hindered here
     */
    public record Wanted(About about, Effect effect, String factor, Between between, String sentence) {}
}
