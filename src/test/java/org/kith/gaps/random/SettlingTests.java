package org.kith.gaps.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.GapPattern;
import org.kith.gaps.patterns.Found;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.kernel.AsOf;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.testing.Deliveries;

/** What settles a gap of each pattern settles it: from the moment it is known, and not a moment before. */
class SettlingTests {

    /** How often each act is tried, at the most; so many of the most common pattern tell what any number would. */
    private static final int ENOUGH = 12;

    @Test
    void everyPatternNamesWhatSettlesIt() {
        assertThat(Settlings.BY_PATTERN.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        GapPatterns.shipped().stream().map(GapPattern::id).toList());
        assertThat(Settlings.BY_PATTERN)
                .allSatisfy((pattern, acts) -> assertThat(acts).isNotEmpty());
    }

    @Test
    void theActSettlesItOnTheDayAndNotTheDayBefore() {
        Map<String, Integer> tried = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < RandomDeliveries.SEEDS; seed++) {
            Deliveries delivery = RandomDeliveries.of(seed);
            LocalDate day = RandomDeliveries.day(seed);
            Slice slice = Slice.of(delivery.statements(), AsOf.endOf(day));
            for (Finding finding : Found.all(slice)) {
                for (Settling settling : Settlings.BY_PATTERN.get(finding.pattern())) {
                    String what = finding.pattern() + ": " + settling.act();
                    if (tried.getOrDefault(what, 0) < ENOUGH
                            && tried(delivery, slice, finding, settling, day, "seed " + seed + ", " + what, wrong)) {
                        tried.merge(what, 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        Settlings.BY_PATTERN.forEach(
                (pattern, acts) -> acts.forEach(act -> assertThat(tried).containsKey(pattern + ": " + act.act())));
    }

    private static boolean tried(
            Deliveries delivery,
            Slice slice,
            Finding finding,
            Settling settling,
            LocalDate day,
            String what,
            List<String> wrong) {
        Moment today = Moment.of(LondonTime.startOf(day.plusDays(1)).minusSeconds(1));
        Moment tomorrow = Moment.of(LondonTime.startOf(day.plusDays(1)));
        String rows = settling.rows().apply(new Gap(delivery, slice, finding, today.text()));
        if (rows.isEmpty()) {
            return false;
        }
        String key = finding.key().text(slice.delivered());
        if (stands(delivery.then(today, rows), finding.pattern(), key, day)) {
            wrong.add(what + " leaves " + key);
        }
        String later = settling.rows().apply(new Gap(delivery, slice, finding, tomorrow.text()));
        if (!stands(delivery.then(tomorrow, later), finding.pattern(), key, day)) {
            wrong.add(what + " settles " + key + " a day early");
        }
        return true;
    }

    private static boolean stands(Deliveries delivery, String pattern, String key, LocalDate day) {
        return Found.keys(pattern, Slice.of(delivery.statements(), AsOf.endOf(day)))
                .contains(key);
    }
}
