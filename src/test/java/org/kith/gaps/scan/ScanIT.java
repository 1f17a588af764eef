package org.kith.gaps.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.access.Lenses;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.Naming;
import org.kith.circle.Slice;
import org.kith.exchange.ImportReport;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.gaps.GapPattern;
import org.kith.gaps.RuleBook;
import org.kith.gaps.RuleInWords;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.kernel.Reader;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** The findings kept of an authority are those that looking at each child would find, whatever is written meanwhile. */
@GraphTest
class ScanIT {

    private static final Path SEED = Path.of("seed-data");
    private static final Instant NOW = Instant.parse("2026-10-13T08:00:00Z");

    @Autowired
    Imports imports;

    @Autowired
    CircleReader circles;

    @Autowired
    GapFinder finder;

    @Autowired
    RuleBook rules;

    @Autowired
    Lenses lenses;

    @Autowired
    GraphReader reader;

    @Autowired
    GraphWriter writer;

    @TempDir
    Path folder;

    private static final String CHILD = "S01-MIA";
    private static final String CHILDS_NAME = "Mia Adeyemi";
    private static final String ENQUIRY = "S01-E1";
    private static final String ITEM = "S01-I01";
    private static final String HOLDER = "AG-HOS";
    private static final Predicate<String> OVERDUE =
            kept -> kept.contains("request-unanswered") && kept.contains("due on 13 October 2026");

    /** Others look while one writes. */
    private volatile Instant now = NOW;

    private int readForOne = Scanner.STATEMENTS_READ_FOR_ONE;
    private GapFinder looking;
    private Scan scan;

    @BeforeEach
    void sample() {
        TestStore.holding("sample", () -> imports.take(SEED, folder.resolve("rejects"), Progress.UNWATCHED));
        rules.refresh();
        looking = finder;
        scan = scan();
    }

    /** The process is shared: what was chosen here would stand in other tests. */
    @AfterEach
    void forgetChoices() {
        TestStore.count("MATCH (r:RuleChoice) DETACH DELETE r RETURN count(*)", Map.of());
        rules.refresh();
    }

    private Scan scan() {
        return new Scan(
                new Scanner(circles, looking, rules, () -> now, readForOne),
                new Scope(reader),
                new FindingStore(writer),
                new ScanLog(writer),
                new ScanDecisions(reader, writer, () -> now),
                () -> now,
                10);
    }

    /** Child, pattern, key and sentence of everything kept. */
    private static List<String> kept() {
        return TestStore.texts(
                "MATCH (w:Watched)-[:HAS]->(f:Finding) WHERE NOT w:Hidden AND NOT f:Hidden"
                        + " RETURN w.id + ' ' + f.pattern + ' ' + f.key + ' ' + f.sentence",
                Map.of());
    }

    /** The same by looking at everything there is in one piece. */
    private List<String> expected(Clearance clearance) {
        Lens lens = lenses.system("test").asOf(AsOf.at(now)).cleared(clearance);
        Map<String, EnumSet<Ground>> scope = new Scope(reader).all(lens, ScanDecision.SHIPPED, "test");
        Slice slice = circles.everything(lens, "test");
        List<String> all = new ArrayList<>();
        for (Circle circle : slice.circles()) {
            if (circle.child().ref().records().stream().anyMatch(scope::containsKey)) {
                for (Finding finding : finder.of(circle)) {
                    all.add(Naming.INTERNAL.of(circle.child().ref()) + " " + finding.pattern() + " "
                            + finding.key().text(Naming.INTERNAL) + " " + finding.sentence());
                }
            }
        }
        return all.stream().sorted().toList();
    }

    private void deliver(String file, String rows) {
        now = now.plusSeconds(60);
        Path delivery = folder.resolve("d" + now.toEpochMilli());
        try {
            Files.createDirectories(delivery);
            Files.writeString(delivery.resolve("delivery.csv"), "deliverer,made_at\ncalderbrook," + now + "\n");
            Files.writeString(delivery.resolve(file), rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        ImportReport report = imports.take(delivery, folder.resolve("r" + now.toEpochMilli()), Progress.UNWATCHED);
        assertThat(report.setAside()).as("%s", report.reasons()).isZero();
    }

    private void bringUpToDate() {
        if (scan.changes()) {
            scan.everybody(true);
        }
    }

    @Test
    void whatIsKeptIsWhatOneFindsToWhomNothingSealedIsOpen() {
        scan.everybody(true);
        assertThat(kept())
                .isEqualTo(expected(Clearance.NONE))
                .isNotEmpty()
                .isNotEqualTo(expected(Clearance.EVERYTHING));
        assertThat(scan.doneToday()).isTrue();
    }

    @Test
    void aChoiceOfRulesHasEverybodyLookedAtAgain() {
        scan.everybody(true);
        List<String> before = kept();
        Reader dev = new Reader("account-1", "Dev Malik", false);
        for (RuleInWords rule : rules.rules()) {
            rules.choose(rule.id(), false, dev, "To see what is left");
        }

        assertThat(scan.changes()).as("everybody is to be looked at").isTrue();
        scan.everybody(true);

        assertThat(kept()).isEqualTo(expected(Clearance.NONE)).hasSizeLessThan(before.size());
        assertThat(scan.changes()).isFalse();
    }

    @Test
    void whatIsWrittenIsLookedAtAgainAndNothingElse() {
        scan.everybody(true);
        assertThat(scan.changes())
                .as("the scan covered what was written before it")
                .isFalse();
        Counting counting = new Counting();
        looking = counting.finder();
        scan = scan();
        for (String[] row : List.of(
                new String[] {
                    "information.csv",
                    "id,kind,held_by,about,occurred_from,recorded_at\nSCAN-I1,unease," + HOLDER + "," + CHILD
                            + ",2026-10-10,2026-10-10\n"
                },
                new String[] {
                    "requests.csv",
                    "id,enquiry,agency,about,asked_at\nSCAN-R1," + ENQUIRY + ",AG-AMB," + CHILD
                            + ",2026-10-13T08:00:30Z\n"
                },
                new String[] {
                    "item_links.csv", "from_item,to_item,type,made_at\nS01-I04," + ITEM + ",relates_to,2026-10-13\n"
                },
                new String[] {
                    "information.csv",
                    "id,kind,held_by,summary,recorded_at\nSCAN-I2,event," + HOLDER + ",Somebody spoke of " + CHILDS_NAME
                            + " again,2026-10-12\n"
                },
                new String[] {
                    "enquiries.csv",
                    "id,child,closed_at,decision\n" + ENQUIRY + "," + CHILD + ",2026-10-13T08:00:00Z,advice\n"
                })) {
            List<String> before = kept();
            counting.circles.set(0);
            deliver(row[0], row[1]);
            bringUpToDate();
            assertThat(kept()).as(row[0]).isEqualTo(expected(Clearance.NONE)).isNotEqualTo(before);
            assertThat(counting.circles.get()).as("children looked at").isBetween(1, 12);
        }
    }

    /** Nobody joins the two before somebody says that they are one: they are found by birthday, name and number alone. */
    @Test
    void whoMayBeOneOfTheFamilyIsLookedForEverywhere() {
        scan.everybody(true);
        written("people.csv", """
                id,kind,given_names,family_name,date_of_birth,telephone,source
                SCAN-P,adult,Jessica,Marlow,2001-11-19,07700 900011,AG-HOU
                """);
        assertThat(kept()).noneMatch(kept -> alike(kept, "SCAN-P"));
        written("names.csv", "person,use,given_names,family_name\nSCAN-P,maiden,Jessica,Thornley\n");
        assertThat(kept()).anyMatch(kept -> alike(kept, "SCAN-P"));
        Predicate<String> otherName =
                kept -> kept.contains("nil-return-out-of-date") && kept.contains("the name Jessica Marlow");
        assertThat(kept()).noneMatch(otherName);
        written("identities.csv", "record_a,record_b,state,at\nSCAN-P,S01-JESS,same,2026-10-13T08:01:00Z\n");
        assertThat(kept()).noneMatch(kept -> alike(kept, "SCAN-P")).anyMatch(otherName);

        written("people.csv", """
                id,kind,given_names,family_name,date_of_birth,source
                SCAN-Q,adult,Oluwafemi,Adeyemi,1999-06-30,AG-POL
                SCAN-R,adult,Femi,Adeyemi,1999-06-30,AG-POL
                SCAN-J,adult,,,,AG-POL
                """);
        written("relationships.csv", "person,related_person,type\nSCAN-R,SCAN-J,partner\n");
        written("households.csv", "id,uprn,kind\nSCAN-H,,home\n");
        written("residences.csv", "person,household,basis,asserted_by\nSCAN-Q,SCAN-H,resident,AG-POL\n");
        assertThat(kept()).noneMatch(kept -> alike(kept, "SCAN-Q") || alike(kept, "SCAN-R"));
        written("households.csv", "id,uprn,kind\nSCAN-H,999000001007,home\n");
        assertThat(kept()).as("one address").anyMatch(kept -> alike(kept, "SCAN-Q"));
        written("identities.csv", "record_a,record_b,state,at\nSCAN-J,SCAN-P,same,2026-10-13T08:05:00Z\n");
        assertThat(kept()).as("one partner").anyMatch(kept -> alike(kept, "SCAN-R"));
        written("identities.csv", "record_a,record_b,state,at\nSCAN-Q,S01-FEMI,not_same,2026-10-13T08:06:00Z\n");
        assertThat(kept()).noneMatch(kept -> alike(kept, "SCAN-Q"));
    }

    private void written(String file, String rows) {
        deliver(file, rows);
        bringUpToDate();
        assertThat(kept()).as(rows).isEqualTo(expected(Clearance.NONE));
    }

    private static boolean alike(String kept, String record) {
        return kept.contains("possible-same-person ") && kept.contains(internal(record));
    }

    private static String internal(String delivered) {
        return TestStore.texts("MATCH (p:PersonRecord {delivered: $id}) RETURN p.id", Map.of("id", delivered))
                .getFirst();
    }

    @Test
    void aWriteThatBearsOnEverybodyWaitsForAScanOverEverybodyAndIsNotLost() {
        scan.everybody(true);
        deliver("agencies.csv", "id,name,type,area\nSCAN-AG,Second Surgery,gp,E09\n");
        assertThat(scan.changes()).isTrue();
        assertThat(scan.changes()).as("as after a crash").isTrue();
        scan.everybody(true);
        assertThat(scan.changes()).isFalse();
        assertThat(kept()).isEqualTo(expected(Clearance.NONE));
    }

    @ParameterizedTest(name = "reading one circle costs {0} statements")
    @ValueSource(ints = {0, 500})
    void aWriteDuringAScanIsInWhatIsKeptHoweverTheScanReads(int statementsReadForOne) {
        readForOne = statementsReadForOne;
        Counting counting = new Counting();
        looking = counting.finder();
        scan = scan();
        List<Runnable> writes = new ArrayList<>(List.of(
                () -> deliver(
                        "requests.csv",
                        "id,enquiry,agency,about,asked_at\nSCAN-R1," + ENQUIRY + ",AG-AMB," + CHILD
                                + ",2026-10-13T08:00:30Z\n"),
                () -> deliver(
                        "information.csv",
                        "id,kind,held_by,about,occurred_from,recorded_at\nSCAN-I1,unease," + HOLDER + "," + CHILD
                                + ",2026-10-10,2026-10-10\n")));
        counting.at = nth -> {
            // Once early, when most is yet to be looked at, and once when most is done.
            if (nth == 3 || nth == 25) {
                synchronized (writes) {
                    writes.removeFirst().run();
                }
            }
        };
        scan.everybody(true);
        assertThat(writes).as("both were written").isEmpty();
        bringUpToDate();
        assertThat(kept()).isEqualTo(expected(Clearance.NONE)).anyMatch(kept -> kept.contains(CHILDS_NAME));
    }

    @Test
    void aScanThatWasStoppedGoesOnWhereItWas() {
        Counting counting = new Counting();
        looking = counting.finder();
        scan = scan();
        counting.at = nth -> {
            if (nth == 15) {
                scan.stop();
            }
        };
        ScanState stopped = scan.everybody(false);
        assertThat(stopped.step()).isEqualTo(ScanState.Step.STOPPED);
        assertThat(kept()).isNotEmpty().isNotEqualTo(expected(Clearance.NONE));
        assertThat(scan.doneToday()).isFalse();

        scan = scan();
        int before = counting.circles.get();
        ScanState done = scan.everybody(false);
        assertThat(done.id()).isEqualTo(stopped.id());
        assertThat(kept()).isEqualTo(expected(Clearance.NONE));
        assertThat(counting.circles.get() - before)
                .as("looked at after it went on")
                .isLessThan((int) done.total() - 10);
    }

    @Test
    void whatIsSealedIsHiddenInTheSameWriteAndWorkedOutAgainLater() {
        scan.everybody(true);
        bringUpToDate();
        String restsOn = "MATCH (f:Finding)-[:RESTS_ON]->(p:PersonRecord {delivered: $id}) WHERE NOT f:Hidden"
                + " RETURN count(f)";
        assertThat(TestStore.count(restsOn, Map.of("id", CHILD))).isPositive();
        deliver("people.csv", "id,kind,protection\n" + CHILD + ",child,sealed\n");
        assertThat(TestStore.count(restsOn, Map.of("id", CHILD))).isZero();
        bringUpToDate();
        assertThat(kept()).isEqualTo(expected(Clearance.NONE));
        assertThat(TestStore.count("MATCH (f:Hidden) RETURN count(f)", Map.of()))
                .isZero();
    }

    @Test
    void aClockThatRunsOutIsNoticedAtItsMoment() {
        deliver(
                "requests.csv",
                "id,enquiry,agency,about,asked_at,due_at\nSCAN-R2," + ENQUIRY + "," + HOLDER + "," + CHILD
                        + ",2026-10-13T08:00:30Z,2026-10-13T10:00:00Z\n");
        scan.everybody(true);
        bringUpToDate();
        now = Instant.parse("2026-10-13T09:59:59Z");
        scan.clocks();
        assertThat(kept()).isEqualTo(expected(Clearance.NONE)).noneMatch(OVERDUE);
        now = Instant.parse("2026-10-13T10:00:01Z");
        assertThat(kept()).noneMatch(OVERDUE);
        scan.clocks();
        assertThat(kept()).isEqualTo(expected(Clearance.NONE)).anyMatch(OVERDUE);
    }

    /** Finds nothing, and counts around how many children it was asked. */
    private static final class Counting implements GapPattern {

        /** Two look at once. */
        private final AtomicInteger circles = new AtomicInteger();

        private IntConsumer at = nth -> {};

        @Override
        public String id() {
            return "counting";
        }

        @Override
        public List<Finding> find(Circle circle) {
            at.accept(circles.incrementAndGet());
            return List.of();
        }

        GapFinder finder() {
            List<GapPattern> patterns = new ArrayList<>(GapPatterns.shipped());
            patterns.add(this);
            return new GapFinder(patterns);
        }
    }
}
