package org.kith.gaps.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;

/**
 * What is recorded of an ask that would have brought something, up to the moment looked at: where the chain broke, or how it
 * came through in the end. It says what is recorded, never what somebody failed to do.
 *
 * @param at when that was; null where no time is recorded or there is none
 * @param rows ids of the rows that say so
 */
public record Broke(Where where, @Nullable Moment at, List<String> rows) {

    public Broke {
        rows = List.copyOf(rows);
    }

    /** Where. */
    public enum Where {
        /** No request to that agency about them is recorded. */
        NEVER_ASKED,
        /** Another agency asked; to whoever would have needed it nothing came. */
        ASKED_BY_ANOTHER,
        /** Asked, and no answer is recorded. */
        NOT_ANSWERED,
        /** Asked, and answered before this was recorded there. */
        ANSWERED_BEFORE,
        /** The answer says that nothing is held; it was searched under another name, number or address. */
        SEARCHED_OTHERWISE,
        /** The answer says that nothing is held. */
        NOTHING_HELD,
        /** The answer refuses. */
        REFUSED,
        /** Asked and answered; this is not among what the answer brought. */
        NOT_AMONG_IT,
        /** A decision not to share it is recorded. */
        HELD_BACK,
        /** Sent, and no receipt is recorded. */
        NOT_RECEIVED,
        /** Received, and no reading is recorded of an agency that reports reading. */
        NOT_READ,
        /** It came. */
        CAME
    }
}
