package org.kith.kernel;

import java.util.Collection;
import java.util.Map;

/**
 * Gives whoever and whatever is named in a review a number of its own. A number once given stays: people who come into the
 * review's circles later take the next ones, so that nobody's pseudonym changes between two readings.
 */
@FunctionalInterface
public interface Numbering {

    /**
     * @param review internal id of the review
     * @param keys whom and what to number: a sort, a colon, and what tells one from another within the sort; in the order in
     *     which those not numbered yet take theirs
     * @return by key its number, counted from 0 within its sort
     */
    Map<String, Integer> numbers(String review, Collection<String> keys);
}
