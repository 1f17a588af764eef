package org.kith.figures;

/**
 * How often something was found for each 1,000 of a group, and between what it lies with 95% certainty if the group were a
 * chance sample of many like it (Wilson score interval; E. B. Wilson, 1927). It holds what rounding can change, too.
 *
 * @param per for each 1,000
 * @param from the lower end
 * @param to the upper end
 */
public record Rate(double per, double from, double to) {

    private static final double Z = 1.959964;
    private static final double THOUSAND = 1_000;

    /**
     * @param counted rounded
     * @param of rounded
     */
    public static Rate of(long counted, long of) {
        if (of <= 0) {
            throw new IllegalArgumentException("of nobody there is no rate");
        }
        double share = Math.min(1, (double) counted / of);
        double least = Math.max(0, counted - Small.ROUNDED_BY);
        double fewest = Math.max(1, of - Small.ROUNDED_BY);
        double most = counted + Small.ROUNDED_BY;
        double largest = of + Small.ROUNDED_BY;
        return new Rate(
                share * THOUSAND,
                wilson(Math.min(1, least / largest), largest, -1) * THOUSAND,
                wilson(Math.min(1, most / fewest), fewest, 1) * THOUSAND);
    }

    private static double wilson(double share, double of, int side) {
        double square = Z * Z;
        double middle = share + square / (2 * of);
        double half = Z * Math.sqrt(share * (1 - share) / of + square / (4 * of * of));
        return Math.clamp((middle + side * half) / (1 + square / of), 0, 1);
    }

    /** Whether the two cannot be told apart: their intervals overlap. */
    public boolean overlaps(Rate other) {
        return from <= other.to && other.from <= to;
    }
}
