package org.kith.enquiry;

import java.time.Duration;
import java.time.Instant;
import org.kith.kernel.WorkingCalendar;

/**
 * How much time a clock has left, or how long ago it ran out, as people say it: {@code 2 h 10 min of working time left},
 * {@code overdue by 1 day of working time}. A day of working time is as long as a working day of the calendar.
 */
public final class TimeLeft {

    private TimeLeft() {}

    /**
     * @param working whether the clock runs in working time only; a clock of elapsed hours is said in those
     */
    public static String of(Instant due, Instant now, WorkingCalendar calendar, boolean working) {
        if (!working) {
            Duration day = Duration.ofDays(1);
            return now.isBefore(due)
                    ? length(Duration.between(now, due), day) + " left"
                    : "overdue by " + length(Duration.between(due, now), day);
        }
        Duration day = Duration.between(calendar.opens(), calendar.closes());
        if (now.isBefore(due)) {
            Duration left = calendar.between(now, due);
            return left.isZero() ? "no working time left" : length(left, day) + " of working time left";
        }
        Duration over = calendar.between(due, now);
        return over.isZero() ? "overdue outside working hours" : "overdue by " + length(over, day) + " of working time";
    }

    /** Days with hours, hours with minutes, or minutes: nobody counts minutes in days. Begun minutes count. */
    static String length(Duration length, Duration day) {
        long minutes = length.plusSeconds(59).toMinutes();
        long perDay = day.toMinutes();
        long days = minutes / perDay;
        long hours = minutes % perDay / 60;
        if (days > 0) {
            return days + (days == 1 ? " day" : " days") + (hours == 0 || days >= 5 ? "" : " " + hours + " h");
        }
        if (hours > 0) {
            return hours + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
        }
        return minutes + " min";
    }
}
