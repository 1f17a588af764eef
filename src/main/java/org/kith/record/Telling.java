package org.kith.record;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;

/**
 * One version of a statement, with who told it so: what was said, corrected, added, taken back or brought back. Earlier ones stay
 * readable for as long as the statement does.
 *
 * @param version names this version among those of its statement: whoever revises says which one they saw
 * @param cells what it says; references to things that do not exist for the reader are left out
 * @param by the name of whoever told it, a user of Kith or a deliverer; null where that was not kept
 * @param at when it was told; null for what was always known
 * @param why why it was told so, in their words
 */
public record Telling(
        String version,
        Cells cells,
        What what,
        @Nullable String by,
        @Nullable Moment at,
        @Nullable String why) {

    /** What was done when it was told. */
    public enum What {
        DELIVERED,
        SAID,
        CORRECTED,
        TAKEN_BACK,
        BROUGHT_BACK,
        /** Cells that belong to a later stage were filled: a decision, an answer, a check. */
        ADDED,
        /** What had been added was taken back: the row says again what it said before. */
        ADDITION_TAKEN_BACK
    }
}
