package org.kith.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days are days in Europe/London, winter and summer: the exchange format and every clock of a hub mean that. */
public final class LondonTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private LondonTime() {}

    /** The day in London on which an instant falls. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant of a day in London. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
