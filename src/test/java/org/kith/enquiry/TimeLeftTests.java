package org.kith.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kith.kernel.WorkingCalendar;
import org.kith.settings.Clocks;

/** How a clock is said: in working time, or in elapsed hours where it runs in those. */
class TimeLeftTests {

    private static final WorkingCalendar CALENDAR = Clocks.shipped().calendar();

    @Test
    void hoursAndMinutesOfTheSameDay() {
        assertThat(working("2026-10-13T10:10:00Z", "2026-10-13T08:00:00Z"))
                .isEqualTo("2 h 10 min of working time left");
        assertThat(working("2026-10-13T08:45:30Z", "2026-10-13T08:00:00Z")).isEqualTo("46 min of working time left");
        assertThat(working("2026-10-13T08:00:00Z", "2026-10-13T10:00:00Z")).isEqualTo("overdue by 2 h of working time");
    }

    @Test
    void nightsAndWeekendsDoNotCount() {
        // Friday 16:00 to Monday 10:00 in London: an hour on each side.
        assertThat(working("2026-10-12T09:00:00Z", "2026-10-09T15:00:00Z")).isEqualTo("2 h of working time left");
        assertThat(working("2026-10-09T16:00:00Z", "2026-10-10T12:00:00Z")).isEqualTo("overdue outside working hours");
        assertThat(working("2026-10-11T12:00:00Z", "2026-10-10T12:00:00Z")).isEqualTo("no working time left");
    }

    @Test
    void aDayIsAsLongAsAWorkingDay() {
        assertThat(working("2026-10-12T08:00:00Z", "2026-10-13T08:00:00Z"))
                .isEqualTo("overdue by 1 day of working time");
        assertThat(working("2026-10-12T08:00:00Z", "2026-10-14T11:00:00Z"))
                .isEqualTo("overdue by 2 days 3 h of working time");
    }

    @Test
    void theChangeOfTheClocksDoesNotBendIt() {
        // The clocks go back on Sunday 25 October 2026: Friday 16:00 BST, Monday 10:00 GMT.
        assertThat(working("2026-10-26T10:00:00Z", "2026-10-23T15:00:00Z")).isEqualTo("2 h of working time left");
    }

    @Test
    void elapsedHoursRunAtNight() {
        Instant due = Instant.parse("2026-10-13T02:00:00Z");
        assertThat(TimeLeft.of(due, Instant.parse("2026-10-12T23:30:00Z"), CALENDAR, false))
                .isEqualTo("2 h 30 min left");
        assertThat(TimeLeft.of(due, Instant.parse("2026-10-14T08:00:00Z"), CALENDAR, false))
                .isEqualTo("overdue by 1 day 6 h");
    }

    private static String working(String due, String now) {
        return TimeLeft.of(Instant.parse(due), Instant.parse(now), CALENDAR, true);
    }
}
