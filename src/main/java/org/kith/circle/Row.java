package org.kith.circle;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;

/**
 * A statement as known at one moment. Cells that had not happened by then (an answer, a closing, a receipt) are empty,
 * and so are cells that point to something that does not exist for this reader.
 */
public interface Row {

    Head head();

    default String id() {
        return head().id();
    }

    /** From when the row was known, or null when it was always known. */
    default @Nullable Moment known() {
        return head().known();
    }

    /** Whether its content is not for this reader. */
    default boolean restricted() {
        return head().restricted();
    }
}
