package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Moment;
import org.kith.kernel.Viewpoint;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.ItemOutcome;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** Which rows exist at a moment for a reader, what they say, and who is who. */
class SliceTests {

    private static final Deliveries BASE = Deliveries.inline("""
            # agencies.csv
            id,name,type,sensitive
            GP,Surgery,gp,
            SEX,Clinic,sexual_health,yes
            # practitioners.csv
            id,name,agency
            PR,Pat Roe,GP
            # people.csv
            id,kind,date_of_birth,known_from,protection
            A,child,2018-01-01,2024-02-01,
            B,adult,1990-01-01,,
            S,adult,1990-01-01,,sealed
            """);

    private static Deliveries items(String rows) {
        return BASE.and("# information.csv\nid,kind,held_by,about,recorded_at,reported_by,origin\n" + rows);
    }

    private static List<String> itemIds(Slice slice) {
        return slice.rows(ItemRow.class).stream()
                .map(item -> slice.delivered().of(item.id()))
                .sorted()
                .toList();
    }

    @Test
    void onlyRowsKnownByThatDayCount() {
        Deliveries later = items("I1,event,GP,B,2024-03-01,,\n");
        assertThat(itemIds(later.on("2024-02-29"))).isEmpty();
        assertThat(itemIds(later.on("2024-03-01"))).containsExactly("I1");
    }

    @Test
    void anItemWhoseEveryAboutIsNotKnownDoesNotExistAndOtherwiseTheMissingOneDropsOut() {
        Deliveries both =
                items("I1,event,GP,A,2024-01-01,,\nI2,event,GP,A;B,2024-01-01,,\nI3,event,GP,,2024-01-01,,\n");
        Slice before = both.on("2024-01-31");
        assertThat(itemIds(before)).containsExactly("I2", "I3");
        assertThat(before.items().about(Deliveries.person(before, "B"))).hasSize(1);
        assertThat(itemIds(both.on("2024-02-01"))).containsExactly("I1", "I2", "I3");
    }

    @Test
    void anyOtherCellThatPointsToSomethingNotKnownReadsAsEmpty() {
        Deliveries said = items("I1,event,GP,B,2024-01-01,A,I2\nI2,event,GP,B,2024-02-01,,\n");
        assertThat(item(said.on("2024-01-31")).reportedBy()).isNull();
        assertThat(item(said.on("2024-01-31")).origin()).isNull();
        assertThat(item(said.on("2024-02-01")).reportedBy()).isNotNull();
        assertThat(item(said.on("2024-02-01")).origin()).isNotNull();
    }

    private static ItemRow item(Slice slice) {
        return slice.rows(ItemRow.class).stream()
                .filter(item -> "I1".equals(item.head().delivered()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRequestNeedsItsEnquiryAndWhomItIsAbout() {
        Deliveries asked = BASE.and("""
                # enquiries.csv
                id,child,opened_at,protection
                E1,B,2024-01-01,sealed
                E2,A,2024-01-01,
                # requests.csv
                id,enquiry,agency,about,asked_at
                R1,E1,GP,B,2024-01-02
                R2,,GP,B,2024-01-02
                R3,,GP,A,2024-01-02
                R4,,GP,S,2024-01-02
                R5,E2,GP,B,2024-01-02
                """);
        assertThat(requests(asked.on("2024-01-31"))).containsExactly("R1", "R2", "R4");
        assertThat(requests(asked.on("2024-02-01"))).containsExactly("R1", "R2", "R3", "R4", "R5");
        assertThat(requests(asked.uncleared("2024-02-01"))).containsExactly("R2", "R3", "R5");
    }

    private static List<String> requests(Slice slice) {
        return slice.rows(RequestRow.class).stream()
                .map(row -> slice.delivered().of(row.id()))
                .sorted()
                .toList();
    }

    @Test
    void whatASensitiveServiceSaysIsSealedWithIt() {
        Deliveries clinic = BASE.and("""
                # households.csv
                id
                H1
                # residences.csv
                person,household,asserted_by
                B,H1,SEX
                B,H1,GP
                # involvements.csv
                agency,person,status
                SEX,B,open
                # enquiries.csv
                id,child,agency,opened_at
                E1,A,SEX,2024-01-01
                E2,A,,2024-01-01
                # requests.csv
                id,enquiry,agency,about,asked_at
                R1,E1,GP,A,2024-01-01
                """);
        assertThat(clinic.on("2024-02-01").rows(StayRow.class)).hasSize(2);
        assertThat(clinic.on("2024-02-01").rows(EnquiryRow.class)).hasSize(2);
        Slice uncleared = clinic.uncleared("2024-02-01");
        assertThat(uncleared.rows(StayRow.class)).hasSize(1);
        assertThat(uncleared.rows(InvolvementRow.class)).isEmpty();
        assertThat(uncleared.rows(AgencyRow.class)).hasSize(1);
        assertThat(uncleared.rows(EnquiryRow.class))
                .extracting(enquiry -> uncleared.delivered().of(enquiry.id()))
                .containsExactly("E2");
        assertThat(uncleared.rows(RequestRow.class)).isEmpty();
    }

    @Test
    void aGrantOpensTheSealedRowItNamesAndNoOther() {
        String s = BASE.internalId(StatementKind.PERSON_RECORD, "S");
        AsOf asOf = AsOf.endOf(LocalDate.of(2024, 2, 1));
        assertThat(Slice.of(BASE.statements(), asOf, Clearance.of(java.util.Set.of(s)), Viewpoint.TOGETHER)
                        .people()
                        .all())
                .hasSize(3);
        assertThat(BASE.uncleared("2024-02-01").people().all()).hasSize(2);
    }

    @Test
    void whatHadNotHappenedByThenIsEmpty() {
        Deliveries closed = BASE.and("""
                # information.csv
                id,kind,held_by,about,recorded_at,outcome,outcome_at
                I1,allegation,GP,B,2024-01-01,unfounded,2024-03-01
                # enquiries.csv
                id,child,opened_at,closed_at,decision,cites
                E1,B,2024-01-01,2024-03-01,advice,I1
                """);
        Slice before = closed.on("2024-02-29");
        EnquiryRow open = before.rows(EnquiryRow.class).iterator().next();
        assertThat(open.open()).isTrue();
        assertThat(open.decision()).isNull();
        assertThat(open.cites()).isEmpty();
        assertThat(item(before).outcome()).isNull();
        assertThat(item(closed.on("2024-03-01")).outcome()).isEqualTo(ItemOutcome.UNFOUNDED);
        assertThat(closed.on("2024-03-01")
                        .rows(EnquiryRow.class)
                        .iterator()
                        .next()
                        .cites())
                .hasSize(1);
    }

    @Test
    void theVersionKnownByThenCountsButProtectionIsTodays() {
        StatementRow first = BASE.statements().stream()
                .filter(row -> "B".equals(row.delivered()))
                .findFirst()
                .orElseThrow();
        Cells renamed = new Cells(Map.of("kind", "adult", "family_name", "New", "protection", "sealed"));
        StatementRow row = new StatementRow(
                first.kind(),
                first.id(),
                "B",
                renamed,
                Moment.of(LocalDate.of(2024, 3, 1)),
                List.of(new StatementRow.Version(new Cells(Map.of("kind", "adult", "family_name", "Old")), null)),
                java.util.Set.of());
        assertThat(family(row, "2024-02-29")).isEqualTo("Old");
        assertThat(family(row, "2024-03-01")).isEqualTo("New");
        assertThat(Slice.of(List.of(row), AsOf.endOf(LocalDate.of(2024, 2, 29)), Clearance.NONE, Viewpoint.TOGETHER)
                        .people()
                        .all())
                .isEmpty();
    }

    private static String family(StatementRow row, String day) {
        Person person = Slice.of(List.of(row), AsOf.endOf(LocalDate.parse(day)))
                .people()
                .all()
                .getFirst();
        return String.valueOf(person.records().getFirst().familyName());
    }

    @Test
    void recordsJudgedTheSameAreOnePersonAndJoinsAreTransitive() {
        Deliveries joined = people("A,B,same,2024-01-01\nB,C,same,2024-01-02\n");
        assertThat(joined.on("2024-01-01").people().all()).hasSize(2);
        Slice slice = joined.on("2024-01-02");
        assertThat(slice.people().all()).hasSize(1);
        assertThat(slice.delivered().of(slice.people().all().getFirst().ref())).isEqualTo("A");
    }

    @Test
    void theLatestRowOfAPairStandsWhicheverWayItIsWritten() {
        assertThat(people("A,B,same,2024-01-01\nB,A,not_same,2024-01-02\n")
                        .on("2024-01-02")
                        .people()
                        .all())
                .hasSize(3);
        assertThat(people("A,B,not_same,2024-01-01\nB,A,same,2024-01-02\n")
                        .on("2024-01-02")
                        .people()
                        .all())
                .hasSize(2);
        assertThat(people("A,B,same,2024-01-02\nB,A,unsure,2024-01-02\n")
                        .on("2024-01-02")
                        .people()
                        .all())
                .as("at one instant unsure comes before same")
                .hasSize(3);
        assertThat(people("A,B,same,\nB,A,not_same,\n")
                        .on("2024-01-02")
                        .people()
                        .all())
                .hasSize(3);
    }

    private static Deliveries people(String judgements) {
        return Deliveries.inline(
                "# people.csv\nid,kind\nC,child\nB,child\nA,child\n# identities.csv\nrecord_a,record_b,state,at\n"
                        + judgements);
    }

    @Test
    void whereRecordsDisagreeTheSmallestWithAKnownYearSaysWhenSomebodyWasBorn() {
        Slice slice = Deliveries.inline("""
                # people.csv
                id,kind,date_of_birth,date_of_birth_accuracy,date_of_death
                A,child,2000-01-01,AAU,
                B,child,2006-06-20,AAA,
                C,adult,1990-01-01,AAA,
                # identities.csv
                record_a,record_b,state
                A,B,same
                B,C,same
                """).on("2024-06-19");
        Person person = slice.people().all().getFirst();
        assertThat(person.born()).isEqualTo("2006-06-20");
        assertThat(person.child()).isTrue();
    }

    @Test
    void adultIsEighteenOrTheKindWhereTheYearIsNotKnown() {
        Deliveries delivery = Deliveries.inline("""
                # people.csv
                id,kind,date_of_birth,date_of_birth_accuracy
                A,adult,2006-06-20,AAA
                B,adult,2010-01-01,UUU
                C,child,,
                """);
        Slice day = delivery.on("2024-06-19");
        assertThat(Deliveries.person(day, "A").child())
                .as("17 whatever the kind says")
                .isTrue();
        assertThat(Deliveries.person(delivery.on("2024-06-20"), "A").adult()).isTrue();
        assertThat(Deliveries.person(day, "B").adult()).isTrue();
        assertThat(Deliveries.person(day, "C").child()).isTrue();
    }

    @Test
    void anInvolvementIsOpenByItsDatesAndElseByItsStatus() {
        assertThat(open("open,,2024-06-20")).isTrue();
        assertThat(open("open,,2024-06-19")).isFalse();
        assertThat(open("closed,,2024-06-20"))
                .as("an end that is filled says it")
                .isTrue();
        assertThat(open("closed,,")).isFalse();
        assertThat(open(",,")).isTrue();
        assertThat(open("open,2024-06-20,")).isTrue();
        assertThat(open("open,2024-06-21,")).isFalse();
    }

    private static boolean open(String cells) {
        Slice slice = BASE.and(
                        "# involvements.csv\nagency,person,known_from,status,from,to\nGP,B,2020-01-01," + cells + "\n")
                .on("2024-06-20");
        return !slice.involvements().workingWith(Deliveries.person(slice, "B")).isEmpty();
    }

    @Test
    void whoRunsAnEnquiryWithoutAnAgencyIsTheSocialCareOfTheHomeOrAllOfIt() {
        Deliveries none = Deliveries.inline("""
                # agencies.csv
                id,name,type,area
                C1,One,childrens_social_care,900
                C2,Two,childrens_social_care,901
                # people.csv
                id,kind
                A,child
                # households.csv
                id,local_authority
                H1,901
                # enquiries.csv
                id,child,opened_at
                E1,A,2024-01-01
                """);
        Slice homeless = none.on("2024-06-20");
        assertThat(Deliveries.circle(homeless, "A").runners()).hasSize(2);
        Slice housed = none.and("# residences.csv\nperson,household\nA,H1\n").on("2024-06-20");
        assertThat(Deliveries.circle(housed, "A").runners())
                .extracting(housed.delivered()::of)
                .containsExactly("C2");
    }

    @Test
    void throughTheEyesOfOneAgencyOnlyItsOwnAndWhatItReceivedIsThere() {
        Deliveries two = Deliveries.inline("""
                # agencies.csv
                id,name,type
                GP,Surgery,gp
                SCH,School,school
                # people.csv
                id,kind,given_names,date_of_birth,source
                A,child,Ann,2018-01-01,GP
                B,child,Ben,2017-01-01,SCH
                C,child,Col,2017-01-01,SCH
                # information.csv
                id,kind,held_by,about,recorded_at
                I1,event,SCH,A;B,2024-01-01
                I2,event,SCH,C,2024-01-01
                I3,event,GP,A,2024-01-01
                # shares.csv
                item,shared_with,received_at
                I1,GP,2024-02-01
                """);
        assertThat(itemIds(two.seenBy("GP", "2024-01-31"))).containsExactly("I3");
        Slice seen = two.seenBy("GP", "2024-02-01");
        assertThat(itemIds(seen)).containsExactly("I1", "I3");
        assertThat(seen.people().all()).hasSize(2);
        assertThat(Deliveries.person(seen, "A").born()).isNotNull();
        assertThat(Deliveries.person(seen, "B").born())
                .as("by id and name only")
                .isNull();
        assertThat(seen.rows(AgencyRow.class)).hasSize(2);
    }
}
