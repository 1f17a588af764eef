package org.kith.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs that go together through a third record: where a and b are one person, and b and c, then so are a and c, though the
 * two may have little in common to be compared by. With {@code o(ab)}, {@code o(bc)} the odds of the two pairs and
 * {@code r} what a and c themselves say, as a likelihood ratio of at most 1 (what speaks for them was counted before),
 *
 * <pre>P(ac) = S / (S + o(ab) + o(bc) + 1),   S = o(ab) · o(bc) · r</pre>
 *
 * which weighs "all three are one person" against "b is only one of the two" and "three people". So a chain never carries
 * further than its weakest link, and what speaks against a and c counts. Where a and c look like two relatives, nothing
 * carries: one ambiguous record does not make twins one person.
 */
final class Through {

    /** Records of one person beyond which no chains are followed. */
    private static final int MOST_NEIGHBOURS = 60;

    private static final int ROUNDS = 3;

    /** Only what is nearly sure carries further: one wrong link between two people would make many wrong pairs. */
    private static final double NEARLY_SURE = 0.95;

    private static final double SURE = 1e9;

    private final People people;
    private final Comparer comparer;
    private final Weighing weighing;
    private final double threshold;
    private final Map<Long, MatchedPair> pairs = new HashMap<>();

    private Through(People people, Model model, ColumnModel[] columns, double threshold) {
        this.people = people;
        this.comparer = new Comparer(columns, model.layout(), people.size());
        this.weighing = new Weighing(model, columns);
        this.threshold = threshold;
    }

    static List<MatchedPair> added(
            People people, Model model, ColumnModel[] columns, List<MatchedPair> direct, double threshold) {
        Through through = new Through(people, model, columns, Math.max(0.01, threshold));
        for (MatchedPair pair : direct) {
            through.pairs.put(key(pair.a(), pair.b()), pair);
        }
        for (int round = 0; round < ROUNDS && through.round(); round++) {}
        return new ArrayList<>(through.pairs.values());
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    /** Every pair of neighbours of every record; those found count only in the next round, so that order plays no part. */
    private boolean round() {
        Map<Integer, int[]> neighbours = neighbours();
        Map<Long, MatchedPair> better = new HashMap<>();
        neighbours.forEach((middle, around) -> {
            for (int i = 0; i < around.length; i++) {
                for (int j = i + 1; j < around.length; j++) {
                    if (people.comparable(around[i], around[j])) {
                        consider(around[i], middle, around[j], better);
                    }
                }
            }
        });
        boolean some = false;
        for (Map.Entry<Long, MatchedPair> found : better.entrySet()) {
            MatchedPair before = pairs.get(found.getKey());
            if (before == null || found.getValue().probability() > before.probability() + 0.01) {
                pairs.put(found.getKey(), found.getValue());
                some = true;
            }
        }
        return some;
    }

    private Map<Integer, int[]> neighbours() {
        Map<Integer, int[]> neighbours = new HashMap<>();
        for (MatchedPair pair : pairs.values()) {
            if (pair.probability() >= NEARLY_SURE) {
                neighbours.merge(pair.a(), new int[] {pair.b()}, Through::both);
                neighbours.merge(pair.b(), new int[] {pair.a()}, Through::both);
            }
        }
        neighbours.values().removeIf(around -> around.length < 2 || around.length > MOST_NEIGHBOURS);
        neighbours.values().forEach(Arrays::sort);
        return neighbours;
    }

    private static int[] both(int[] some, int[] more) {
        int[] both = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, both, some.length, more.length);
        return both;
    }

    private void consider(int a, int middle, int c, Map<Long, MatchedPair> better) {
        long key = key(a, c);
        MatchedPair known = pairs.get(key);
        double ab = probability(a, middle);
        double bc = probability(middle, c);
        double bound = Math.max(threshold, known == null ? 0 : known.probability() + 0.01);
        if (ab * bc < bound) {
            return;
        }
        comparer.compare(people, a, c);
        weighing.weigh(comparer);
        if (weighing.relation >= 1) {
            return;
        }
        double one = odds(ab);
        double other = odds(bc);
        double against = Math.min(1, weighing.evidence) / (1 + weighing.relation);
        double all = one * other * against;
        double probability = all / (all + one + other + 1);
        MatchedPair before = better.get(key);
        boolean best = before == null
                || probability > before.probability()
                || probability == before.probability() && middle < before.through();
        if (probability >= bound && best) {
            better.put(key, new MatchedPair(Math.min(a, c), Math.max(a, c), probability, middle));
        }
    }

    private double probability(int a, int b) {
        MatchedPair pair = pairs.get(key(a, b));
        return pair == null ? 0 : pair.probability();
    }

    private static double odds(double probability) {
        return probability >= 1 ? SURE : Math.min(SURE, probability / (1 - probability));
    }
}
