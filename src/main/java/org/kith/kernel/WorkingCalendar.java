package org.kith.kernel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * On which days and hours a hub works, in London. Working time runs only then: not at night, not on other days, not on
 * holidays. Eight working hours from 09:00 end at 17:00 of that day (gap catalogue, Clocks, and fine print 5).
 *
 * @param days working days of the week
 * @param opens when a working day begins
 * @param closes when it ends
 * @param holidays days off that fall on a working day of the week
 */
public record WorkingCalendar(Set<DayOfWeek> days, LocalTime opens, LocalTime closes, Set<LocalDate> holidays) {

    public WorkingCalendar {
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
        if (days.isEmpty() || !opens.isBefore(closes)) {
            throw new IllegalArgumentException("a calendar wants a working day, and an opening before its closing");
        }
    }

    public boolean worksOn(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /**
     * The instant at which this much working time has run since an instant. What begins outside working time begins to
     * run with the next opening; what runs out at the closing ends there, and not the next morning.
     */
    public Instant after(Instant start, Duration workingTime) {
        ZonedDateTime from = start.atZone(LondonTime.ZONE);
        LocalDate day = from.toLocalDate();
        Instant runsFrom = start;
        Duration left = workingTime;
        while (true) {
            if (worksOn(day)) {
                Instant opening = at(day, opens);
                Instant closing = at(day, closes);
                Instant begins = runsFrom.isBefore(opening) ? opening : runsFrom;
                Duration today = Duration.between(begins, closing);
                if (!today.isNegative() && !today.isZero()) {
                    if (left.compareTo(today) <= 0) {
                        return begins.plus(left);
                    }
                    left = left.minus(today);
                }
            }
            day = day.plusDays(1);
        }
    }

    /** How much working time lies between two instants; none where the second is not later. */
    public Duration between(Instant from, Instant to) {
        Duration all = Duration.ZERO;
        LocalDate last = LondonTime.day(to);
        for (LocalDate day = LondonTime.day(from); !day.isAfter(last); day = day.plusDays(1)) {
            if (worksOn(day)) {
                Instant opening = at(day, opens);
                Instant closing = at(day, closes);
                Instant begins = from.isAfter(opening) ? from : opening;
                Instant ends = to.isBefore(closing) ? to : closing;
                if (begins.isBefore(ends)) {
                    all = all.plus(Duration.between(begins, ends));
                }
            }
        }
        return all;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LondonTime.ZONE).toInstant();
    }
}
