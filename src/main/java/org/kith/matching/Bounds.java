package org.kith.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a column can say of a pair at most, before its values are compared. */
final class Bounds {

    private final ColumnModel[] model;
    private final double[] partly;

    Bounds(ColumnModel[] model) {
        this.model = model;
        this.partly = Arrays.stream(model).mapToDouble(Bounds::partly).toArray();
    }

    /** Columns, those quickly compared first. */
    int[] quickestFirst(IntPredicate wanted) {
        return IntStream.range(0, model.length)
                .filter(wanted)
                .boxed()
                .sorted(Comparator.comparingInt(c -> effort(model[c].kind().scale())))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int effort(Scale scale) {
        return switch (scale) {
            case DATE, NUMBERED, SAME, POSTCODE, HOUSE, CODE, NUMBER -> 0;
            case NAME, EMAIL -> 1;
            case TEXT -> 2;
        };
    }

    /** How much likelier, at most, what two records turn out to agree in is within one person. */
    double atMost(People people, int c, int a, int b) {
        int termA = people.term(c, a);
        int termB = people.term(c, b);
        if (termA == People.NOTHING || termB == People.NOTHING) {
            return 1;
        }
        if (termA >= 0 && termB >= 0) {
            return termA == termB ? fully(c, termA) : partly[c];
        }
        return severally(c, people.value(c, a), people.value(c, b));
    }

    private double severally(int c, @Nullable Value a, @Nullable Value b) {
        double bound = partly[c];
        for (int i = 0; a != null && b != null && i < a.count(); i++) {
            for (int j = 0; j < b.count(); j++) {
                bound = a.at(i).says(b.at(j)) ? Math.max(bound, fully(c, a.at(i).term)) : bound;
            }
        }
        return bound;
    }

    private double fully(int c, int term) {
        return Math.max(partly[c], model[c].m()[0] / model[c].terms().frequency(term));
    }

    /** The most that lesser agreement can say in a column, whatever the values. */
    private static double partly(ColumnModel column) {
        double most = 1;
        for (int l = 1; l < column.m().length; l++) {
            most = Math.max(most, column.m()[l] / (column.u()[l] * Comparer.LEAST_COMMON));
        }
        return most;
    }
}
