package org.kith.uikit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a stretch of time is cut. */
class BucketsTests {

    @Test
    void aShortStretchIsCutIntoWeeksAndALongOneIntoQuarters() {
        assertThat(of("2025-01-01", "2025-06-30")).hasSize(27);
        assertThat(of("2024-01-01", "2025-12-31")).hasSize(24);
        assertThat(of("2005-01-01", "2024-12-31")).hasSize(80);
    }

    @Test
    void everyDayOfTheStretchLiesInOnePartAndNoOther() {
        List<TimeStretch.Bucket> parts = of("2024-01-17", "2025-12-05");
        assertThat(parts.getFirst().from()).isEqualTo("2024-01-17");
        assertThat(parts.getLast().to()).isEqualTo("2025-12-05");
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).from()).isEqualTo(parts.get(i - 1).to().plusDays(1));
        }
    }

    @Test
    void daysAreCountedWhereTheyLieAndThoseOutsideNot() {
        List<TimeStretch.Bucket> parts = of("2024-01-01", "2025-12-31", "2024-03-01", "2024-03-31", "2026-01-01");
        assertThat(parts.get(2).count()).isEqualTo(2);
        assertThat(parts.get(2).text()).isEqualTo("2 that month");
        assertThat(parts.stream().mapToInt(TimeStretch.Bucket::count).sum()).isEqualTo(2);
    }

    private static List<TimeStretch.Bucket> of(String from, String to, String... days) {
        return Buckets.of(
                LocalDate.parse(from),
                LocalDate.parse(to),
                List.of(days).stream().map(LocalDate::parse).toList(),
                (count, length) -> count + " that " + length.word());
    }
}
