package org.kith.gaps.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.access.Lenses;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.Naming;
import org.kith.exchange.ImportReport;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.gaps.RuleBook;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** The worklist shows each reader what the pages of the children show them, by clock and then by whom to ask. */
@GraphTest
class WorklistIT {

    private static final Path SEED = Path.of("seed-data");
    private static final Instant NOW = Instant.parse("2026-10-13T08:00:00Z");
    private static final int ALL = 10_000;
    private static final String CHILD = "S01-MIA";

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

    private Scan scan;
    private Scope scope;
    private Worklist worklist;

    @BeforeEach
    void sample() {
        TestStore.holding("sample", () -> imports.take(SEED, folder.resolve("rejects"), Progress.UNWATCHED));
        Scanner scanner = new Scanner(circles, finder, rules, () -> NOW);
        ScanDecisions decisions = new ScanDecisions(reader, writer, () -> NOW);
        scope = new Scope(reader);
        scan = new Scan(
                scanner, scope, new FindingStore(writer), new ScanLog(writer), decisions, () -> NOW, Scan.PIECE);
        worklist = new Worklist(reader, circles, scanner, scope, decisions);
        scan.everybody(true);
    }

    private Lens uncleared() {
        return lenses.system("test").asOf(AsOf.at(NOW)).cleared(Clearance.NONE);
    }

    /** A reader with every grant there is: not the same as work to which nothing is sealed. */
    private Lens cleared() {
        List<String> sealed = TestStore.texts(
                "MATCH (s:Statement) WHERE s.sealedBy IS NOT NULL UNWIND s.sealedBy AS seal RETURN DISTINCT seal",
                Map.of());
        assertThat(sealed).isNotEmpty();
        return uncleared().cleared(Clearance.of(Set.copyOf(sealed)));
    }

    private static Clearance opened(Lens lens) {
        return lens.clearance();
    }

    private WorklistPage page(Lens lens, WorklistFilter filter) {
        return worklist.page(lens, filter, 0, ALL);
    }

    /** Pattern and key of everything a reader's pages of the children in scope show. */
    private Set<String> onPages(Lens lens) {
        Map<String, EnumSet<Ground>> inScope = scope.all(lens, ScanDecision.SHIPPED, "test");
        Set<String> all = new TreeSet<>();
        for (Circle circle : circles.everything(lens, "test").circles()) {
            if (circle.child().ref().records().stream().anyMatch(inScope::containsKey)) {
                finder.of(circle).forEach(finding -> all.add(text(finding)));
            }
        }
        return all;
    }

    private static String text(Finding finding) {
        return finding.pattern() + " " + finding.key().text(Naming.INTERNAL) + " " + finding.sentence();
    }

    private Set<String> onCards(Lens lens) {
        Set<String> all = new TreeSet<>();
        for (boolean live : List.of(true, false)) {
            for (WorklistCard card : page(lens, WorklistFilter.everybody(live)).cards()) {
                card.findings().forEach(finding -> all.add(text(finding)));
            }
        }
        return all;
    }

    private void deliver(String file, String rows) throws IOException {
        Path delivery = Files.createDirectories(folder.resolve(file));
        Files.writeString(delivery.resolve("delivery.csv"), "deliverer,made_at\ncalderbrook,2026-10-13T07:59:00Z\n");
        Files.writeString(delivery.resolve(file), rows);
        ImportReport report = imports.take(delivery, folder.resolve("r-" + file), Progress.UNWATCHED);
        assertThat(report.setAside()).as("%s", report.reasons()).isZero();
    }

    @Test
    void eachReaderSeesWhatTheChildrensPagesShowThem() {
        assertThat(onCards(uncleared())).isEqualTo(onPages(uncleared())).isNotEmpty();
        assertThat(onCards(cleared())).isEqualTo(onPages(cleared()));
    }

    @Test
    void ofASealedChildAnUnclearedReaderSeesNothingCountsIncluded() throws IOException {
        Set<String> records =
                Set.copyOf(TestStore.texts("MATCH (p:PersonRecord {delivered: $id}) RETURN p.id", Map.of("id", CHILD)));
        long before = page(uncleared(), WorklistFilter.everybody(true)).liveCards();
        assertThat(about(uncleared(), records)).isNotEmpty();
        deliver("people.csv", "id,kind,protection\n" + CHILD + ",child,sealed\n");

        for (boolean lookedAgain : List.of(false, true)) {
            if (lookedAgain && scan.changes()) {
                scan.everybody(true);
            }
            WorklistPage page = page(uncleared(), WorklistFilter.everybody(true));
            assertThat(about(uncleared(), records))
                    .as("after looking again: %s", lookedAgain)
                    .isEmpty();
            assertThat(page.liveCards())
                    .isLessThan(before)
                    .isEqualTo(page.cards().size());
        }
        assertThat(about(cleared(), records)).isNotEmpty();
        assertThat(onCards(cleared())).isEqualTo(onPages(cleared()));
    }

    private List<WorklistCard> about(Lens lens, Set<String> records) {
        return page(lens, WorklistFilter.everybody(true)).cards().stream()
                .filter(card -> card.children().stream()
                                .anyMatch(child -> child.records().stream().anyMatch(records::contains))
                        || card.findings().stream()
                                .flatMap(finding -> FindingCodec.restsOn(finding).stream())
                                .anyMatch(records::contains))
                .toList();
    }

    @Test
    void cardsStandByClockThenByWhomToAsk() {
        for (Lens lens : List.of(uncleared(), cleared())) {
            List<WorklistCard> cards =
                    page(lens, WorklistFilter.everybody(true)).cards();
            assertThat(cards)
                    .isSortedAccordingTo(Comparator.comparing(
                                    WorklistCard::overdueSince, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(WorklistCard::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(WorklistCard::whom));
            assertThat(cards.getFirst().overdueSince()).isNotNull();
            assertThat(cards.getLast().overdueSince()).isNull();
            assertThat(cards).extracting(WorklistCard::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void pagesFollowEachOtherAndEveryCardIsCounted() {
        for (Lens lens : List.of(uncleared(), cleared())) {
            for (boolean live : List.of(true, false)) {
                WorklistFilter filter = WorklistFilter.everybody(live);
                WorklistPage all = page(lens, filter);
                List<String> ids = new ArrayList<>();
                for (int skip = 0; skip < all.cards().size(); skip += 7) {
                    worklist.page(lens, filter, skip, 7).cards().forEach(card -> ids.add(card.id()));
                }
                assertThat(ids)
                        .isEqualTo(all.cards().stream().map(WorklistCard::id).toList());
                assertThat(all.allCards(live)).isEqualTo(all.cards().size()).isPositive();
                assertThat(page(lens, filter.of(!live)).allCards(live)).isEqualTo(all.allCards(live));
            }
        }
    }

    @Test
    void anAskToOneAgencyStandsOnOneCardForBrothersAndSisters() throws IOException {
        deliver("enquiries.csv", "id,child,agency,opened_at,rag\nWL-E1,S08-KIA,AG-CSC,2026-10-12T09:00:00Z,amber\n");
        if (scan.changes()) {
            scan.everybody(true);
        }
        List<WorklistCard> shared = sharedAsks();
        assertThat(shared).isNotEmpty();
        assertThat(shared)
                .allMatch(card -> card.findings().stream()
                                .map(finding -> Set.copyOf(finding.agencies()))
                                .distinct()
                                .count()
                        == 1);
    }

    private List<WorklistCard> sharedAsks() {
        return page(uncleared(), WorklistFilter.everybody(true)).cards().stream()
                .filter(WorklistCard::ask)
                .filter(card -> card.children().size() > 1)
                .toList();
    }

    @Test
    void eachFilterLeavesWhatFitsAndNothingElse() {
        for (Lens lens : List.of(uncleared(), cleared())) {
            WorklistPage all = page(lens, WorklistFilter.everybody(true));
            WorklistChoices choices = all.choices();
            narrowed(lens, all, choices.patterns(), some -> with(some, "pattern"), Finding::pattern);
            String agency = choices.agencies().getFirst();
            assertThat(findings(page(lens, with(Set.of(agency), "agency"))))
                    .isNotEmpty()
                    .allMatch(finding -> finding.agencies().contains(agency));
            String type = choices.types().getFirst();
            assertThat(findings(page(lens, with(Set.of(type), "agency"))))
                    .isNotEmpty()
                    .allMatch(finding -> finding.agencyType() != null
                            && finding.agencyType().code().equals(type));
            assertThat(page(lens, with(Set.of("999999"), "area")).liveCards()).isZero();
            assertThat(union(choices.areas(), lens, "area")).isEqualTo(ids(all));
            assertThat(choices.teams()).isNotEmpty();
            for (WorklistChoices.Team team : choices.teams()) {
                WorklistPage page = page(lens, with(Set.of(team.code()), "team"));
                assertThat(page.cards())
                        .as(team.label())
                        .isNotEmpty()
                        .hasSizeLessThan(all.cards().size());
            }
            agesPartEverybodyWhoseAgeIsKnown(lens, all);
        }
    }

    private static void agesPart(Set<String> one, Set<String> other) {
        assertThat(one).isNotEmpty();
        assertThat(other).isNotEmpty();
    }

    private void agesPartEverybodyWhoseAgeIsKnown(Lens lens, WorklistPage all) {
        WorklistPage young = page(lens, ages(0, 4));
        WorklistPage old = page(lens, ages(5, 17));
        agesPart(ids(young), ids(old));
        Set<String> both = new HashSet<>(ids(young));
        both.addAll(ids(old));
        assertThat(ids(all)).containsAll(both);
        assertThat(children(young)).doesNotContainAnyElementsOf(children(old));
    }

    private void narrowed(
            Lens lens,
            WorklistPage all,
            List<String> choices,
            java.util.function.Function<Set<String>, WorklistFilter> filter,
            java.util.function.Function<Finding, String> of) {
        assertThat(choices).hasSizeGreaterThan(3);
        for (String choice : choices) {
            WorklistPage page = page(lens, filter.apply(Set.of(choice)));
            assertThat(findings(page))
                    .as(choice)
                    .isNotEmpty()
                    .allMatch(f -> of.apply(f).equals(choice));
            assertThat(page.liveCards()).isEqualTo(page.cards().size());
            assertThat(ids(all)).containsAll(ids(page));
        }
    }

    @Test
    void byClockTheOverdueAndTheGradesAreFound() {
        WorklistPage overdue = page(uncleared(), clock(WorklistFilter.ByClock.OVERDUE));
        assertThat(findings(overdue)).isNotEmpty().allMatch(finding -> finding.overdueSince() != null);
        WorklistPage ranOut = page(uncleared(), clock(WorklistFilter.ByClock.ENQUIRY_OVERDUE));
        assertThat(ranOut.cards())
                .isNotEmpty()
                .allMatch(card -> card.dueAt() != null && !card.dueAt().isAfter(NOW));
        WorklistPage amber = page(uncleared(), clock(WorklistFilter.ByClock.AMBER));
        assertThat(amber.cards())
                .isNotEmpty()
                .allMatch(card ->
                        card.children().stream().allMatch(child -> child.rag() == org.kith.vocabulary.Rag.AMBER));
    }

    @Test
    void itIsForNowAndForAllAgenciesTogether() {
        Lens yesterday = uncleared().asOf(AsOf.endOf(java.time.LocalDate.of(2026, 10, 12)));
        assertThatThrownBy(() -> page(yesterday, WorklistFilter.everybody(true)))
                .isInstanceOf(KithException.Refused.class);
        Lens now = uncleared();
        Lens one = new Lens(
                now.reader(), now.purpose(), now.asOf(), new Viewpoint("somebody"), opened(now), Remit.EVERYBODY);
        assertThatThrownBy(() -> page(one, WorklistFilter.everybody(true))).isInstanceOf(KithException.Refused.class);
    }

    @Test
    void whatChangesIsCountedOnce() throws IOException {
        long before = scan.progress().changed();
        scan.everybody(true);
        assertThat(scan.progress().changed()).as("the same was found again").isEqualTo(before);
        deliver(
                "information.csv",
                "id,kind,held_by,about,occurred_from,recorded_at\nWL-I1,unease,AG-HOS," + CHILD
                        + ",2026-10-10,2026-10-10\n");
        assertThat(scan.changes()).isFalse();
        assertThat(scan.progress().changed()).isGreaterThan(before);
    }

    private static WorklistFilter with(Set<String> codes, String by) {
        return new WorklistFilter(
                true,
                by.equals("pattern") ? codes : Set.of(),
                by.equals("agency") ? codes : Set.of(),
                by.equals("area") ? codes : Set.of(),
                by.equals("team") ? codes : Set.of(),
                null,
                null,
                Set.of());
    }

    private static WorklistFilter ages(int from, int to) {
        return new WorklistFilter(true, Set.of(), Set.of(), Set.of(), Set.of(), from, to, Set.of());
    }

    private static WorklistFilter clock(WorklistFilter.ByClock clock) {
        return new WorklistFilter(true, Set.of(), Set.of(), Set.of(), Set.of(), null, null, Set.of(clock));
    }

    private Set<String> union(Collection<String> codes, Lens lens, String by) {
        return codes.stream()
                .flatMap(code -> ids(page(lens, with(Set.of(code), by))).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(WorklistPage page) {
        return page.cards().stream().map(WorklistCard::id).collect(Collectors.toSet());
    }

    private static Set<String> children(WorklistPage page) {
        return page.cards().stream()
                .flatMap(card -> card.children().stream())
                .flatMap(child -> child.records().stream())
                .collect(Collectors.toSet());
    }

    private static List<Finding> findings(WorklistPage page) {
        Stream<WorklistCard> cards = page.cards().stream();
        return cards.flatMap(card -> card.findings().stream()).toList();
    }
}
