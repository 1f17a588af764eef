package org.kith.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Rag;

class ClocksTests {

    private final Clocks clocks = Clocks.shipped();

    @ParameterizedTest
    @CsvSource({
        // Red: four hours elapsed, day or night.
        "RED, 2024-06-10T22:30:00Z, 2024-06-11T02:30:00Z",
        // The night the clocks go forward and the night they go back: elapsed is elapsed.
        "RED, 2024-03-30T23:00:00Z, 2024-03-31T03:00:00Z",
        "RED, 2024-10-26T23:00:00Z, 2024-10-27T03:00:00Z",
        // Amber: eight working hours from 09:00 end at 17:00 (London, summer).
        "AMBER, 2024-06-10T08:00:00Z, 2024-06-10T16:00:00Z",
        "AMBER, 2024-06-10T07:00:00Z, 2024-06-10T16:00:00Z",
        "AMBER, 2024-06-10T09:00:00Z, 2024-06-11T09:00:00Z",
        "AMBER, 2024-06-10T16:00:00Z, 2024-06-11T16:00:00Z",
        "AMBER, 2024-06-14T15:00:00Z, 2024-06-17T15:00:00Z",
        "AMBER, 2024-06-15T12:00:00Z, 2024-06-17T16:00:00Z",
        // Over the weekend on which the clocks change: Friday 16:00 winter time, Monday 16:00 summer time.
        "AMBER, 2025-03-28T16:00:00Z, 2025-03-31T15:00:00Z",
        // Good Friday and Easter Monday.
        "AMBER, 2024-03-28T16:00:00Z, 2024-04-02T15:00:00Z",
        "GREEN, 2024-06-10T08:00:00Z, 2024-06-12T16:00:00Z",
        "GREEN, 2024-06-13T11:00:00Z, 2024-06-18T11:00:00Z",
        // Two bank holidays side by side, and a day of mourning.
        "AMBER, 2022-06-01T15:00:00Z, 2022-06-06T15:00:00Z",
        "AMBER, 2022-09-16T15:00:00Z, 2022-09-20T15:00:00Z",
        "AMBER, 2023-05-05T15:00:00Z, 2023-05-09T15:00:00Z",
        "AMBER, 2021-12-24T10:00:00Z, 2021-12-29T10:00:00Z"
    })
    void runsOutAt(Rag grade, String asked, String due) {
        assertThat(clocks.dueAt(grade, Moment.parse(asked)))
                .contains(Moment.parse(due).instant());
    }

    @Test
    void aBareDateStartsTheClockAtTheBeginningOfThatDay() {
        assertThat(clocks.dueAt(Rag.RED, Moment.of(LocalDate.of(2024, 6, 10))))
                .contains(Moment.parse("2024-06-10T03:00:00Z").instant());
    }

    @Test
    void thereIsNoClockForBlueForNoGradeAndWithoutAStart() {
        Moment asked = Moment.of(LocalDate.of(2024, 6, 10));
        assertThat(clocks.dueAt(Rag.BLUE, asked)).isEmpty();
        assertThat(clocks.dueAt(null, asked)).isEmpty();
        assertThat(clocks.dueAt(Rag.RED, null)).isEmpty();
    }

    @Test
    void everyYearFrom2015To2030HasItsHolidaysAndNoneFallsOnAWeekend() {
        for (int year = 2015; year <= 2030; year++) {
            int y = year;
            long inYear = clocks.calendar().holidays().stream()
                    .filter(day -> day.getYear() == y)
                    .count();
            assertThat(inYear).as("holidays in " + year).isEqualTo(year == 2022 ? 10 : year == 2023 ? 9 : 8);
        }
        assertThat(clocks.calendar().holidays())
                .allMatch(day -> day.getDayOfWeek().getValue() <= 5)
                .contains(LocalDate.of(2020, 5, 8))
                .doesNotContain(LocalDate.of(2020, 5, 4));
    }
}
