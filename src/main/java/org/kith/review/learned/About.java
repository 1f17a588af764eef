package org.kith.review.learned;

import java.time.LocalDate;
import org.kith.review.had.Stage;

/** What somebody says that something helped or hindered. */
public sealed interface About {

    /** The review as a whole. */
    record WholeReview() implements About {}

    /**
     * Something that was not joined around one of its children. Named by what does not change when more is recorded: not by
     * the rows it rests on.
     *
     * @param child id of a record of the child
     * @param pattern of the catalogue
     * @param first the day from which it could be seen
     */
    record OfFinding(String child, String pattern, LocalDate first) implements About {}

    /**
     * A step of an item on its way.
     *
     * @param item internal id
     */
    record OfStep(String item, Stage stage) implements About {}

    /** What was there and has been deleted since, with whom it was about. */
    record Deleted() implements About {}
}
