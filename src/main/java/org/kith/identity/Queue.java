package org.kith.identity;

import java.util.List;
import org.kith.circle.Slice;

/**
 * A page of the pairs that are probably of one person, best first; those about which somebody was unsure behind.
 *
 * @param ready whether records are compared already; where not, nothing is said of any
 * @param behind whether much was written lately of which some is not compared yet, so that more may come
 * @param read how many records were read so far
 * @param all how many pairs of people fit what was asked for
 * @param pairs those of this page
 * @param slice the people of the page, as a list shows them, with the agencies there are
 */
public record Queue(boolean ready, boolean behind, long read, int all, List<Line> pairs, Slice slice) {

    public Queue {
        pairs = List.copyOf(pairs);
    }

    /**
     * A pair of the list.
     *
     * @param records the two
     * @param possible the second record as it stands to the first
     */
    public record Line(RecordPair records, Possible possible) {}
}
