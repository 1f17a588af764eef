package org.kith.figures;

import java.util.OptionalLong;

/** Which counts are too small to be shown, and how the others are rounded (decision 25). */
public final class Small {

    /** The least count that is shown; fewer than this are not. Whether none is told, {@link Group} says. */
    public static final int LEAST = 5;

    /** Of a group of fewer than this nothing is told. */
    public static final int LEAST_OF = 2 * LEAST;

    /** Shown counts are rounded to the nearest multiple of this. */
    public static final int ROUNDED_TO = 5;

    /** By how much a rounded count can differ from what was counted. */
    public static final int ROUNDED_BY = ROUNDED_TO / 2;

    private Small() {}

    public static boolean small(long count) {
        return count < LEAST;
    }

    /** A count by itself, that adds up to nothing else that is shown; none is not told. */
    public static OptionalLong alone(long count) {
        return small(count) ? OptionalLong.empty() : OptionalLong.of(rounded(count));
    }

    /** To the nearest multiple of {@link #ROUNDED_TO}. */
    public static long rounded(long count) {
        return (count + ROUNDED_BY) / ROUNDED_TO * ROUNDED_TO;
    }
}
