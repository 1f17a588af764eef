package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.GapPattern;
import org.kith.kernel.AsOf;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** What holds of findings whatever the patterns are: no second implementation says so. */
class FindingPropertiesTests {

    private static final Path SAMPLE = Path.of("seed-data");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);

    private static Set<String> found(Slice slice) {
        Set<String> all = new TreeSet<>();
        for (Finding finding : Found.all(slice)) {
            all.add(finding.pattern() + " " + finding.key().text(slice.delivered()));
        }
        return all;
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        List<StatementRow> rows = Deliveries.folder(SAMPLE).statements();
        Set<String> before = found(Slice.of(rows, AsOf.endOf(DAY)));
        assertThat(before).hasSizeGreaterThan(80);
        for (int seed = 1; seed <= 3; seed++) {
            List<StatementRow> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(found(Slice.of(shuffled, AsOf.endOf(DAY))))
                    .as("seed %d", seed)
                    .isEqualTo(before);
        }
    }

    /**
     * All but one pattern: an address is called out of date for nobody of whom a later stay is sealed, whoever looks (gap
     * catalogue, fine print 0).
     */
    @Test
    void whatIsSealedIsAsIfItWereNotThere() {
        Deliveries sample = Deliveries.folder(SAMPLE);
        List<StatementRow> open = sample.statements().stream()
                .filter(row -> !"sealed".equals(row.cells().text("protection"))
                        && !(row.kind() == StatementKind.AGENCY && row.cells().yes("sensitive")))
                .toList();
        assertThat(open).hasSizeLessThan(sample.statements().size());
        Set<String> without = found(Slice.of(open, AsOf.endOf(DAY)));
        Set<String> uncleared = found(sample.uncleared(DAY.toString()));
        without.removeIf(finding -> finding.startsWith("address-out-of-date"));
        uncleared.removeIf(finding -> finding.startsWith("address-out-of-date"));
        assertThat(uncleared).isEqualTo(without).isNotEqualTo(found(sample.on(DAY.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nil-under-an-old-name", "two-schools-one-kitchen"})
    void withNoNewRowsNothingChangesButOnTheDaysOfTheTable(String name) {
        changesOnlyOnItsDays(
                Deliveries.folder(Path.of("src/test/resources/cases", name)).statements(),
                LocalDate.of(2023, 6, 1),
                1_200);
    }

    @Test
    void inTheSampleNothingChangesButOnTheDaysOfTheTable() {
        changesOnlyOnItsDays(Deliveries.folder(SAMPLE).statements(), DAY.minusDays(20), 25);
    }

    @Test
    void everyPatternHasItsDays() {
        assertThat(Turns.BY_PATTERN.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        GapPatterns.shipped().stream().map(GapPattern::id).toList());
    }

    private static void changesOnlyOnItsDays(List<StatementRow> rows, LocalDate from, int days) {
        TurningDays turning = TurningDays.of(rows);
        Set<String> before = found(Slice.of(rows, AsOf.endOf(from.minusDays(1))));
        int changes = 0;
        for (LocalDate day = from; day.isBefore(from.plusDays(days)); day = day.plusDays(1)) {
            Set<String> now = found(Slice.of(rows, AsOf.endOf(day)));
            Set<String> gone = new TreeSet<>(before);
            gone.removeAll(now);
            Set<String> come = new TreeSet<>(now);
            come.removeAll(before);
            gone.addAll(come);
            for (String finding : gone) {
                changes++;
                String pattern = finding.substring(0, finding.indexOf(' '));
                assertThat(turning.may(pattern, day))
                        .as("%s changed on %s", finding, day)
                        .isTrue();
            }
            before = now;
        }
        assertThat(changes).as("changes seen").isPositive();
    }
}
