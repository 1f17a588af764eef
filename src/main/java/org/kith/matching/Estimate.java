package org.kith.matching;

/**
 * Expectation and maximisation (Dempster, Laird and Rubin 1977; for record linkage Winkler 1988 and Jaro 1989) over observed
 * pairs, without anybody having said which are of one person.
 *
 * <p>What two people agree on by chance is not estimated here: it follows from how common values are. That is why the pairs
 * need not be a fair sample of all: pairs that no pass brought together are taken to be of two people, and the prior is over
 * all pairs there are. Between rounds {@code m}, the prior, relatives and swaps are drawn towards what was expected by a few
 * pairs' worth (Dirichlet and gamma priors), so that small files, and files without any pair, come out sound.
 */
final class Estimate {

    private static final int ROUNDS = 200;
    private static final double ENOUGH = 1e-4;
    private static final double EXPECTED_M_COUNTS = 30;
    private static final double EXPECTED_RECORDS = 20;
    private static final double EXPECTED_RATE = 0.1;
    private static final double EXPECTED_RELATIVES = 2;
    private static final double EXPECTED_SWAPPED = 0.01;

    private final Observed pairs;
    private final ColumnModel[] model;
    private final int given;
    private final double every;
    private final double records;
    private final double allPairs;

    final float[] same;
    double prior;
    double relatives = EXPECTED_RELATIVES;
    double swapped = EXPECTED_SWAPPED;

    Estimate(Observed pairs, ColumnModel[] model, Layout layout, double every, double records, double allPairs) {
        this.pairs = pairs;
        this.model = model;
        this.given = layout.first(FieldKind.GIVEN_NAME);
        this.every = every;
        this.records = records;
        this.allPairs = Math.max(1, allPairs);
        this.same = new float[pairs.size];
        this.prior = prior(EXPECTED_RATE * records);
    }

    private double prior(double expectedPairs) {
        double rate = (expectedPairs + EXPECTED_RATE * EXPECTED_RECORDS) / (records + EXPECTED_RECORDS);
        double share = Math.min(0.5, rate * records / allPairs);
        return share / (1 - share);
    }

    /** Goes round until little changes; what is found replaces the columns' m. */
    void run() {
        for (int round = 0; round < ROUNDS; round++) {
            double before = prior;
            double moved = round();
            if (round > 5 && moved < ENOUGH && Math.abs(prior - before) < ENOUGH * before) {
                return;
            }
        }
    }

    private double round() {
        int columns = model.length;
        double[][] counts = new double[columns][];
        double[][] ratioOf = new double[columns][];
        for (int c = 0; c < columns; c++) {
            counts[c] = new double[model[c].m().length];
            ratioOf[c] = model[c].m();
        }
        double[] ratios = new double[columns];
        double one = 0;
        double kin = 0;
        double crossed = 0;
        double named = 0;
        for (int i = 0; i < pairs.size; i++) {
            double odds = prior * (pairs.swapped[i] ? swapped : 1);
            double relation = relatives;
            int at = i * columns;
            for (int c = 0; c < columns; c++) {
                int level = pairs.levels[at + c];
                if (level < 0) {
                    continue;
                }
                double ratio = ratio(c, level, ratioOf[c][level] * pairs.inverse[at + c]);
                ratios[c] = ratio;
                odds *= ratio;
                double shared = model[c].kind().shared();
                relation *= shared + (1 - shared) / ratio;
            }
            double p = 1 / (1 + 1 / odds + relation);
            same[i] = (float) p;
            kin += p * relation;
            if (p < 1e-9) {
                continue;
            }
            one += p;
            crossed += pairs.swapped[i] ? p : 0;
            named += pairs.named[i] ? p : 0;
            for (int c = 0; c < columns; c++) {
                int level = pairs.levels[at + c];
                if (level >= 0) {
                    counts[c][level] += p;
                }
            }
        }
        prior = prior(one * every);
        relatives = Math.clamp((kin + EXPECTED_RELATIVES * 20) / (one + 20), 0.02, 20);
        swapped = (crossed + EXPECTED_SWAPPED * 20) / (named + 20);
        return maximise(counts);
    }

    private double ratio(int c, int level, double ratio) {
        return level == 0 ? Math.max(1, ratio) : level == model[c].m().length - 1 ? Math.min(1, ratio) : ratio;
    }

    private double maximise(double[][] counts) {
        double moved = 0;
        for (int c = 0; c < model.length; c++) {
            double[] expected = model[c].kind().scale().expectedM();
            double total = EXPECTED_M_COUNTS;
            for (double count : counts[c]) {
                total += count;
            }
            double[] m = new double[expected.length];
            for (int l = 0; l < m.length; l++) {
                m[l] = (counts[c][l] + EXPECTED_M_COUNTS * expected[l]) / total;
            }
            falling(m, model[c].u());
            for (int l = 0; l < m.length; l++) {
                moved = Math.max(moved, Math.abs(m[l] - model[c].m()[l]));
            }
            model[c] = model[c].with(m, model[c].u());
        }
        return moved;
    }

    /**
     * A better level never says less than a worse one: where the data has it otherwise, the two are taken together
     * (pooling adjacent violators; Ayer and others 1955).
     */
    static void falling(double[] m, double[] u) {
        int[] start = new int[m.length];
        double[] sumM = new double[m.length];
        double[] sumU = new double[m.length];
        int blocks = 0;
        for (int l = 0; l < m.length; l++) {
            start[blocks] = l;
            sumM[blocks] = m[l];
            sumU[blocks] = u[l];
            blocks++;
            while (blocks > 1 && sumM[blocks - 2] * sumU[blocks - 1] < sumM[blocks - 1] * sumU[blocks - 2]) {
                sumM[blocks - 2] += sumM[blocks - 1];
                sumU[blocks - 2] += sumU[blocks - 1];
                blocks--;
            }
        }
        for (int b = 0; b < blocks; b++) {
            int end = b + 1 < blocks ? start[b + 1] : m.length;
            for (int l = start[b]; l < end; l++) {
                m[l] = u[l] * sumM[b] / sumU[b];
            }
        }
    }
}
