package org.kith.gaps.known;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;

/** What is recorded of asking one agency about one person. An empty row would hide which of these it is. */
public sealed interface Asked {

    /** It runs the enquiry: nobody asks it. */
    record Runs() implements Asked {}

    /**
     * No request is recorded since the enquiry began.
     *
     * @param last when it was last asked before, if it ever was
     */
    record Never(@Nullable Moment last) implements Asked {}

    /**
     * Asked, and no answer recorded yet.
     *
     * @param due when the answer falls due, where a clock runs
     */
    record Waiting(@Nullable Moment asked, @Nullable Instant due, boolean overdue) implements Asked {}

    /**
     * Answered with information.
     *
     * @param items how many items came with it
     */
    record Answered(@Nullable Moment at, int items) implements Asked {}

    /**
     * Answered that nothing is held.
     *
     * @param searched names, identifiers and addresses that were searched with; empty where the answer does not say
     */
    record NothingHeld(@Nullable Moment at, List<String> searched) implements Asked {}

    /** Answered that no answer is given. */
    record Refused(@Nullable Moment at) implements Asked {}

    /** There is a request, and what it says is not for this reader. */
    record Restricted() implements Asked {}
}
