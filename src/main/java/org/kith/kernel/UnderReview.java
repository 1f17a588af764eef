package org.kith.kernel;

import java.util.Set;

/**
 * The review within which somebody reads: its children are what they reach, while it runs.
 *
 * @param id internal id of the review
 * @param children ids of records of the children it is about
 * @param pseudonyms whether names are replaced, the same person by the same name everywhere in this review
 */
public record UnderReview(String id, Set<String> children, boolean pseudonyms) {

    public UnderReview {
        children = Set.copyOf(children);
    }
}
