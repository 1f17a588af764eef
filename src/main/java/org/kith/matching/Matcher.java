package org.kith.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pairs among many records that are probably of one person. It proposes and never joins. The same records give the
 * same pairs, in whatever order they came.
 */
public final class Matcher {

    /** About so many pairs a record are compared whose likeness is worth remembering. */
    private static final int PAIRS_A_RECORD = 8;

    private final People people;
    private final Model model;
    private final ColumnModel[] columns;
    private final Pairs candidates;
    private final LongAdder compared = new LongAdder();

    /** Has each pair that is a candidate scored. */
    private interface Pairs {
        void each(Supplier<Scoring> scorings);
    }

    private Matcher(People people, Model model, Pairs candidates) {
        this.people = people;
        this.model = model;
        this.columns = model.on(people);
        this.candidates = candidates;
    }

    /** Estimates from these records themselves; only where all of them may be used for it. Relatives are held apart. */
    public static Matcher of(People people) {
        return of(people, Families.HELD_APART);
    }

    /** Estimates from these records themselves; only where all of them may be used for it. */
    public static Matcher of(People people, Families families) {
        Candidates candidates = new Candidates(people);
        PairSample sample = PairSample.of(candidates);
        PairLevels levels = PairLevels.of(people, sample);
        Model model = Estimator.estimate(people, families, sample, levels);
        return sample.whole()
                ? new Matcher(
                        people,
                        model,
                        scorings -> Together.ranges(sample.size(), 8192, (from, to) -> {
                            Scoring scoring = scorings.get();
                            for (int i = from; i < to; i++) {
                                scoring.pair(sample.first(i), sample.second(i), levels, i);
                            }
                        }))
                : new Matcher(people, model, candidates::each);
    }

    /**
     * @param model estimated elsewhere, from records of the same layout
     */
    public static Matcher of(People people, Model model) {
        Candidates candidates = new Candidates(people);
        return new Matcher(people, model, candidates::each);
    }

    public Model model() {
        return model;
    }

    /** How many pairs were compared so far. */
    public long compared() {
        return compared.sum();
    }

    /**
     * All pairs that speak for themselves with at least this probability, likeliest first.
     *
     * @param threshold above 0
     */
    public List<MatchedPair> pairs(double threshold) {
        Found found = new Found();
        ThreadLocal<Scoring> scorings = ThreadLocal.withInitial(() -> new Scoring(threshold, found));
        candidates.each(() -> scorings.get());
        return sorted(found.distinct());
    }

    /** The same, with those pairs that go together through a third record; see {@link Through}. */
    public List<MatchedPair> pairsWithThrough(double threshold) {
        List<MatchedPair> direct = pairs(threshold);
        return sorted(Through.added(people, model, columns, direct, threshold));
    }

    private List<MatchedPair> sorted(List<MatchedPair> pairs) {
        List<MatchedPair> sorted = new ArrayList<>(pairs.size());
        for (MatchedPair pair : pairs) {
            sorted.add(pair.oriented(people));
        }
        sorted.sort(Comparator.comparingDouble((MatchedPair pair) -> -pair.probability())
                .thenComparing(pair -> people.id(pair.a()))
                .thenComparing(pair -> people.id(pair.b())));
        return sorted;
    }

    /** Why two records are held to be of one person, or of two. */
    public Explainer explainer() {
        return new Explainer(people, model, columns);
    }

    /** Explains pairs of one {@link People}, one at a time. For one thread. */
    public static final class Explainer {
        private final People people;
        private final Comparer comparer;
        private final Weighing weighing;

        Explainer(People people, Model model, ColumnModel[] columns) {
            this.people = people;
            this.comparer = new Comparer(columns, model.layout(), 1);
            this.weighing = new Weighing(model, columns);
        }

        public Explanation explain(int a, int b) {
            comparer.compare(people, a, b);
            weighing.weigh(comparer);
            return Explaining.of(people.layout(), comparer, weighing);
        }
    }

    /** One thread's comparing. */
    private final class Scoring implements Candidates.Sink {
        private final double threshold;

        /** The odds below which no pair reaches the threshold; a little less, for rounding. */
        private final double least;

        private final Found found;
        private final Comparer comparer = new Comparer(columns, model.layout(), people.size() * PAIRS_A_RECORD);
        private final Weighing weighing = new Weighing(model, columns);

        Scoring(double threshold, Found found) {
            this.threshold = threshold;
            this.least = threshold / (1 - threshold) * (1 - 1e-9);
            this.found = found;
        }

        @Override
        public void pair(int a, int b) {
            if (comparer.compare(people, a, b, weighing.prior(), least)) {
                keep(a, b);
            } else {
                compared.increment();
            }
        }

        /** A pair whose levels were found while estimating. */
        void pair(int a, int b, PairLevels levels, int pair) {
            comparer.compare(people, a, b, levels, pair);
            keep(a, b);
        }

        private void keep(int a, int b) {
            compared.increment();
            double probability = weighing.weigh(comparer);
            if (probability >= threshold) {
                found.add(a, b, probability);
            }
        }
    }

    /** What all threads found. */
    private static final class Found {
        private long[] pairs = new long[1024];
        private double[] probabilities = new double[1024];
        private int count;

        synchronized void add(int a, int b, double probability) {
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, count * 2);
                probabilities = Arrays.copyOf(probabilities, count * 2);
            }
            pairs[count] = (long) a << 32 | b;
            probabilities[count++] = probability;
        }

        /** Windows of over-full blocks may find a pair twice. */
        List<MatchedPair> distinct() {
            List<MatchedPair> all = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                all.add(new MatchedPair((int) (pairs[i] >>> 32), (int) pairs[i], probabilities[i], -1));
            }
            all.sort(Comparator.comparingInt(MatchedPair::a).thenComparingInt(MatchedPair::b));
            List<MatchedPair> distinct = new ArrayList<>(all.size());
            @Nullable MatchedPair before = null;
            for (MatchedPair pair : all) {
                if (before == null || before.a() != pair.a() || before.b() != pair.b()) {
                    distinct.add(pair);
                }
                before = pair;
            }
            return distinct;
        }
    }
}
