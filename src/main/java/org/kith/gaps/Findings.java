package org.kith.gaps;

import java.util.List;
import org.kith.circle.Circle;

/** The gaps around one child, as its page shows them. */
@FunctionalInterface
public interface Findings {

    /**
     * The findings of a circle, overdue clocks first and then the most recent evidence, with those that somebody set aside
     * beside them. They rest on what the reader of the circle may see, and on nothing else.
     */
    Answered answered(Circle circle);

    /** Those that stand: what somebody set aside is left out. */
    default List<Finding> of(Circle circle) {
        return answered(circle).standing();
    }
}
