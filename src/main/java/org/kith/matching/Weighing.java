package org.kith.matching;

/**
 * From what a comparison found to a probability.
 *
 * <p>Three explanations of a pair are weighed: one person (M), two people who have nothing to do with each other (U), and two
 * relatives (R), who share a name, a home, a telephone, and now and then a birthday. Relative to U, M is worth the prior times
 * the product of the columns' ratios. Relative to M, R is worth
 *
 * <pre>relatives × ∏ (s + (1 − s) / ratio)</pre>
 *
 * with {@code s} the share of {@link FieldKind#shared()}: what relatives agree in anyhow tells M and R not apart, what they
 * agree in by chance only does. Where given names speak against one person, R is never taken to be less than {@link #TWINS}
 * with {@link #NAMED_APART}: twins at one address stay two people whatever else was estimated, until something that is
 * theirs alone agrees. Only where whoever asks wants it otherwise ({@link Families#AS_FOUND}) is that left out.
 */
final class Weighing {

    /** Pairs of relatives for each pair of records of one person, at least, where given names differ. */
    private static final double TWINS = 4;

    /** How much likelier different given names are between relatives than within one person, at least. */
    private static final double NAMED_APART = 20;

    private static final double APART_BELOW = 0.7;

    private final ColumnModel[] model;
    private final int given;
    private final double prior;
    private final double relatives;
    private final double swapped;
    private final boolean heldApart;

    /** Each column's ratio, 1 where one of the records says nothing. */
    final double[] ratios;

    double order;
    /** The ratios multiplied. */
    double evidence;
    /** How much likelier relatives are than one person. */
    double relation;

    double probability;

    Weighing(ColumnModel[] model, Layout layout, double prior, double relatives, double swapped, Families families) {
        this.model = model;
        this.given = layout.first(FieldKind.GIVEN_NAME);
        this.prior = prior;
        this.relatives = relatives;
        this.swapped = swapped;
        this.heldApart = families == Families.HELD_APART;
        this.ratios = new double[model.length];
    }

    Weighing(Model model, ColumnModel[] columns) {
        this(columns, model.layout(), model.prior(), model.relatives(), model.swapped(), model.families());
    }

    double prior() {
        return prior;
    }

    double weigh(Comparer found) {
        evidence = order = found.swapped ? swapped : 1;
        double kin = 1;
        boolean apart = false;
        for (int c = 0; c < model.length; c++) {
            int level = found.levels[c];
            if (level < 0) {
                ratios[c] = 1;
                continue;
            }
            double ratio = model[c].ratio(level, found.inverse[c], found.most[c]);
            ratios[c] = ratio;
            evidence *= ratio;
            if (c == given && heldApart && ratio < APART_BELOW) {
                apart = true;
                kin *= Math.max(NAMED_APART, 1 / ratio);
            } else {
                double shared = model[c].kind().shared();
                kin *= shared + (1 - shared) / ratio;
            }
        }
        relation = kin * (apart ? Math.max(TWINS, relatives) : relatives);
        double same = prior * evidence;
        probability = 1 / (1 + 1 / same + relation);
        return probability;
    }
}
