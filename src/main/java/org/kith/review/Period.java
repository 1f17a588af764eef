package org.kith.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;

/**
 * The days a review looks at, in the time of the children; both ends belong to it.
 *
 * @param from first day
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to) {

    /**
     * @throws IllegalArgumentException when it would end before it begins
     */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    public boolean holds(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean holds(@Nullable Moment moment) {
        return moment != null && holds(moment.day());
    }
}
