package org.kith.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.kith.circle.Ages;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.kernel.WorkingCalendar;
import org.kith.uikit.Dates;

/** What a clock says: until when it runs and how much working time is left, or when it ran out. */
final class ClockWords {

    private ClockWords() {}

    static String of(Instant due, Instant now, WorkingCalendar calendar) {
        LocalDate today = LondonTime.day(now);
        Moment at = Moment.of(due);
        String when = (at.day().equals(today) ? "today" : Dates.day(at.day())) + ", " + Dates.time(at);
        if (!now.isBefore(due)) {
            return "clock ran out " + when
                    + (at.day().equals(today) ? "" : " (" + Dates.distance(at.day(), today) + ")");
        }
        Duration left = calendar.between(now, due);
        return "clock runs until " + when + ", " + spoken(left) + " of working time left";
    }

    private static String spoken(Duration left) {
        long hours = left.toHours();
        long minutes = left.toMinutesPart();
        if (hours == 0) {
            return Ages.counted(minutes, "minute");
        }
        return Ages.counted(hours, "hour") + (minutes == 0 || hours > 8 ? "" : " " + minutes + " min");
    }
}
