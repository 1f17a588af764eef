package org.kith.matching;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Estimates a model from records, without labels. Twice: the first estimate says which records are mostly one person, and the
 * second then counts persons where the first could only count records, so that somebody's own second record does not make a
 * rare name look common.
 */
public final class Estimator {

    private static final float SURELY_ONE = 0.9f;

    /** How little may change in a round for it to be the last: the first estimate need only tell persons apart. */
    private static final double ROUGHLY = 1e-3;

    private static final double CLOSELY = 1e-4;

    private final People people;
    private final Chance chance;
    private final ColumnModel[] model;
    private final PairSample sample;
    private final PairLevels levels;
    private double[][] strangers = {};
    private double prior = 1e-6;
    private double relatives = 2;
    private double swapped = 0.01;

    private Estimator(People people, PairSample sample, PairLevels levels) {
        this.people = people;
        this.chance = new Chance(people);
        this.sample = sample;
        this.levels = levels;
        this.model = new ColumnModel[people.columns()];
    }

    /**
     * Relatives are held apart.
     *
     * @param people records that may be used for it: nothing else leaves a trace in the model
     */
    public static Model estimate(People people) {
        return estimate(people, Families.HELD_APART);
    }

    /**
     * @param people records that may be used for it: nothing else leaves a trace in the model
     */
    public static Model estimate(People people, Families families) {
        PairSample sample = PairSample.of(new Candidates(people));
        return estimate(people, families, sample, PairLevels.of(people, sample));
    }

    static Model estimate(People people, Families families, PairSample sample, PairLevels levels) {
        Estimator estimator = new Estimator(people, sample, levels);
        estimator.start();
        estimator.round(ROUGHLY);
        estimator.again();
        estimator.round(CLOSELY);
        return new Model(
                people.layout(),
                Arrays.stream(estimator.model).map(Model.Column::new).toList(),
                estimator.prior,
                estimator.relatives,
                estimator.swapped,
                families);
    }

    private void start() {
        List<PersonField> columns = people.layout().columns();
        int[] itself = new int[people.size()];
        Arrays.setAll(itself, r -> r);
        for (int c = 0; c < model.length; c++) {
            Scale scale = columns.get(c).kind().scale();
            model[c] = new ColumnModel(
                    columns.get(c).kind(),
                    scale.expectedM(),
                    scale.expectedU(),
                    terms(c, itself),
                    new int[0],
                    new double[0]);
        }
        strangers = chance.levels(model);
        chances(0);
    }

    private void chances(double share) {
        for (int c = 0; c < model.length; c++) {
            model[c] = model[c].with(model[c].m(), Chance.u(model[c], strangers[c], share));
        }
    }

    private void round(double enough) {
        Observed observed = Observed.of(people, sample, levels, model);
        Estimate estimate =
                new Estimate(observed, model, people.layout(), sample.every(), people.size(), people.allPairs());
        estimate.run(enough);
        prior = estimate.prior;
        relatives = estimate.relatives;
        swapped = estimate.swapped;
        same = estimate.same;
    }

    private float[] same = {};

    private void again() {
        int[] persons = persons();
        for (int c = 0; c < model.length; c++) {
            model[c] = model[c].with(terms(c, persons));
        }
        chances(prior / (1 + prior));
        System.arraycopy(chance.following(model, prior), 0, model, 0, model.length);
    }

    /** For each record the first of those that are mostly the same person; itself where only some pairs were looked at. */
    private int[] persons() {
        int[] first = new int[people.size()];
        Arrays.setAll(first, r -> r);
        if (sample.whole()) {
            for (int i = 0; i < sample.size(); i++) {
                if (same[i] >= SURELY_ONE) {
                    int a = root(first, sample.first(i));
                    int b = root(first, sample.second(i));
                    first[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        for (int r = 0; r < first.length; r++) {
            first[r] = root(first, r);
        }
        return first;
    }

    private static int root(int[] first, int record) {
        int root = record;
        while (first[root] != root) {
            first[root] = first[first[root]];
            root = first[root];
        }
        return root;
    }

    /** Counts each term once for each person. */
    private Terms terms(int column, int[] person) {
        int terms = people.terms(column);
        long[] entries = new long[people.size()];
        int count = 0;
        @Nullable Value[] values = new Value[terms];
        for (int r = 0; r < people.size(); r++) {
            Value cell = people.value(column, r);
            for (int k = 0; cell != null && k < cell.count(); k++) {
                Value value = cell.at(k);
                values[value.term] = value;
                if (count == entries.length) {
                    entries = Arrays.copyOf(entries, count * 2);
                }
                entries[count++] = (long) value.term << 32 | person[r];
            }
        }
        Arrays.sort(entries, 0, count);
        int[] persons = new int[terms];
        for (int e = 0; e < count; e++) {
            if (e == 0 || entries[e] != entries[e - 1]) {
                persons[(int) (entries[e] >> 32)]++;
            }
        }
        long inAll = Arrays.stream(entries, 0, count)
                .map(entry -> entry & 0xFFFF_FFFFL)
                .distinct()
                .count();
        return Terms.of(
                people.layout().columns().get(column).kind(), people.termNumbers(column), persons, values, (int) inAll);
    }
}
