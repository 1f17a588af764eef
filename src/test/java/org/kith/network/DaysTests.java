package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Interval;

class DaysTests {

    private static Interval days(String from, String to) {
        return Interval.between(
                from.isEmpty() ? null : LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to));
    }

    @Test
    void stretchesThatOverlapOrFollowEachOtherAreOne() {
        assertThat(Days.joined(List.of(
                        days("2024-03-01", "2024-03-31"),
                        days("2024-01-01", "2024-02-10"),
                        days("2024-02-05", "2024-02-29"),
                        days("2024-05-01", ""))))
                .containsExactly(days("2024-01-01", "2024-03-31"), days("2024-05-01", ""));
    }

    @Test
    void whatGoesOnSwallowsWhatComesLater() {
        assertThat(Days.joined(List.of(days("", ""), days("2024-01-01", "2024-02-10"))))
                .containsExactly(days("", ""));
    }

    @Test
    void saysOnlyTheEndsThatAreKnown() {
        assertThat(Days.said(days("2024-01-01", "2024-02-10"))).isEqualTo(" from 1 January 2024 to 10 February 2024");
        assertThat(Days.said(days("2024-01-01", ""))).isEqualTo(" since 1 January 2024");
        assertThat(Days.said(days("", "2024-02-10"))).isEqualTo(" until 10 February 2024");
        assertThat(Days.said(days("", ""))).isEmpty();
    }
}
