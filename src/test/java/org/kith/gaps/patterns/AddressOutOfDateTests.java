package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

/** {@code address-out-of-date}: an agency that works with a child records a home, and somebody a later one. */
class AddressOutOfDateTests {

    private static final String PATTERN = "address-out-of-date";
    private static final String T = "2024-06-20";
    private static final String RESIDENCES =
            "# residences.csv\nperson,household,basis,from,to,known_from,asserted_by,protection\n";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,sensitive
            SCH,Hill School,school,
            GP,Mill Surgery,gp,
            REF,The Refuge,domestic_abuse_service,yes
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            MUM,adult,Mary,Stone,1990-01-01
            # households.csv
            id,address_line,kind,protection
            H1,2 Mill Lane,home,
            H2,5 Hill Road,home,
            H3,9 Quiet Close,home,restricted
            H4,1 Far Away,home,sealed
            PRI,The Prison,prison,
            """);
    private static final String WORKS = "# involvements.csv\nagency,person,from,to\nSCH,ADA,2020-01-01,%s\n";

    private static Deliveries stays(String rows) {
        return ADA.and(WORKS.formatted("")).and(RESIDENCES + rows);
    }

    private static final String EARLIER = "ADA,H1,resident,2020-01-01,,,SCH,\n";
    private static final String LATER = "ADA,H2,resident,2024-01-01,,,GP,\n";

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    @Test
    void anEarlierHomeThanTheLatestIsAGap() {
        Slice slice = stays(EARLIER + LATER).on(T);
        Finding finding = Found.one(PATTERN, "ADA|SCH", slice);
        assertThat(finding.children())
                .containsExactly(Deliveries.person(slice, "ADA").ref());
        assertThat(finding.about())
                .extracting(part -> part.text(slice.delivered()))
                .containsExactlyInAnyOrder("ADA", "H1", "H2");
        assertThat(finding.agencies()).extracting(slice.delivered()::of).containsExactly("SCH");
        assertThat(finding.evidence()).as("both stays and the involvement").hasSize(3);
        assertThat(finding.question()).doesNotContain("5 Hill Road");
        assertThat(finding.sentence())
                .isEqualTo("Hill School works with Ada Stone and has an earlier address; it records 2 Mill Lane since 1"
                        + " January 2020, and the latest stay recorded is 5 Hill Road since 1 January 2024 by Mill"
                        + " Surgery.");
    }

    @Test
    void theAgencyWorksWithTheChild() {
        Deliveries stays = ADA.and(RESIDENCES + EARLIER + LATER);
        assertThat(keys(stays)).isEmpty();
        assertThat(keys(stays.and(WORKS.formatted("2024-06-19")))).isEmpty();
        assertThat(keys(stays.and(WORKS.formatted("2024-06-20")))).containsExactly("ADA|SCH");
    }

    @Test
    void itAssertsACurrentStayAsResident() {
        assertThat(keys(stays(LATER))).as("it says nothing").isEmpty();
        assertThat(keys(stays("ADA,H1,resident,2020-01-01,2024-06-20,,SCH,\n" + LATER)))
                .containsExactly("ADA|SCH");
        assertThat(keys(stays("ADA,H1,resident,2020-01-01,2024-06-19,,SCH,\n" + LATER)))
                .isEmpty();
        assertThat(keys(stays("ADA,H1,frequent_visitor,2020-01-01,,,SCH,\n" + LATER)))
                .isEmpty();
    }

    @Test
    void noneOfItsStaysIsAtTheLatestHome() {
        assertThat(keys(stays(
                        "ADA,H1,resident,2020-01-01,2030-01-01,,SCH,\nADA,H2,resident,2021-01-01,2030-01-01,,SCH,\n"
                                + LATER)))
                .isEmpty();
        assertThat(keys(stays("ADA,H2,resident,2019-01-01,,,SCH,\n" + LATER)))
                .as("an earlier word for it")
                .isEmpty();
    }

    @Test
    void theLatestIsACurrentStayAsResidentThatAnyoneAsserts() {
        assertThat(keys(stays(EARLIER + "ADA,H2,claimed,2024-01-01,,,GP,\n"))).isEmpty();
        assertThat(keys(stays(EARLIER + "ADA,H2,resident,2024-01-01,2024-06-19,,GP,\n")))
                .isEmpty();
        assertThat(keys(stays(EARLIER + "ADA,PRI,resident,2024-01-01,,,GP,\n")))
                .as("no home")
                .isEmpty();
        assertThat(keys(stays(EARLIER + "ADA,H2,resident,2024-01-01,,,,\n")))
                .as("of no known source")
                .containsExactly("ADA|SCH");
        assertThat(keys(stays(EARLIER + "ADA,H2,resident,2024-06-20,,,GP,\n"))).containsExactly("ADA|SCH");
        assertThat(keys(stays(EARLIER + "ADA,H2,resident,2024-06-21,,2024-01-01,GP,\n")))
                .as("not there yet")
                .isEmpty();
    }

    @Test
    void latestIsByFromThenKnownFromThenId() {
        assertThat(keys(stays(
                        "ADA,H1,resident,2024-01-02,,2024-01-02,SCH,\nADA,H2,resident,2024-01-01,,2024-06-01,GP,\n")))
                .isEmpty();
        assertThat(keys(stays(
                        "ADA,H1,resident,2024-01-01,,2024-01-02,SCH,\nADA,H2,resident,2024-01-01,,2024-01-03,GP,\n")))
                .containsExactly("ADA|SCH");
        assertThat(keys(stays(
                        "ADA,H1,resident,2024-01-01,,2024-01-03,SCH,\nADA,H2,resident,2024-01-01,,2024-01-02,GP,\n")))
                .isEmpty();
        assertThat(keys(stays("ADA,H1,resident,2024-01-01,,,SCH,\nADA,H2,resident,2024-01-01,,,GP,\n")))
                .containsExactly("ADA|SCH");
        assertThat(keys(stays("ADA,H2,resident,2024-01-01,,,SCH,\nADA,H1,resident,2024-01-01,,,GP,\n")))
                .isEmpty();
        assertThat(keys(stays("ADA,H1,resident,2024-01-01,,,SCH,\nADA,H2,resident,,,2024-01-02,GP,\n")))
                .as("without from it begins when it was known")
                .containsExactly("ADA|SCH");
    }

    @Test
    void neverWhereALaterStayOrItsHouseholdIsRestrictedOrSealedForAnyReader() {
        for (String held : List.of(
                "ADA,H2,resident,2024-02-01,,,GP,restricted\n",
                "ADA,H2,resident,2024-02-01,,,GP,sealed\n",
                "ADA,H3,resident,2024-02-01,,,GP,\n",
                "ADA,H4,resident,2024-02-01,,,GP,\n",
                "ADA,H2,resident,2024-02-01,,,REF,\n",
                "ADA,H2,claimed,2024-02-01,2024-03-01,,GP,sealed\n",
                "ADA,PRI,resident,2024-02-01,,,GP,sealed\n")) {
            Deliveries stays = stays(EARLIER + LATER + held);
            assertThat(keys(stays)).as(held).isEmpty();
            assertThat(Found.keys(PATTERN, stays.uncleared(T))).as(held).isEmpty();
        }
    }

    @Test
    void aStayHeldBackThatIsEarlierOrNotKnownYetDoesNotMatter() {
        for (String held : List.of(
                "ADA,H4,resident,2019-12-31,,,GP,\n",
                "ADA,H4,resident,2024-06-21,,,GP,\n",
                "MUM,H4,resident,2024-02-01,,,GP,\n")) {
            Deliveries stays = stays(EARLIER + LATER + held);
            assertThat(keys(stays)).as(held).containsExactly("ADA|SCH");
            assertThat(Found.keys(PATTERN, stays.uncleared(T))).as(held).containsExactly("ADA|SCH");
        }
    }

    @Test
    void itsOwnStayBeingRestrictedDoesNotMatterAndIsNotTold() {
        Slice slice =
                stays("ADA,H1,resident,2020-01-01,,,SCH,restricted\n" + LATER).uncleared(T);
        assertThat(Found.one(PATTERN, "ADA|SCH", slice).sentence())
                .doesNotContain("2 Mill Lane")
                .contains("restricted: contact Hill School");
    }

    @Test
    void aJoinedRecordsStayIsTheChildsAndTheMothersIsNot() {
        String mums = "# relationships.csv\nperson,related_person,type\nMUM,ADA,mother\n";
        assertThat(keys(stays(EARLIER + "MUM,H2,resident,2024-01-01,,,GP,\n").and(mums)))
                .isEmpty();
        Deliveries two = stays(EARLIER)
                .and("# people.csv\nid,kind\nADB,child\n" + RESIDENCES + "ADB,H2,resident,2024-01-01,,,GP,\n"
                        + "# identities.csv\nrecord_a,record_b,state,at\nADA,ADB,same,2024-06-20\n");
        assertThat(Found.keys(PATTERN, two, "2024-06-19")).isEmpty();
        assertThat(keys(two)).containsExactly("ADA|SCH");
    }
}
