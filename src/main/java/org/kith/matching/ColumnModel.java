package org.kith.matching;

/**
 * What is known of one column: how often each level is found between records of one person ({@code m}) and of two
 * ({@code u}), how common its values are, and from which other columns its agreement follows.
 *
 * @param parents columns whose agreement makes agreement here likely: a postcode, for its town
 * @param follows for each parent, how much more often two people who agree in it agree here too than chance has it
 */
record ColumnModel(FieldKind kind, double[] m, double[] u, Terms terms, int[] parents, double[] follows) {

    ColumnModel with(double[] newM, double[] newU) {
        return new ColumnModel(kind, newM, newU, terms, parents, follows);
    }

    ColumnModel with(Terms newTerms) {
        return new ColumnModel(kind, m, u, newTerms, parents, follows);
    }

    ColumnModel following(int[] newParents, double[] newFollows) {
        return new ColumnModel(kind, m, u, terms, newParents, newFollows);
    }

    /**
     * How much likelier a level is between records of one person than of two. Full agreement never speaks against, plain
     * disagreement never for, and no lesser agreement says more than full agreement would.
     *
     * @param inverse one over the chance of this agreement between two people
     * @param most one over the frequency of the commoner of the two values
     */
    double ratio(int level, double inverse, double most) {
        double ratio = m[level] * inverse;
        if (level == 0) {
            return Math.max(1, ratio);
        }
        return level == m.length - 1 ? Math.min(1, ratio) : Math.min(ratio, Math.max(1, m[0] * most));
    }
}
