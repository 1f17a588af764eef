package org.kith.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Keeps pairs so that no record is in more than one: for two sources of which each names a person once. */
public final class OneToOne {

    private OneToOne() {}

    /**
     * @param pairs likeliest first; the likeliest of a record is kept
     */
    public static List<MatchedPair> of(List<MatchedPair> pairs) {
        BitSet taken = new BitSet();
        List<MatchedPair> kept = new ArrayList<>();
        for (MatchedPair pair : pairs) {
            if (!taken.get(pair.a()) && !taken.get(pair.b())) {
                taken.set(pair.a());
                taken.set(pair.b());
                kept.add(pair);
            }
        }
        return kept;
    }
}
