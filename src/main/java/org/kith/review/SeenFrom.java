package org.kith.review;

import java.util.List;
import org.kith.gaps.FindingSpan;

/**
 * Since when something that was not joined could be seen, and who had what it is seen by on that day.
 *
 * @param span what, and while which days
 * @param had which agencies had some of its evidence on its first day, those that had most first
 * @param evidence how many pieces of evidence there are that somebody has: items, requests, enquiries, what is said of people
 * @param meanwhile what was recorded on the day it was over, in words; empty where it is not over, or only time had passed
 */
public record SeenFrom(FindingSpan span, List<Had> had, int evidence, List<String> meanwhile) {

    public SeenFrom {
        had = List.copyOf(had);
        meanwhile = List.copyOf(meanwhile);
    }

    /**
     * How much of it an agency had: it said it, held it, had received it, was asked it or ran it.
     *
     * @param agency internal id
     */
    public record Had(String agency, String name, int pieces) {}

    /** Whether some agency had all of it on that day. */
    public boolean oneHadAll() {
        return !had.isEmpty() && had.getFirst().pieces() == evidence;
    }
}
