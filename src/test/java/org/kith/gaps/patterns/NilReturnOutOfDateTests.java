package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

/** {@code nil-return-out-of-date}: nothing held, under less than what is known of the subject. */
class NilReturnOutOfDateTests {

    private static final String PATTERN = "nil-return-out-of-date";
    private static final String T = "2024-06-20";

    private static final Deliveries MARY = Deliveries.inline("""
            # agencies.csv
            id,name,type
            CSC,Children's Services,childrens_social_care
            POL,Police,police
            GP,Mill Surgery,gp
            # people.csv
            id,kind,given_names,family_name,known_as,date_of_birth,nhs_number,upn,source
            ADA,child,Ada,Stone,,2016-05-01,,,GP
            MUM,adult,Mary,Stone,,1990-01-01,9990000018,,GP
            # households.csv
            id,address_line,postcode,uprn,kind
            H-1,2 Mill Lane,QX1 1AA,999000000011,home
            H-2,5 Hill Road,QX1 2BB,999000000022,home
            H-3,The Prison,QX1 3CC,999000000033,prison
            # residences.csv
            person,household,basis,from,to,asserted_by
            ADA,H-1,resident,2020-01-01,,GP
            MUM,H-1,resident,2020-01-01,,GP
            """);

    private static Deliveries answered(Deliveries to, String enquiry, String about, String searched) {
        return to.and("""
                # enquiries.csv
                id,child,agency,opened_at
                E1,ADA,CSC,2024-05-01
                # requests.csv
                id,enquiry,agency,about,asked_at,responded_at,outcome,searched_names,searched_identifiers,searched_addresses
                R1,%s,POL,%s,2024-05-02,2024-05-03,nothing_held,%s
                """.formatted(enquiry, about, searched));
    }

    private static List<String> keys(String searched, String more) {
        return Found.keys(PATTERN, answered(MARY, "E1", "MUM", searched).and(more), T);
    }

    @Test
    void whatWasSearchedInFullHolds() {
        assertThat(keys("Mary Stone,9990000018,\"2 Mill Lane, QX1 1AA\"", "")).isEmpty();
        assertThat(keys("maryStone , 999 000 0018,2 mill lane qx11aa", "")).isEmpty();
        assertThat(keys(",,999000000011", "")).isEmpty();
        assertThat(keys(",,H-1", "")).isEmpty();
        assertThat(keys(",,", "")).as("an agency that never says").isEmpty();
    }

    @Test
    void aNameThatWasNotSearchedIsAGapWhereNamesAreSaid() {
        String maiden = "# names.csv\nperson,use,given_names,family_name,known_from\nMUM,maiden,Mary,Raske,%s\n";
        assertThat(keys("Mary Stone,,", maiden.formatted("2024-06-20"))).containsExactly("R1");
        assertThat(keys("Mary Stone,,", maiden.formatted("2024-06-21")))
                .as("not known yet")
                .isEmpty();
        assertThat(keys("Mary Stone;MARY RASKE,,", maiden.formatted("2024-06-20")))
                .isEmpty();
        assertThat(keys(",9990000018,", maiden.formatted("2024-06-20")))
                .as("no names said")
                .isEmpty();
        assertThat(keys("Stone,,", "")).as("half a name is another").containsExactly("R1");
    }

    @Test
    void theNameKnownAsANicknameAndAJoinedRecordsNameCount() {
        String second = "# people.csv\nid,kind,given_names,family_name,known_as,nhs_number\nMU2,adult,%s,Stone,%s,%s\n"
                + "# identities.csv\nrecord_a,record_b,state,at\nMUM,MU2,same,2024-06-20\n";
        assertThat(keys("Mary Stone,,", second.formatted("Mary", "", ""))).isEmpty();
        assertThat(keys("Mary Stone,,", second.formatted("Marie", "", ""))).containsExactly("R1");
        assertThat(keys("Mary Stone,,", second.formatted("Mary", "Molly", ""))).containsExactly("R1");
        assertThat(keys("Mary Stone;Molly Stone,,", second.formatted("Mary", "Molly", "")))
                .isEmpty();
        assertThat(keys("Mary Stone;Molly Stone,,", second.formatted("", "Molly", "")))
                .as("a record that says only what she is known as has one name")
                .isEmpty();
        assertThat(keys(",9990000018,", second.formatted("Mary", "", "9990000026")))
                .containsExactly("R1");
        assertThat(keys(",9990000018;9990000026,", second.formatted("Mary", "", "9990000026")))
                .isEmpty();
        assertThat(keys("Mary Stone,,", "# names.csv\nperson,use,given_names\nMUM,nickname,Moll\n"))
                .containsExactly("R1");
    }

    @Test
    void anyAddressOfTheLastTwentyFourMonthsCounts() {
        String stay = "# residences.csv\nperson,household,basis,from,to,asserted_by\nMUM,%s,%s,2021-01-01,%s,POL\n";
        assertThat(keys(",,H-1", stay.formatted("H-2", "claimed", "2022-06-20")))
                .containsExactly("R1");
        assertThat(keys(",,H-1", stay.formatted("H-2", "claimed", "2022-06-19")))
                .isEmpty();
        assertThat(keys(",,H-1", stay.formatted("H-3", "resident", "2022-06-20")))
                .containsExactly("R1");
        assertThat(keys(",,H-1;H-2", stay.formatted("H-2", "claimed", "2022-06-20")))
                .isEmpty();
        assertThat(keys("Mary Stone,,", stay.formatted("H-2", "claimed", "2022-06-20")))
                .isEmpty();
    }

    @Test
    void anAddressThatTheNextOneEndedLongAgoIsNoneOfTheLastTwentyFourMonths() {
        String moved = "# residences.csv\nperson,household,basis,from,asserted_by\nMUM,H-2,resident,%s,GP\n";
        assertThat(keys(",,H-2", moved.formatted("2022-06-20"))).isEmpty();
        assertThat(keys(",,H-2", moved.formatted("2022-06-21"))).containsExactly("R1");
    }

    @Test
    void aLineAndAPostcodeMatchOnlyTogether() {
        assertThat(keys(",,2 Mill Lane", "")).containsExactly("R1");
        assertThat(keys(",,QX1 1AA", "")).containsExactly("R1");
        assertThat(keys(",,2 Mill Lane;QX1 1AA", "")).containsExactly("R1");
    }

    @Test
    void onlyNothingHeldCounts() {
        Deliveries told = answered(MARY, "E1", "MUM", "Mary Jones,,");
        assertThat(Found.keys(PATTERN, told, T)).containsExactly("R1");
        assertThat(Found.keys(PATTERN, told, "2024-05-02"))
                .as("not answered yet")
                .isEmpty();
        assertThat(Found.keys(
                        PATTERN,
                        MARY.and("# requests.csv\nid,agency,about,asked_at,responded_at,outcome,searched_names\n"
                                + "R1,POL,MUM,2024-05-02,2024-05-03,refused,Mary Jones\n"),
                        T))
                .isEmpty();
    }

    @Test
    void theEnquiryIsOpenOrClosedLessThanTwelveMonths() {
        Deliveries closed = MARY.and("""
                # enquiries.csv
                id,child,agency,opened_at,closed_at
                E1,ADA,CSC,2023-01-01,2023-06-20
                # requests.csv
                id,enquiry,agency,about,asked_at,responded_at,outcome,searched_names
                R1,E1,POL,MUM,2023-01-02,2023-01-03,nothing_held,Mary Jones
                """);
        assertThat(Found.keys(PATTERN, closed, "2024-06-19")).containsExactly("R1");
        assertThat(Found.keys(PATTERN, closed, "2024-06-20")).isEmpty();
    }

    @Test
    void withoutAnEnquiryItWasAskedInTheLastTwelveMonthsAndConcernsTheChildrenAround() {
        Deliveries asked = answered(MARY, "", "MUM", "Mary Jones,,");
        Slice slice = asked.on("2025-05-02");
        assertThat(Found.one(PATTERN, "R1", slice).children())
                .containsExactly(Deliveries.person(slice, "ADA").ref());
        assertThat(Found.keys(PATTERN, asked, "2025-05-03")).isEmpty();
        Deliveries untimed = MARY.and("# requests.csv\nid,agency,about,responded_at,outcome,searched_names\n"
                + "R1,POL,MUM,2024-05-03,nothing_held,Mary Jones\n");
        assertThat(Found.keys(PATTERN, untimed, T)).as("asked at no known time").isEmpty();
    }

    @Test
    void aboutSomebodyNearNoChildItStandsAndAboutTheDeadItDoesNot() {
        Deliveries man = MARY.and("""
                # people.csv
                id,kind,given_names,family_name,date_of_death
                STR,adult,Sam,Reed,2024-06-20
                # requests.csv
                id,agency,about,asked_at,responded_at,outcome,searched_names
                R1,POL,STR,2024-05-02,2024-05-03,nothing_held,Sam Reid
                """);
        Slice before = man.on("2024-06-19");
        assertThat(Found.one(PATTERN, "R1", before).children()).isEmpty();
        assertThat(Found.keys(PATTERN, man, "2024-06-20")).isEmpty();
    }

    @Test
    void aboutAHouseholdThatHouseholdIsCompared() {
        String request =
                "# requests.csv\nid,agency,household,asked_at,responded_at,outcome,searched_names,searched_addresses\n"
                        + "R1,POL,H-1,2024-05-02,2024-05-03,nothing_held,Mary Jones,%s\n";
        assertThat(Found.keys(PATTERN, MARY.and(request.formatted("H-2")), T)).containsExactly("R1");
        assertThat(Found.keys(PATTERN, MARY.and(request.formatted("H-1")), T)).isEmpty();
        assertThat(Found.keys(PATTERN, MARY.and(request.formatted("")), T)).isEmpty();
    }

    @Test
    void itSaysWhatWasNotSearchedAndCarriesWhatItCompared() {
        Slice slice = answered(MARY, "E1", "MUM", "Mary Jones,9990000026,H-2").on(T);
        Finding finding = Found.one(PATTERN, "R1", slice);
        assertThat(finding.sentence())
                .isEqualTo("Answered “nothing held” by Police on 3 May 2024 about Mary Stone; not among what it says it"
                        + " searched is the name Mary Stone, an identifier on the record of Mill Surgery and the address"
                        + " 2 Mill Lane, QX1 1AA.");
        assertThat(finding.requests()).hasSize(1);
        assertThat(finding.enquiries()).hasSize(1);
        assertThat(finding.about())
                .extracting(part -> part.text(slice.delivered()))
                .containsExactly("MUM");
        assertThat(finding.children())
                .containsExactly(Deliveries.person(slice, "ADA").ref());
    }

    @Test
    void aRestrictedAddressIsComparedForAReaderWhoMayNotSeeItAndIsNotTold() {
        Deliveries fled = MARY.and("""
                # households.csv
                id,address_line,postcode,uprn,kind,protection
                H-4,9 Quiet Close,QX1 4DD,999000000044,home,restricted
                # residences.csv
                person,household,basis,from,asserted_by
                MUM,H-4,resident,2024-01-01,CSC
                """);
        Deliveries searched = answered(fled, "E1", "MUM", ",,H-1;999000000044");
        assertThat(Found.keys(PATTERN, searched.uncleared(T))).isEmpty();
        Slice slice = answered(fled, "E1", "MUM", ",,H-1").uncleared(T);
        assertThat(Found.one(PATTERN, "R1", slice).sentence())
                .contains("a household whose address is restricted")
                .doesNotContain("Quiet");
    }

    @Test
    void aRestrictedNameIsNotTold() {
        Deliveries named = answered(MARY, "E1", "MUM", "Mary Stone,,")
                .and("# names.csv\nperson,use,given_names,family_name,protection\nMUM,alias,Mary,Hidden,restricted\n");
        assertThat(Found.one(PATTERN, "R1", named.on(T)).sentence()).contains("Mary Hidden");
        assertThat(Found.one(PATTERN, "R1", named.uncleared(T)).sentence())
                .doesNotContain("Hidden")
                .contains("a name that is restricted");
    }
}
