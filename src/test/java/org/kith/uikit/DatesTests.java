package org.kith.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.kernel.Moment;

class DatesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, today",
        "2026-03-14, yesterday",
        "2026-03-16, tomorrow",
        "2026-03-03, 12 days ago",
        "2026-03-20, in 5 days",
        "2026-01-16, 58 days ago",
        "2026-01-15, 2 months ago",
        "2024-04-01, 23 months ago",
        "2019-03-15, 7 years ago"
    })
    void saysHowLongAgoInTheUnitPeopleWouldUse(LocalDate day, String said) {
        assertThat(Dates.distance(day, TODAY)).isEqualTo(said);
    }

    @Test
    void inventsNoTimeOfDay() {
        Dates dates = new Dates(() -> Moment.of(TODAY).instant());

        assertThat(dates.text(Moment.of(LocalDate.of(2026, 3, 3)))).isEqualTo("3 March 2026 (12 days ago)");
        assertThat(dates.text(Moment.parse("2026-03-03T14:30:00Z"))).isEqualTo("3 March 2026, 14:30 (12 days ago)");
    }
}
