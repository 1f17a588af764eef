package org.kith.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The moment a lens looks from: only what was known by then counts. A day means its end (everything of that day counts,
 * and a request due that day has fallen due); an instant means that instant.
 *
 * @param day the London day looked from: ages, windows and stays are computed on it
 * @param end the last instant that counts
 */
public record AsOf(LocalDate day, Instant end) {

    public AsOf {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(end, "end");
    }

    /** The end of a day in London. */
    public static AsOf endOf(LocalDate day) {
        return new AsOf(day, LondonTime.startOf(day.plusDays(1)).minusNanos(1));
    }

    /** Exactly an instant: what live screens use. */
    public static AsOf at(Instant instant) {
        return new AsOf(LondonTime.day(instant), instant);
    }

    /** Whether something of that moment has happened by now. */
    public boolean includes(Moment moment) {
        return !moment.instant().isAfter(end);
    }

    public boolean includes(LocalDate date) {
        return !date.isAfter(day);
    }
}
