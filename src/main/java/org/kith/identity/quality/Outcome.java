package org.kith.identity.quality;

import java.util.List;

/**
 * What looking for one thing in one record gave.
 *
 * @param of how many values or rows it was looked for in; 0 where it asks nothing of this record
 * @param wrong those it does not hold of
 */
record Outcome(int of, List<Wrong> wrong) {

    static final Outcome NOT_ASKED = new Outcome(0, List.of());

    Outcome {
        wrong = List.copyOf(wrong);
    }

    /**
     * A row that is to be mended.
     *
     * @param file of the exchange format
     * @param words what is wrong with it
     */
    record Wrong(String file, Said.Origin origin, String words) {}
}
