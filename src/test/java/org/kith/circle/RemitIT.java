package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.access.Lenses;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.KithException.OutsideRemit.Why;
import org.kith.kernel.Lens;
import org.kith.kernel.Remit;
import org.kith.search.Search;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose records open to whom, by what is recorded of their families and of who works with these. */
@GraphTest
class RemitIT {

    @Autowired
    Imports imports;

    @Autowired
    CircleReader circles;

    @Autowired
    Search search;

    @Autowired
    Lenses lenses;

    @Autowired
    DomainClock clock;

    @TempDir
    Path folder;

    private Map<String, String> ids = Map.of();

    @BeforeEach
    void deliver() throws IOException {
        TestStore.clear();
        LocalDate today = clock.today();
        Files.writeString(
                folder.resolve("agencies.csv"),
                "id,name,type\nSCH,Mill School,school\nGP,Mill Surgery,gp\nHV,Visiting,health_visiting\n");
        Files.writeString(
                folder.resolve("practitioners.csv"),
                "id,name,team,agency\nPR-N,Nora Nye,North,HV\nPR-S,Sid Soe,South,HV\n");
        Files.writeString(
                folder.resolve("people.csv"),
                "id,kind,given_names,family_name,date_of_birth,telephone,protection\n"
                        + "ADA,child,Ada,Quill,2019-01-01,,\n"
                        + "MUM,adult,Mo,Quill,1990-01-01,07700 900123,\n"
                        + "UNCLE,adult,Ulf,Quill,1988-01-01,,\n"
                        + "BEN,child,Ben,Rook,2018-01-01,,\n"
                        + "LEFT,child,Lea,Left,2017-01-01,,\n"
                        + "LATE,child,Lou,Late,2017-02-01,,\n"
                        + "NOR,child,Nia,North,2024-02-01,,\n"
                        + "HID,child,Hid,Hush,2018-05-05,,sealed\n");
        Files.writeString(
                folder.resolve("households.csv"),
                "id,address_line,postcode,kind\nH1,1 Fern Lane,QX1 1AA,home\nH2,2 Holly Lane,QX1 1AB,home\n");
        Files.writeString(
                folder.resolve("residences.csv"),
                "person,household,basis,from,to,asserted_by\nADA,H1,resident,2019-01-01,,GP\n"
                        + "MUM,H1,resident,2019-01-01,,GP\nBEN,H1,resident,2018-01-01,2018-06-01,GP\n"
                        + "BEN,H2,resident,2019-01-01,,GP\n");
        Files.writeString(
                folder.resolve("relationships.csv"),
                "person,related_person,type,asserted_by\nMUM,ADA,mother,GP\nUNCLE,MUM,sibling,GP\n");
        Files.writeString(
                folder.resolve("involvements.csv"),
                "agency,practitioner,person,status,from,to\n"
                        + "SCH,,MUM,open,2024-01-01,\n"
                        + "SCH,,HID,open,2024-01-01,\n"
                        + "SCH,,LEFT,closed,2020-01-01," + today.minusMonths(6) + "\n"
                        + "SCH,,LATE,closed,2020-01-01," + today.minusMonths(6).minusDays(1) + "\n"
                        + "HV,PR-N,NOR,open,2024-03-01,\n"
                        + "GP,,BEN,open,2019-01-01,\n");
        Files.writeString(
                folder.resolve("information.csv"),
                "id,kind,summary,detail,recorded_at,held_by,about\n"
                        + "I-ADA,observation,Late again,Tired and hungry,2026-01-05,GP,ADA\n"
                        + "I-BEN,observation,Falcon seen,A falcon on the roof,2026-01-05,GP,BEN\n"
                        + "I-BOTH,observation,Two children at the gate,,2026-01-05,GP,ADA;BEN\n"
                        + "I-LOOSE,observation,Falcon lost,A falcon that nobody knows,2026-01-05,GP,\n");
        imports.take(folder, folder.resolve("rejects"), Progress.UNWATCHED);
        Slice all = circles.everything(lenses.system("test"), "test");
        ids = all.ids().stream()
                .flatMap(id -> all.row(id).stream())
                .filter(row -> row.head().delivered() != null)
                .collect(Collectors.toMap(row -> String.valueOf(row.head().delivered()), Row::id));
    }

    @Test
    void theFamiliesOfAnAgencyOpenToItsPeople() {
        Lens school = ofAgency("SCH", null);

        assertThat(opens(school, "ADA")).as("its mother is known to the school").isEmpty();
        assertThat(opens(school, "MUM")).isEmpty();
        assertThat(opens(school, "LEFT")).as("worked with until six months ago").isEmpty();
        assertThat(opens(school, "LATE")).contains(Why.NOT_A_FAMILY_OF_THEIRS);
        assertThat(opens(school, "BEN")).contains(Why.NOT_A_FAMILY_OF_THEIRS);
        assertThat(opens(ofAgency(null, null), "ADA")).contains(Why.NOT_A_FAMILY_OF_THEIRS);
    }

    @Test
    void whereATeamIsKnownItsFamiliesOpenAndNoOthers() {
        assertThat(opens(ofAgency("HV", "north"), "NOR")).isEmpty();
        assertThat(opens(ofAgency("HV", "South"), "NOR")).contains(Why.NOT_A_FAMILY_OF_THEIRS);
        assertThat(opens(ofAgency("HV", null), "NOR")).isEmpty();
        assertThat(opens(ofAgency("SCH", "South"), "ADA"))
                .as("no team is recorded there")
                .isEmpty();
    }

    @Test
    void itHoldsByWhatIsRecordedNowWhateverDayOneLooksBackTo() {
        Lens back = ofAgency("SCH", null).asOf(AsOf.endOf(LocalDate.parse("2021-01-01")));

        assertThat(opens(back, "ADA")).isEmpty();
        assertThat(opens(back, "LATE")).contains(Why.NOT_A_FAMILY_OF_THEIRS);
    }

    @Test
    void whoNamesAContactOpensThatFamilyAlone() {
        assertThat(opens(named(), "ADA")).contains(Why.NO_CONTACT_NAMED);
        assertThat(opens(named("MUM"), "ADA")).isEmpty();
        assertThat(opens(named("MUM"), "MUM")).isEmpty();
        assertThat(opens(named("MUM"), "BEN")).contains(Why.NO_CONTACT_NAMED);
    }

    @Test
    void nothingOpensAFamilyFromWhichOneIsBarred() {
        Lens barred =
                lens(new Remit(true, null, null, Set.of(id("ADA")), Set.of(id("UNCLE")), true, true, null, Set.of()));

        assertThat(opens(barred, "UNCLE")).contains(Why.BARRED);
        assertThat(opens(barred, "MUM")).as("a sister").contains(Why.BARRED);
        assertThat(opens(barred, "ADA"))
                .as("a niece, though her contact was named")
                .contains(Why.BARRED);
        assertThat(opens(barred, "BEN")).isEmpty();
        assertThat(circles.admitted(barred, Set.of(id("MUM"), id("BEN")))).containsExactly(id("BEN"));
        Set<String> all = Set.copyOf(TestStore.texts("MATCH (p:PersonRecord) RETURN p.id", Map.of()));
        for (String one : all) {
            Lens from = lens(new Remit(true, null, null, Set.of(), Set.of(one), true, true, null, Set.of()));
            assertThat(circles.admittedPeople(from, all)).isEqualTo(circles.admitted(from, all));
        }
    }

    /** A door that is shut would tell that there is somebody behind it. */
    @Test
    void whoIsSealedLooksLikeNobodyAtEveryDoor() {
        Lens uncleared = ofAgency("GP", null).cleared(Clearance.NONE);

        assertThatThrownBy(() -> circles.circle(uncleared, id("HID"), "test"))
                .isInstanceOf(KithException.NotFound.class);
        assertThatThrownBy(() -> circles.face(uncleared, id("HID"), "test")).isInstanceOf(KithException.NotFound.class);
        assertThat(circles.admitted(uncleared, Set.of(id("HID")))).isEmpty();
        // Who works with somebody sealed has no key by that alone.
        assertThatThrownBy(() -> circles.circle(ofAgency("SCH", null).cleared(Clearance.NONE), id("HID"), "test"))
                .isInstanceOf(KithException.NotFound.class);
    }

    @Test
    void aTryAtAShutDoorIsOnRecord() {
        long before = tries();

        opens(ofAgency("SCH", null), "BEN");
        assertThat(tries()).isEqualTo(before + 1);
        opens(ofAgency("SCH", null), "ADA");
        assertThat(tries()).isEqualTo(before + 1);
    }

    @Test
    void ofOthersAListHoldsANameAndAnAgeAndNoMore() {
        Lens surgery = ofAgency("HV", null);
        Slice slice = circles.people(surgery, List.of(id("ADA"), id("MUM"), id("NOR")), "test");
        Person mother = slice.people().of(id("MUM"));

        assertThat(Called.in(slice).person(mother)).isEqualTo("Mo Quill");
        assertThat(Called.born(mother)).isEqualTo("1990-01-01");
        assertThat(mother.records())
                .allSatisfy(record -> assertThat(record.telephone()).isNull());
        assertThat(slice.stays().said(mother)).isEmpty();
        assertThat(slice.kin().of(mother)).isEmpty();
        Slice family = circles.people(ofAgency("SCH", null), List.of(id("ADA"), id("MUM")), "test");
        assertThat(family.kin().of(family.people().of(id("MUM")))).isNotEmpty();
    }

    @Test
    void aSearchFindsOthersByNameAndNeverByWhereTheyAreOrWhatWasWritten() {
        Lens surgery = ofAgency("HV", null);

        assertThat(search.find(surgery, "quill").people()).hasSize(3);
        assertThat(search.find(surgery, "07700 900123").nothing()).isTrue();
        assertThat(search.find(surgery, "fern lane").nothing()).isTrue();
        assertThat(search.find(surgery, "falcon").nothing()).isTrue();
        assertThat(search.find(ofAgency("SCH", null), "fern lane").households()).hasSize(1);
        assertThat(search.find(ofAgency("GP", null), "falcon").items()).hasSize(2);
        assertThat(search.find(named(), "falcon").items()).hasSize(2);
    }

    @Test
    void anItemOpensWithThePeopleItIsAboutAndOneAboutNobodyToWhoHoldsIt() {
        assertThatCode(() -> circles.item(ofAgency("SCH", null), id("I-ADA"), "test"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> circles.item(ofAgency("SCH", null), id("I-BEN"), "test"))
                .isInstanceOf(KithException.OutsideRemit.class);
        assertThatThrownBy(() -> circles.item(ofAgency("SCH", null), id("I-LOOSE"), "test"))
                .isInstanceOf(KithException.OutsideRemit.class);
        assertThatCode(() -> circles.item(ofAgency("GP", null), id("I-LOOSE"), "test"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> circles.household(ofAgency("SCH", null), id("H2"), "test"))
                .isInstanceOf(KithException.OutsideRemit.class);
        assertThat(circles.aboutNobody(ofAgency("SCH", null), 10, "test").rows(ItemRow.class))
                .isEmpty();
        assertThat(circles.aboutNobody(ofAgency("GP", null), 10, "test").rows(ItemRow.class))
                .hasSize(1);
    }

    @Test
    void aPlaceNamesNobodyOfFamiliesThatStayedThereAndAreNotTheirs() {
        assertThat(stayingAt("H1", ofAgency("SCH", null))).containsExactlyInAnyOrder(id("ADA"), id("MUM"));
        assertThat(stayingAt("H1", named("ADA")))
                .as("an analyst looks for whoever it may be")
                .containsExactlyInAnyOrder(id("ADA"), id("MUM"), id("BEN"));
    }

    private List<String> stayingAt(String household, Lens lens) {
        return circles.household(lens, id(household), "test").rows(StayRow.class).stream()
                .filter(stay -> stay.household().equals(id(household)))
                .map(StayRow::person)
                .toList();
    }

    @Test
    void anItemAboutTwoFamiliesOpensWithEitherAndAskingIsNoTry() {
        long before = tries();
        assertThatCode(() -> circles.item(ofAgency("SCH", null), id("I-BOTH"), "test"))
                .doesNotThrowAnyException();
        assertThat(circles.opens(ofAgency("SCH", null), id("ADA"))).isTrue();
        assertThat(circles.opens(ofAgency("SCH", null), id("BEN"))).isFalse();
        assertThat(tries()).isEqualTo(before);
    }

    @Test
    void whoReadsNoFreeWordsFindsNone() {
        Lens steward = lens(new Remit(true, null, null, Set.of(), Set.of(), true, false, null, Set.of()));
        Slice slice = circles.item(steward, id("I-ADA"), "test");
        ItemRow item = slice.row(ItemRow.class, id("I-ADA"));

        assertThat(item.summary()).isNull();
        assertThat(item.detail()).isNull();
        assertThat(item.kind()).isNotNull();
        assertThat(search.find(steward, "falcon").nothing()).isTrue();
        assertThat(search.find(steward, "quill").people()).hasSize(3);
    }

    private String id(String delivered) {
        return ids.get(delivered);
    }

    private Lens ofAgency(@Nullable String agency, @Nullable String team) {
        return lens(new Remit(
                false, agency == null ? null : id(agency), team, Set.of(), Set.of(), false, true, null, Set.of()));
    }

    private Lens named(String... people) {
        return lens(new Remit(
                false,
                null,
                null,
                List.of(people).stream().map(this::id).collect(Collectors.toSet()),
                Set.of(),
                true,
                true,
                null,
                Set.of()));
    }

    private Lens lens(Remit remit) {
        return lenses.system("test").within(remit);
    }

    private java.util.Optional<Why> opens(Lens lens, String person) {
        try {
            circles.circle(lens, id(person), "test");
            return java.util.Optional.empty();
        } catch (KithException.OutsideRemit outside) {
            return java.util.Optional.of(outside.why());
        }
    }

    private static long tries() {
        return TestStore.count("MATCH (e:AccessEvent) WHERE e.what = 'REFUSED' RETURN count(e)", Map.of());
    }
}
