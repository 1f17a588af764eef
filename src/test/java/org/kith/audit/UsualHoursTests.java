package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kith.audit.unusual.UnusualRule;

class UsualHoursTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);

    private final TreeMap<LocalDate, Map<Integer, Long>> read = new TreeMap<>();

    @Test
    void anHourAtWhichTheAccountNeverLookedBeforeStandsOut() {
        days(10);
        read.put(DAY, Map.of(9, 4L, 3, 2L));

        assertThat(UsualHours.unusual(read, DAY, 60, 1)).containsExactly(3);
        assertThat(UsualHours.unusual(read, DAY, 60, 3)).isEmpty();
    }

    @Test
    void whoHasLookedOnFewDaysHasNoUsualHoursYet() {
        days(9);
        read.put(DAY, Map.of(3, 2L));

        assertThat(UsualHours.unusual(read, DAY, 60, 1)).isEmpty();
    }

    @Test
    void whatIsLongAgoIsNotUsualAnyMore() {
        days(12);
        read.put(DAY.minusDays(61), Map.of(3, 1L));
        read.put(DAY, Map.of(3, 2L));

        assertThat(UsualHours.unusual(read, DAY, 60, 1)).containsExactly(3);
        assertThat(UsualHours.unusual(read, DAY, 61, 1)).isEmpty();
    }

    @Test
    void everyRuleSaysWhereItComesFromAndRanksNobody() {
        List<UnusualRule> rules = UnusualRule.all();

        assertThat(rules).hasSize(5).allMatch(rule -> !rule.source().isBlank() && rule.threshold() > 0);
        assertThat(rules).extracting(UnusualRule::sentence).allMatch(sentence -> sentence.contains("{times}"));
    }

    private void days(int many) {
        for (int back = 1; back <= many; back++) {
            read.put(DAY.minusDays(back), Map.of(9, 3L));
        }
    }
}
