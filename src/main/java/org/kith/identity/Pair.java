package org.kith.identity;

import org.jspecify.annotations.Nullable;

/**
 * Two records that are probably of one person, as everybody may know of them.
 *
 * @param one the smaller id
 * @param probability that they are one person
 * @param identifier whether both have the same identifier that can be right
 */
record Pair(RecordPair records, double probability, boolean identifier, Face one, Face other) {

    /**
     * What a list is filtered by.
     *
     * @param source id of the agency whose record it is, or null
     * @param cameWith id of the delivery that brought it first, or null
     * @param closed whether it is restricted for everybody without clearance
     */
    record Face(@Nullable String source, @Nullable String cameWith, boolean closed, String words) {

        static Face of(Known known) {
            return new Face(known.source(), known.cameWith(), known.closed(), String.join(" ", known.words()));
        }
    }

    static Pair of(Known a, Known b, double probability) {
        boolean ordered = a.id().compareTo(b.id()) < 0;
        Known one = ordered ? a : b;
        Known other = ordered ? b : a;
        return new Pair(RecordPair.of(a.id(), b.id()), probability, a.sharesNumber(b), Face.of(one), Face.of(other));
    }

    /**
     * Which of the two came new with a delivery, where the other was there before; null where not. Ids are stamped with the
     * time at which they were made: of two deliveries the one with the smaller id was there first.
     */
    @Nullable
    String newWith(String delivery) {
        if (delivery.equals(one.cameWith)) {
            return before(other, delivery) ? records.one() : null;
        }
        return delivery.equals(other.cameWith) && before(one, delivery) ? records.other() : null;
    }

    private static boolean before(Face there, String delivery) {
        return there.cameWith == null || there.cameWith.compareTo(delivery) < 0;
    }

    /** Nothing of a restricted record orders a list, for its place would tell how well it agrees. */
    boolean closed() {
        return one.closed || other.closed;
    }
}
