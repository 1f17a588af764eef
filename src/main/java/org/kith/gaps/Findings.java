package org.kith.gaps;

import java.util.List;
import org.kith.circle.Circle;

/** The gaps around one child, as its page shows them: what somebody set aside is left out. */
@FunctionalInterface
public interface Findings {

    /**
     * The findings of a circle, overdue clocks first and then the most recent evidence. They rest on what the reader of the
     * circle may see, and on nothing else.
     */
    List<Finding> of(Circle circle);
}
