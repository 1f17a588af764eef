package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.settings.ClockSetting;

class ClockExampleTests {

    private static final ClockSetting SHIPPED = ClockSetting.SHIPPED;

    @Test
    void asShipped() {
        assertThat(ClockExample.of(SHIPPED, LocalDate.of(2026, 10, 13)))
                .containsExactly(
                        "Asked on Friday 16 October 2026, 16:30, red: due Friday, 20:30.",
                        "Asked on Friday 16 October 2026, 16:30, amber: due Monday, 16:30; with the Monday a day off:"
                                + " Tuesday, 16:30.",
                        "Asked on Friday 16 October 2026, 16:30, green: due Wednesday, 16:30; with the Monday a day off:"
                                + " Thursday, 16:30.");
    }

    @Test
    void aFridayBeforeABankHolidayIsPassedOver() {
        // Christmas Day is a Friday, the Monday stands in for Boxing Day, and the Friday after is New Year’s Day.
        assertThat(ClockExample.of(SHIPPED, LocalDate.of(2026, 12, 22)).get(1))
                .startsWith("Asked on Friday 8 January 2027, 16:30, amber: due Monday, 16:30");
    }

    @Test
    void aFarDayIsNamedWithItsDate() {
        ClockSetting mondays = new ClockSetting(
                SHIPPED.lengths(), Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(10, 0), true, Set.of());

        assertThat(ClockExample.of(mondays, LocalDate.of(2026, 10, 13)).get(1))
                .contains(
                        "amber: due Monday 7 December 2026, 10:00; with the Monday a day off: Monday 14 December 2026");
    }

    @Test
    void words() {
        assertThat(ClockSettingWords.line(SHIPPED))
                .isEqualTo(
                        "red 4 hours, day and night; amber 8 working hours; green 24 working hours; Monday to Friday,"
                                + " 09:00 to 17:00; bank holidays off");
        ClockSetting other = new ClockSetting(
                SHIPPED.lengths(),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                LocalTime.of(8, 30),
                LocalTime.of(17, 0),
                false,
                Set.of(LocalDate.of(2026, 12, 24)));
        assertThat(ClockSettingWords.line(other))
                .endsWith("Monday and Saturday, 08:30 to 17:00; bank holidays not off; also off: 24 December 2026");
    }
}
