package org.kith.gaps;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kith.circle.Circle;
import org.kith.circle.Slice;

/**
 * One pattern of the gap catalogue: a pure function of a circle. The same code serves one child on a screen and every
 * child of an authority overnight.
 */
public interface GapPattern {

    /** The catalogue's word for it, such as {@code agency-not-asked}. */
    String id();

    /** The findings that concern the child of a circle. Never called for the dead. */
    List<Finding> find(Circle circle);

    /**
     * The findings about things of a slice that concern no living child, and no dead one either: an item about nobody
     * near anybody, a question without an enquiry about somebody around whom no child is known.
     */
    default List<Finding> findApart(Slice slice) {
        return List.of();
    }

    /**
     * Moments at which it may begin to hold within a day, where a clock runs. All else counts in days, and every child is
     * looked at anew each day.
     */
    default Stream<Instant> clocks(Circle circle) {
        return Stream.of();
    }
}
