package org.kith.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.ItemRow;
import org.kith.circle.Unlinked.Near;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.record.Sayings;
import org.kith.testing.Deliveries;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.kith.vocabulary.ItemPersonRole;
import org.springframework.beans.factory.annotation.Autowired;

/** Items about nobody, across a store, for a reader; and what becomes of them. */
@GraphTest
class LooseEndsIT {

    private static final String DELIVERY = """
            # agencies.csv
            id,name,type,area,sensitive
            HOU,Housing,housing,995,
            REF,The Refuge,domestic_abuse_service,995,yes
            # people.csv
            id,kind,given_names,family_name,date_of_birth,protection
            MIA,child,Mia,Field,2020-02-03,open
            UNA,adult,Una,Field,1990-01-01,open
            SEA,adult,Sean,Locke,1985-01-01,sealed
            # households.csv
            id,address_line,local_authority,kind
            H1,1 Old Lane,995,home
            # residences.csv
            person,household,basis,from,to,asserted_by
            MIA,H1,resident,2024-01-01,,HOU
            UNA,H1,resident,2024-01-01,2026-01-31,HOU
            SEA,H1,resident,2024-01-01,,HOU
            # information.csv
            id,kind,statement,summary,recorded_at,held_by,household,about,protection
            NOISE,observation,third_party,Shouting at night,2026-03-01T10:00:00Z,HOU,H1,,open
            CALL,unease,opinion,A caller worries for UNA FIELD,2026-03-02T10:00:00Z,HOU,H1,,open
            LOCKE,event,fact,Sean Locke was seen,2026-03-03T10:00:00Z,HOU,,,open
            LETTER,event,fact,A letter came back,2026-03-04T10:00:00Z,HOU,,,open
            HIDDEN,event,fact,Not for everybody,2026-03-05T10:00:00Z,HOU,H1,,sealed
            THEIRS,event,fact,Of the refuge,2026-03-05T10:00:00Z,REF,H1,,open
            KNOWN,event,fact,A visit,2026-03-06T10:00:00Z,HOU,H1,MIA,open
            """;

    @Autowired
    Imports imports;

    @Autowired
    LooseEnds ends;

    @Autowired
    CircleReader circles;

    @Autowired
    Sayings sayings;

    @Autowired
    DomainClock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void deliver() {
        TestStore.clear();
        take("first", DELIVERY);
    }

    @Test
    void itemsAboutNobodyStandTheNewestRecordedFirstWithWhoIsNearAndWhy() {
        LooseItems all = ends.all(lens());

        assertThat(called(all.waiting())).containsExactly("LETTER", "LOCKE", "CALL", "NOISE");
        assertThat(all.cut()).isFalse();
        assertThat(near(all.waiting().get(3))).isEqualTo(Map.of("MIA", Set.of(Near.STAYS_THERE)));
        assertThat(near(all.waiting().get(2)))
                .isEqualTo(Map.of("MIA", Set.of(Near.STAYS_THERE), "UNA", Set.of(Near.NAMED)));
        assertThat(near(all.waiting().getFirst())).isEmpty();
    }

    @Test
    void aPageIsTheSameAndNotesWhoIsShown() {
        LooseEnds.Page page = ends.page(lens(), List.of(id("NOISE"), id("CALL"), id("KNOWN")));

        assertThat(called(page.items())).containsExactly("CALL", "NOISE");
        assertThat(near(page.items().getLast())).containsOnlyKeys("MIA");
        assertThat(noted()).contains(id("MIA"), id("NOISE")).doesNotContain(id("SEA"));
    }

    @Test
    void countingNotesNobody() {
        ends.all(lens());
        assertThat(noted()).isEmpty();
    }

    @Test
    void whatIsSealedExistsOnlyForWhoeverIsCleared() {
        assertThat(near(find(ends.all(lens()), "LOCKE"))).isEmpty();

        LooseItems cleared = ends.all(lens(Clearance.of(Set.of(id("SEA"), id("HIDDEN")))));
        assertThat(called(cleared.waiting())).containsExactly("HIDDEN", "LETTER", "LOCKE", "CALL", "NOISE");
        assertThat(near(find(cleared, "LOCKE"))).containsOnlyKeys("SEA");
        assertThat(near(find(cleared, "NOISE"))).containsOnlyKeys("MIA", "SEA");
    }

    @Test
    void joiningMakesItAboutThePersonFromNowOnAndNotBefore() {
        List<String> said = ends.join(lens(), id("NOISE"), id("MIA"), ItemPersonRole.HARMED, " rang the caller ");

        assertThat(called(ends.all(lens()).waiting())).containsExactly("LETTER", "LOCKE", "CALL");
        assertThat(items(circle(lens()))).contains("NOISE", "KNOWN");
        assertThat(TestStore.texts(
                        "MATCH (j:ItemPerson) WHERE j.saidBy = 'ada' RETURN j.state + ' ' + j.role + ' ' + j.by",
                        Map.of()))
                .containsExactly("joined harmed Ada, because: rang the caller");

        Lens yesterday = lens().asOf(AsOf.endOf(clock.today().minusDays(1)));
        assertThat(items(circle(yesterday))).containsExactly("KNOWN");
        assertThat(called(ends.all(yesterday).waiting())).contains("NOISE");

        sayings.withdraw(lens(), said);
        assertThat(called(ends.all(lens()).waiting())).contains("NOISE");
        assertThat(items(circle(lens()))).containsExactly("KNOWN");
    }

    @Test
    void aWitnessDoesNotMakeItAboutThem() {
        ends.join(lens(), id("NOISE"), id("UNA"), ItemPersonRole.WITNESS, "");

        LooseItem still = find(ends.all(lens()), "NOISE");
        assertThat(still.story().about()).singleElement().satisfies(one -> {
            assertThat(one.beside()).isTrue();
            assertThat(one.role()).isEqualTo("witness");
        });
    }

    @Test
    void forAReaderToWhomThePersonDoesNotExistItStaysAboutNobody() {
        ends.join(lens(Clearance.of(Set.of(id("SEA")))), id("LOCKE"), id("SEA"), ItemPersonRole.SUBJECT, "");

        assertThat(called(ends.all(lens(Clearance.of(Set.of(id("SEA"))))).waiting()))
                .doesNotContain("LOCKE");
        assertThat(called(ends.all(lens()).waiting())).contains("LOCKE");
    }

    @Test
    void whatIsAboutNobodyWeKnowIsSetAsideForEverybodyUntilTakenBack() {
        assertThatThrownBy(() -> ends.setAside(lens(), id("LETTER"), " ")).isInstanceOf(KithException.Invalid.class);
        List<String> said = ends.setAside(lens(), id("LETTER"), "Asked the holder");

        LooseItems after = ends.all(lens());
        assertThat(called(after.waiting())).doesNotContain("LETTER");
        assertThat(called(after.setAside())).containsExactly("LETTER");
        assertThat(ends.page(lens(), List.of(id("LETTER"))).items().getFirst().setAside())
                .satisfies(by -> assertThat(by.reason() + " " + by.by()).isEqualTo("Asked the holder Ada"));

        sayings.withdraw(lens(), said);
        assertThat(called(ends.all(lens()).waiting())).contains("LETTER");
    }

    @Test
    void nothingIsSaidFromAnotherDayOrThroughOneAgencysEyesOrOfWhatDoesNotExist() {
        Lens yesterday = lens().asOf(AsOf.endOf(clock.today().minusDays(1)));
        Lens eyes = new Lens(
                lens().reader(),
                "Trying",
                AsOf.at(clock.now()),
                Viewpoint.of(id("HOU")),
                Clearance.NONE,
                Remit.EVERYBODY);
        for (Lens other : List.of(yesterday, eyes)) {
            assertThatThrownBy(() -> ends.join(other, id("NOISE"), id("MIA"), ItemPersonRole.SUBJECT, ""))
                    .isInstanceOf(KithException.Refused.class);
            assertThatThrownBy(() -> ends.setAside(other, id("NOISE"), "Asked"))
                    .isInstanceOf(KithException.Refused.class);
        }
        assertThatThrownBy(() -> ends.join(lens(), id("NOISE"), id("SEA"), ItemPersonRole.SUBJECT, ""))
                .isInstanceOf(KithException.NotFound.class);
        assertThatThrownBy(() -> ends.join(lens(), id("HIDDEN"), id("MIA"), ItemPersonRole.SUBJECT, ""))
                .isInstanceOf(KithException.NotFound.class);
        assertThatThrownBy(() -> ends.join(lens(), id("KNOWN"), id("UNA"), ItemPersonRole.SUBJECT, ""))
                .isInstanceOf(KithException.Stale.class);
        assertThat(TestStore.count("MATCH (s:Statement) WHERE s.saidBy IS NOT NULL RETURN count(s)", Map.of()))
                .isZero();
    }

    @Test
    void whoeverWasNamedAndTakenOffLeavesItAboutNobodyAndALaterNameIsNotKnownBefore() {
        take("second", """
                # item_people.csv
                item,person,state,role,by,at
                KNOWN,MIA,removed,subject,Housing,2026-03-07T10:00:00Z
                # information.csv
                id,kind,statement,summary,recorded_at,held_by,household,about,protection
                NOISE,observation,third_party,Shouting at night,2026-03-01T10:00:00Z,HOU,H1,MIA,open
                """);

        assertThat(called(ends.all(lens()).waiting())).containsExactly("KNOWN", "LETTER", "LOCKE", "CALL");
        Lens before = lens().asOf(AsOf.endOf(java.time.LocalDate.of(2026, 3, 6)));
        assertThat(called(ends.all(before).waiting())).containsExactly("LETTER", "LOCKE", "CALL", "NOISE");
    }

    private Lens lens() {
        return lens(Clearance.NONE);
    }

    private Lens lens(Clearance clearance) {
        return new Lens(
                new Reader("ada", "Ada", false),
                "Trying",
                AsOf.at(clock.now()),
                Viewpoint.TOGETHER,
                clearance,
                Remit.EVERYBODY);
    }

    private Circle circle(Lens lens) {
        return circles.circle(lens, id("MIA"), "a test");
    }

    private static List<String> items(Circle circle) {
        return circle.items().stream()
                .map(ItemRow::head)
                .map(head -> String.valueOf(head.delivered()))
                .sorted()
                .toList();
    }

    private static LooseItem find(LooseItems items, String called) {
        return items.waiting().stream()
                .filter(item -> called.equals(item.row().head().delivered()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> called(List<LooseItem> items) {
        return items.stream()
                .map(item -> String.valueOf(item.row().head().delivered()))
                .toList();
    }

    private static Map<String, Set<Near>> near(LooseItem item) {
        return item.near().stream()
                .collect(java.util.stream.Collectors.toMap(
                        one -> String.valueOf(
                                one.person().records().getFirst().head().delivered()),
                        LooseItem.Candidate::why));
    }

    /** Whom and what the reads of this test are on record as having shown. */
    private static List<String> noted() {
        return TestStore.texts(
                "MATCH (e:AccessEvent {account: 'ada'}) UNWIND e.touchedIds AS id RETURN DISTINCT id", Map.of());
    }

    private static String id(String delivered) {
        return TestStore.text("MATCH (s:Statement {delivered: $called}) RETURN s.id", Map.of("called", delivered));
    }

    private void take(String name, String texts) {
        imports.take(
                Deliveries.write(texts, folder.resolve(name)), folder.resolve(name + "-rejects"), Progress.UNWATCHED);
    }
}
