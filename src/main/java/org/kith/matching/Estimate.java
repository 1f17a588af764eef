package org.kith.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Expectation and maximisation (Dempster, Laird and Rubin 1977; for record linkage Winkler 1988 and Jaro 1989) over observed
 * pairs, without anybody having said which are of one person.
 *
 * <p>What two people agree on by chance is not estimated here: it follows from how common values are. That is why the pairs
 * need not be a fair sample of all: pairs that no pass brought together are taken to be of two people, and the prior is over
 * all pairs there are. Between rounds {@code m}, the prior, relatives and swaps are drawn towards what was expected by a few
 * pairs' worth (Dirichlet and gamma priors), so that small files, and files without any pair, come out sound.
 *
 * <p>Left to itself, such estimation splits pairs into whatever two heaps explain them best, and where many people have the
 * same names those heaps are "named alike" and "named otherwise". Two records of one person are more than that: they agree in
 * what is a person's own. So how often a field of one's own ({@link FieldKind#isOwn()}) differs within one person is asked
 * only of pairs for which another such field, or an e-mail address, vouches. Where a file has no other, a telephone vouches,
 * which families share, or nothing; then it is not believed to differ much oftener than expected, whatever is found.
 */
final class Estimate {

    private static final int ROUNDS = 200;

    /** Less likely than this to be of one person or one family, and a pair is left out for a while. */
    private static final double HOPELESS = 1e-6;

    /** Every so many rounds all pairs are looked at again. */
    private static final int ALL_AGAIN = 16;

    private static final int FIRST_ROUNDS = 3;
    private static final double EXPECTED_M_COUNTS = 30;
    private static final double EXPECTED_RECORDS = 20;
    private static final double EXPECTED_RATE = 0.1;
    private static final double EXPECTED_RELATIVES = 2;
    private static final double EXPECTED_SWAPPED = 0.01;

    /** From how strong an agreement on a field speaks up for what two records say in another. */
    private static final double VOUCHES = 1000;

    /** Where nothing else can vouch: how many times oftener than expected a field of one's own is taken to differ. */
    private static final double MOST_OFTEN = 3;

    private final Observed pairs;
    private final ColumnModel[] model;
    private final int given;
    private final double every;
    private final double records;
    private final double allPairs;
    private final int[][] vouchers;

    private final int[] active;
    private int activePairs;
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
        this.active = new int[pairs.size];
        this.vouchers = new int[model.length][];
        for (int c = 0; c < model.length; c++) {
            vouchers[c] = vouchers(c);
        }
        this.prior = prior(EXPECTED_RATE * records);
    }

    private double prior(double expectedPairs) {
        double rate = (expectedPairs + EXPECTED_RATE * EXPECTED_RECORDS) / (records + EXPECTED_RECORDS);
        double share = Math.min(0.5, rate * records / allPairs);
        return share / (1 - share);
    }

    /**
     * Goes round until little changes; what is found replaces the columns' m.
     *
     * @param enough the most by which any m, and the prior's share of itself, may have moved in the last round
     */
    void run(double enough) {
        for (int round = 0; round < ROUNDS; round++) {
            double before = prior;
            boolean all = round < FIRST_ROUNDS || round % ALL_AGAIN == 0;
            if (all) {
                activePairs = pairs.size;
                Arrays.setAll(active, i -> i);
            }
            double moved = round();
            if (round > 5 && moved < enough && Math.abs(prior - before) < enough * before) {
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
        int kept = 0;
        for (int n = 0; n < activePairs; n++) {
            int i = active[n];
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
            if (p + p * relation >= HOPELESS) {
                active[kept++] = i;
            }
            if (p < 1e-9) {
                continue;
            }
            one += p;
            crossed += pairs.swapped[i] ? p : 0;
            named += pairs.named[i] ? p : 0;
            for (int c = 0; c < columns; c++) {
                int level = pairs.levels[at + c];
                if (level >= 0 && vouchedFor(c, at, ratios)) {
                    counts[c][level] += p;
                }
            }
        }
        activePairs = kept;
        prior = prior(one * every);
        relatives = Math.clamp((kin + EXPECTED_RELATIVES * 20) / (one + 20), 0.02, 20);
        swapped = (crossed + EXPECTED_SWAPPED * 20) / (named + 20);
        return maximise(counts);
    }

    /** The columns that can vouch for what a column says; none for what is not a person's own. */
    private int[] vouchers(int column) {
        IntStream others = model[column].kind().isOwn()
                ? IntStream.range(0, model.length).filter(other -> other != column)
                : IntStream.empty();
        int[] own = others.toArray();
        int[] nearly = Arrays.stream(own)
                .filter(other -> model[other].kind().isNearlyOwn())
                .toArray();
        return nearly.length > 0
                ? nearly
                : Arrays.stream(own)
                        .filter(other -> model[other].kind() == FieldKind.PHONE)
                        .toArray();
    }

    private boolean vouchedFor(int column, int at, double[] ratios) {
        int[] by = vouchers[column];
        for (int voucher : by) {
            if (pairs.levels[at + voucher] >= 0 && ratios[voucher] >= VOUCHES) {
                return true;
            }
        }
        return by.length == 0;
    }

    /** Whether what it says may be believed however unexpected: another field that is a person's own has been heard. */
    private boolean vouched(int column) {
        return Arrays.stream(vouchers[column])
                .anyMatch(voucher -> model[voucher].kind().isNearlyOwn());
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
            if (model[c].kind().isOwn() && !vouched(c)) {
                seldomDifferent(m, MOST_OFTEN * expected[m.length - 1]);
            }
            falling(m, model[c].u());
            for (int l = 0; l < m.length; l++) {
                moved = Math.max(moved, Math.abs(m[l] - model[c].m()[l]));
            }
            model[c] = model[c].with(m, model[c].u());
        }
        return moved;
    }

    private static void seldomDifferent(double[] m, double most) {
        int different = m.length - 1;
        if (m[different] > most) {
            double others = (1 - most) / (1 - m[different]);
            for (int l = 0; l < different; l++) {
                m[l] *= others;
            }
            m[different] = most;
        }
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
