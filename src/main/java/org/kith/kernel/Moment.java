package org.kith.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A time as somebody wrote it: an instant, or a bare date. A bare date means 00:00 of that day in London when it is
 * compared, and stays a bare date when it is shown or exported, so that no precision is invented.
 *
 * @param instant the instant meant
 * @param day the London day it falls on
 * @param bare whether only a date was written
 */
public record Moment(Instant instant, LocalDate day, boolean bare) implements Comparable<Moment> {

    /** Days of two lifetimes, each made once: an authority has millions of dates, and few different ones. */
    private static final AtomicReferenceArray<Moment> DAYS = new AtomicReferenceArray<>(200 * 366);

    private static final long FIRST_DAY = LocalDate.of(1900, 1, 1).toEpochDay();

    public Moment {
        Objects.requireNonNull(instant, "instant");
        Objects.requireNonNull(day, "day");
    }

    public static Moment of(LocalDate day) {
        long at = day.toEpochDay() - FIRST_DAY;
        if (at < 0 || at >= DAYS.length()) {
            return new Moment(LondonTime.startOf(day), day, true);
        }
        Moment known = DAYS.get((int) at);
        if (known == null) {
            known = new Moment(LondonTime.startOf(day), day, true);
            DAYS.set((int) at, known);
        }
        return known;
    }

    public static Moment of(Instant instant) {
        return new Moment(instant, LondonTime.day(instant), false);
    }

    /**
     * Reads {@code 2024-03-09} or {@code 2024-03-09T14:30:00Z} (any offset is taken).
     *
     * @throws DateTimeException when the text is neither
     */
    public static Moment parse(String text) {
        return text.length() == 10
                ? of(LocalDate.parse(text))
                : of(OffsetDateTime.parse(text).toInstant());
    }

    /** As the exchange format writes it. */
    public String text() {
        return bare ? day.toString() : instant.toString();
    }

    @Override
    public int compareTo(Moment other) {
        return instant.compareTo(other.instant);
    }

    public boolean isBefore(Moment other) {
        return instant.isBefore(other.instant);
    }

    public boolean isAfter(Moment other) {
        return instant.isAfter(other.instant);
    }

    /** The earlier of two, where a missing one is no time at all. */
    public static @Nullable Moment earlier(@Nullable Moment a, @Nullable Moment b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.compareTo(b) <= 0 ? a : b;
    }

    @Override
    public String toString() {
        return text();
    }
}
