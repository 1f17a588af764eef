package org.kith.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * By how much one way takes longer than another: the difference of their medians, with the 95 % interval that comes of
 * drawing both samples anew many times (percentile bootstrap; Efron and Tibshirani, An Introduction to the Bootstrap, 1993,
 * chapter 13). All in milliseconds.
 *
 * @param difference the first median less the second
 * @param from lower end of the interval
 * @param to upper end
 */
record MedianDifference(double first, double second, double difference, double from, double to) {

    private static final int DRAWS = 2_000;

    /**
     * @param first nanoseconds of the first way
     * @param second nanoseconds of the second
     */
    static MedianDifference of(long[] first, long[] second, Random chance) {
        double[] differences = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            differences[draw] = median(drawn(first, chance)) - median(drawn(second, chance));
        }
        Arrays.sort(differences);
        double one = median(first.clone());
        double other = median(second.clone());
        return new MedianDifference(
                one, other, one - other, differences[(int) (DRAWS * .025)], differences[(int) (DRAWS * .975) - 1]);
    }

    private static long[] drawn(long[] sample, Random chance) {
        long[] drawn = new long[sample.length];
        Arrays.setAll(drawn, at -> sample[chance.nextInt(sample.length)]);
        return drawn;
    }

    /** In milliseconds; sorts what it is given. */
    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        int middle = nanos.length / 2;
        return (nanos.length % 2 == 1 ? nanos[middle] : (nanos[middle - 1] + nanos[middle]) / 2.0) / 1e6;
    }

    /** Whether no difference lies within the interval. */
    boolean tellsNothing() {
        return from <= 0 && to >= 0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.UK,
                "sealed %.3f ms, absent %.3f ms, difference %+.3f ms (95 %% interval %+.3f to %+.3f)",
                first,
                second,
                difference,
                from,
                to);
    }
}
