package org.kith.exchange.generate;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.circle.Circle;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.gaps.GapPattern;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.testing.Deliveries;

/** What is planted is found, and beside it a child whom everybody was asked about is a short page. */
class PlantedGapsTests {

    private static final int PEOPLE_PER_GAP = 50;
    private static final int MOST_ASKS = 6;
    private static final int MOST_FINDINGS = 15;

    @TempDir
    static Path folder;

    private static Slice slice;
    private static List<NamedCsvRecord> truth;

    @BeforeAll
    static void makeOne() {
        Path authority = folder.resolve("authority");
        Authority.write(new Plan(2_000, 4, Plan.DEMO_DAY, PEOPLE_PER_GAP), authority, (done, inAll) -> {});
        slice = Deliveries.folder(authority).on(Plan.DEMO_DAY.toString());
        truth = AuthorityTests.truth(authority);
    }

    @Test
    void everyPlantedGapOfAPatternThatIsThereIsFound() {
        Set<String> there = GapPatterns.shipped().stream().map(GapPattern::id).collect(Collectors.toSet());
        Set<String> found = new GapFinder(GapPatterns.shipped())
                .of(slice).stream().map(PlantedGapsTests::named).collect(Collectors.toSet());
        List<String> planted = truth.stream()
                .filter(row -> there.contains(row.getField("pattern")))
                .map(row -> row.getField("pattern") + " " + row.getField("key"))
                .toList();

        assertThat(planted).hasSizeGreaterThanOrEqualTo(there.size());
        assertThat(found).containsAll(planted);
    }

    @Test
    void everyChildNamedIsOneOfTheFinding() {
        for (NamedCsvRecord row : truth) {
            String child = row.getField("child");
            assertThat(child)
                    .satisfies(id -> assertThat(
                                    id.isEmpty() || Deliveries.person(slice, id).child())
                            .isTrue());
        }
    }

    @Test
    void thePageOfAChildWithAnOpenEnquiryIsShort() {
        GapFinder finder = new GapFinder(GapPatterns.shipped());
        List<List<Finding>> pages =
                slice.circles().stream().filter(Circle::live).map(finder::of).toList();

        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(median(pages.stream().map(List::size).toList())).isLessThanOrEqualTo(MOST_FINDINGS);
        assertThat(median(pages.stream()
                        .map(page -> (int) page.stream()
                                .filter(finding -> finding.pattern().equals("agency-not-asked"))
                                .count())
                        .toList()))
                .isLessThanOrEqualTo(MOST_ASKS);
    }

    private static int median(List<Integer> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String named(Finding finding) {
        return finding.pattern() + " " + finding.key().text(slice.delivered());
    }
}
