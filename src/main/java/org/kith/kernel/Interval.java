package org.kith.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included; a missing end goes on, a missing beginning was always.
 *
 * @param from first day, or null when it has no known beginning
 * @param to last day, or null when it goes on
 */
public record Interval(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static Interval between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Interval(from, to);
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether no day lies in it: it would end before it begins. */
    public boolean isEmpty() {
        return from != null && to != null && to.isBefore(from);
    }

    public boolean overlaps(Interval other) {
        return !intersect(other).isEmpty() && !isEmpty() && !other.isEmpty();
    }

    /** The days that lie in both; may be empty. */
    public Interval intersect(Interval other) {
        return new Interval(later(from, other.from), earlier(to, other.to));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isAfter(b) ? a : b;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
