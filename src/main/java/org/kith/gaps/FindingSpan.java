package org.kith.gaps;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That something could be found around a child from one day to the eve of another, by what was known on each of these days.
 *
 * @param finding what, as it could be seen on the first of them
 * @param first the first day within the period looked at
 * @param before whether it could be seen before the period began, too
 * @param over the first day on which it could no longer be found, or null where it still could on the last day of the period
 */
public record FindingSpan(
        Finding finding,
        LocalDate first,
        boolean before,
        @Nullable LocalDate over) {

    /** The day it was over, where it was. */
    public Optional<LocalDate> ended() {
        return Optional.ofNullable(over);
    }
}
