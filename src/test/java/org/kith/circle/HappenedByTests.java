package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kith.testing.Deliveries;

/** What was so on an earlier day by what is known later: for each kind of row what counts, and what does not count yet. */
class HappenedByTests {

    private static final String NOW = "2026-01-01";

    private static final Deliveries BASE = Deliveries.inline("""
            # agencies.csv
            id,name,type
            GP,Surgery,gp
            CSC,Social care,childrens_social_care
            # practitioners.csv
            id,name,agency
            PR,Pat Roe,GP
            # people.csv
            id,kind,date_of_birth,date_of_death,known_from
            C,child,2018-01-01,,2025-06-01
            M,adult,1990-01-01,2025-03-01,2025-06-01
            B,child,2024-05-01,,2025-06-01
            U,child,2024-05-01,,2024-02-01
            # households.csv
            id,kind,address_line
            H,home,1 Mill Lane
            """);

    private static Slice on(Deliveries all, String day) {
        return all.on(NOW).happenedBy(LocalDate.parse(day));
    }

    private static <R extends Row> List<R> rows(String file, String text, Class<R> type, String day) {
        return List.copyOf(on(BASE.and("# " + file + "\n" + text), day).rows(type));
    }

    private static <R extends Row> R row(String file, String text, Class<R> type, String day) {
        List<R> rows = rows(file, text, type, day);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static List<String> people(String day) {
        return on(BASE, day).people().all().stream()
                .map(person -> Objects.requireNonNull(
                        person.records().getFirst().head().delivered()))
                .toList();
    }

    @Test
    void peopleAreThereFromTheirBirthHoweverLateTheyWereRecorded() {
        assertThat(people("2024-01-31")).containsExactly("C", "M");
        assertThat(people("2024-05-01")).containsExactly("B", "C", "M", "U");
        assertThat(people("2017-12-31")).containsExactly("M");
    }

    @Test
    void anUnbornChildIsThereFromWhenItWasExpected() {
        assertThat(people("2024-02-01")).containsExactly("C", "M", "U");
    }

    @Test
    void aDeathCountsFromItsDay() {
        assertThat(mother("2025-02-28").dead()).isFalse();
        assertThat(mother("2025-03-01").dead()).isTrue();
    }

    private static Person mother(String day) {
        return Deliveries.person(on(BASE, day), "M");
    }

    @Test
    void agesAreThoseOfThatDay() {
        assertThat(Deliveries.person(on(BASE, "2024-12-31"), "C").age()).hasValue(6);
    }

    @Test
    void aStayCountsFromItsFirstDayToItsLastWheneverItWasLearned() {
        String stay = "person,household,basis,from,to,known_from\nC,H,resident,2020-03-01,2021-03-01,2025-06-01\n";
        assertThat(rows("residences.csv", stay, StayRow.class, "2020-02-29")).isEmpty();
        assertThat(rows("residences.csv", stay, StayRow.class, "2020-03-01")).hasSize(1);
        assertThat(rows("residences.csv", stay, StayRow.class, "2021-03-01")).hasSize(1);
        assertThat(rows("residences.csv", stay, StayRow.class, "2021-03-02")).isEmpty();
    }

    @Test
    void aStayWithoutABeginningBeginsWhenItWasLearned() {
        String stay = "person,household,basis,from,to,known_from\nC,H,resident,,,2025-06-01\n";
        assertThat(rows("residences.csv", stay, StayRow.class, "2025-05-31")).isEmpty();
        assertThat(rows("residences.csv", stay, StayRow.class, "2025-06-01")).hasSize(1);
    }

    @Test
    void aRelationOneIsBornIntoNeedsNoBeginning() {
        String head = "person,related_person,type,from,to,known_from\n";
        assertThat(rows("relationships.csv", head + "M,C,mother,,,2025-06-01\n", KinshipRow.class, "2019-01-01"))
                .hasSize(1);
        assertThat(rows("relationships.csv", head + "M,C,carer,,,2025-06-01\n", KinshipRow.class, "2019-01-01"))
                .isEmpty();
        assertThat(rows("relationships.csv", head + "M,C,mother,,,2025-06-01\n", KinshipRow.class, "2017-01-01"))
                .as("nobody is the mother of a child not born")
                .isEmpty();
    }

    @Test
    void anInvolvementThatIsOverIsOpenUntilItsEndAndGoneThen() {
        String row = "agency,person,status,from,to,last_contact\nGP,C,closed,2020-01-01,,2022-05-05\n";
        Slice before = on(BASE.and("# involvements.csv\n" + row), "2022-05-05");
        assertThat(before.involvements().workingWith(Deliveries.person(before, "C")))
                .hasSize(1);
        assertThat(rows("involvements.csv", row, InvolvementRow.class, "2022-05-06"))
                .isEmpty();
        assertThat(rows("involvements.csv", row, InvolvementRow.class, "2019-12-31"))
                .isEmpty();
    }

    @Test
    void aLaterContactIsNotLookedAheadTo() {
        String row = "agency,person,status,from,to,last_contact\nGP,C,open,2020-01-01,,2022-05-05\n";
        assertThat(row("involvements.csv", row, InvolvementRow.class, "2022-05-04")
                        .lastContact())
                .isNull();
        assertThat(row("involvements.csv", row, InvolvementRow.class, "2022-05-05")
                        .lastContact())
                .isEqualTo("2022-05-05");
    }

    @Test
    void anItemCountsFromWhenItOccurredNotFromWhenItWasRecorded() {
        String item = "id,kind,held_by,about,occurred_from,recorded_at,outcome,outcome_at\n"
                + "I,allegation,GP,C,2020-03-01,2025-06-01,substantiated,2021-01-01\n";
        assertThat(rows("information.csv", item, ItemRow.class, "2020-02-29")).isEmpty();
        assertThat(row("information.csv", item, ItemRow.class, "2020-12-31").outcome())
                .isNull();
        assertThat(row("information.csv", item, ItemRow.class, "2021-01-01").outcome())
                .isNotNull();
    }

    @Test
    void anItemAboutSomebodyNotBornIsNotThere() {
        String item = "id,kind,held_by,about,occurred_from\nI,event,GP,B,2020-03-01\n";
        assertThat(rows("information.csv", item, ItemRow.class, "2020-04-01")).isEmpty();
        assertThat(rows("information.csv", item, ItemRow.class, "2024-05-01")).hasSize(1);
    }

    @Test
    void whomAnItemIsAboutIsWhatIsKnownToday() {
        Slice slice = on(BASE.and("""
                        # information.csv
                        id,kind,held_by,occurred_from
                        I,event,GP,2020-03-01
                        # item_people.csv
                        item,person,state,at
                        I,C,joined,2025-07-01
                        """), "2020-04-01");
        assertThat(slice.items().about(Deliveries.person(slice, "C"))).hasSize(1);
    }

    @Test
    void anEnquiryIsOpenUntilItsClosing() {
        String enquiry = "id,child,agency,opened_at,closed_at,decision\nE,C,CSC,2020-03-01,2020-04-01,advice\n";
        assertThat(rows("enquiries.csv", enquiry, EnquiryRow.class, "2020-02-29"))
                .isEmpty();
        EnquiryRow open = row("enquiries.csv", enquiry, EnquiryRow.class, "2020-03-31");
        assertThat(open.open()).isTrue();
        assertThat(open.decision()).isNull();
        assertThat(row("enquiries.csv", enquiry, EnquiryRow.class, "2020-04-01").decision())
                .isNotNull();
    }

    @Test
    void aRequestHasNoAnswerBeforeItWasGiven() {
        Deliveries asked = BASE.and("""
                # information.csv
                id,kind,held_by,about,occurred_from
                I,event,GP,C,2019-01-01
                # enquiries.csv
                id,child,agency,opened_at
                E,C,CSC,2020-03-01
                # requests.csv
                id,enquiry,agency,about,asked_at,responded_at,outcome,response_items
                R,E,GP,C,2020-03-02,2020-03-09,information,I
                """);
        assertThat(on(asked, "2020-03-01").rows(RequestRow.class)).isEmpty();
        RequestRow waiting =
                on(asked, "2020-03-08").rows(RequestRow.class).iterator().next();
        assertThat(waiting.answeredAt()).isNull();
        assertThat(waiting.responseItems()).isEmpty();
        assertThat(on(asked, "2020-03-09")
                        .rows(RequestRow.class)
                        .iterator()
                        .next()
                        .responseItems())
                .hasSize(1);
    }

    @Test
    void whoIsWhomIsWhatIsKnownToday() {
        Deliveries joined = BASE.and("""
                # people.csv
                id,kind,date_of_birth
                C2,child,2018-01-01
                # identities.csv
                record_a,record_b,state,at
                C,C2,same,2025-07-01
                """);
        assertThat(Deliveries.person(on(joined, "2020-01-01"), "C").records()).hasSize(2);
    }

    @Test
    void whatAReaderMayNotSeeIsNotThereEither() {
        Deliveries sealed = BASE.and("# information.csv\nid,kind,held_by,about,occurred_from,protection\n"
                + "I,event,GP,C,2020-03-01,sealed\nJ,event,GP,C,2020-03-01,restricted\n");
        Slice slice = sealed.uncleared(NOW).happenedBy(LocalDate.parse("2021-01-01"));
        assertThat(slice.rows(ItemRow.class)).hasSize(1).allMatch(Row::restricted);
    }

    @Test
    void fromItsOwnDayOnASliceIsAllThereIs() {
        Slice now = BASE.on(NOW);
        assertThat(now.happenedBy(LocalDate.parse(NOW))).isSameAs(now);
        assertThat(now.happenedBy(LocalDate.parse(NOW).plusDays(1))).isSameAs(now);
    }

    @Test
    void theHomeCircleIsThatOfThatDay() {
        Deliveries homes = BASE.and("# residences.csv\nperson,household,basis,from,to,known_from\n"
                + "C,H,resident,2018-01-01,,2025-06-01\nM,H,resident,2018-01-01,2022-01-01,2025-06-01\n");
        Slice before = on(homes, "2022-01-01");
        Slice after = on(homes, "2022-01-02");
        assertThat(before.homeCircle(Deliveries.person(before, "C")).people()).hasSize(2);
        assertThat(after.homeCircle(Deliveries.person(after, "C")).people()).hasSize(1);
    }
}
