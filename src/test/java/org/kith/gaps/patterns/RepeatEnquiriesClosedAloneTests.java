package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class RepeatEnquiriesClosedAloneTests {

    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,phone
            CSC,Children's Services,childrens_social_care,01632 960100
            SCH,Hill School,school,
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            """);

    private static final String OLD = "# information.csv\nid,kind,held_by,about,recorded_at\nI1,unease,SCH,ADA,%s\n";

    /** Three lines "opened,closed,decision,cites". */
    private static Deliveries three(Deliveries to, String one, String two, String three) {
        return to.and("# enquiries.csv\nid,child,agency,opened_at,closed_at,decision,cites\nE1,ADA,CSC," + one
                + "\nE2,ADA,CSC," + two + "\nE3,ADA,CSC," + three + "\n");
    }

    private static Deliveries usual(Deliveries to, String third) {
        return three(to, "2023-11-01,2023-11-05,no_further_action,", "2024-01-10,2024-01-15,advice,", third);
    }

    private static List<String> keys(Deliveries delivery, String day) {
        return Found.keys("repeat-enquiries-closed-alone", delivery, day);
    }

    @Test
    void threeInARowThatWereClosedAloneAreAFindingFromTheThirdClosing() {
        Deliveries row = usual(ADA, "2024-03-01,2024-03-05,no_further_action,");
        assertThat(keys(row, "2024-03-04")).isEmpty();
        assertThat(keys(row, "2024-03-05")).containsExactly("ADA");
        assertThat(keys(row, T)).containsExactly("ADA");
    }

    @Test
    void theThreeLieWithinTwelveMonthsOfTheThirdOpening() {
        String second = "2024-01-10,2024-01-15,advice,";
        String third = "2024-02-29,2024-03-05,advice,";
        assertThat(keys(three(ADA, "2023-02-28,2023-03-05,advice,", second, third), T))
                .as("cut to the month's end")
                .containsExactly("ADA");
        assertThat(keys(three(ADA, "2023-02-27,2023-03-05,advice,", second, third), T))
                .isEmpty();
    }

    @Test
    void theThirdOpenedInTheTwelveMonthsUpToT() {
        Deliveries row = usual(ADA, "2024-03-01,2024-03-05,advice,");
        assertThat(keys(row, "2025-03-01")).containsExactly("ADA");
        assertThat(keys(row, "2025-03-02")).isEmpty();
    }

    @Test
    void anEnquiryInBetweenThatBroughtHelpOrIsOpenBreaksTheRow() {
        String first = "2023-11-01,2023-11-05,no_further_action,";
        String third = "2024-03-01,2024-03-05,advice,";
        for (String second : List.of(
                "2024-01-10,2024-01-15,early_help,",
                "2024-01-10,2024-01-15,section_47,",
                "2024-01-10,2024-01-15,,",
                "2024-01-10,,,")) {
            assertThat(keys(three(ADA, first, second, third), T)).as(second).isEmpty();
        }
        Deliveries fourth = three(ADA, first, "2024-01-10,2024-01-15,advice,", third)
                .and(
                        "# enquiries.csv\nid,child,agency,opened_at,closed_at,decision\nE4,ADA,CSC,2024-02-01,2024-02-05,early_help\n");
        assertThat(keys(fourth, T)).as("not next to each other").isEmpty();
        assertThat(keys(three(ADA, ",2023-11-05,advice,", "2024-01-10,2024-01-15,advice,", third), T))
                .as("an opening not known is in no window")
                .isEmpty();
    }

    @Test
    void theThirdCitesNothingRecordedBeforeItOpened() {
        String third = "2024-03-01T09:00:00Z,2024-03-05,advice,I1";
        assertThat(keys(usual(ADA.and(OLD.formatted("2024-03-01T08:59:59Z")), third), T))
                .isEmpty();
        assertThat(keys(usual(ADA.and(OLD.formatted("2024-03-01T09:00:00Z")), third), T))
                .containsExactly("ADA");
        assertThat(keys(usual(ADA.and(OLD.formatted("")), third), T))
                .as("always known")
                .isEmpty();
        Deliveries second = three(
                ADA.and(OLD.formatted("2023-10-01")),
                "2023-11-01,2023-11-05,no_further_action,",
                "2024-01-10,2024-01-15,advice,I1",
                "2024-03-01,2024-03-05,advice,");
        assertThat(keys(second, T)).as("what the second cites does not count").containsExactly("ADA");
    }

    @Test
    void ofAJoinedChildTheEnquiriesOfAllRecordsAreOneRow() {
        Deliveries joined = ADA.and("""
                # people.csv
                id,kind,date_of_birth
                A-ADA,child,2016-05-01
                # enquiries.csv
                id,child,agency,opened_at,closed_at,decision
                E1,ADA,CSC,2023-11-01,2023-11-05,advice
                E2,A-ADA,CSC,2024-01-10,2024-01-15,advice
                E3,ADA,CSC,2024-03-01,2024-03-05,advice
                """);
        assertThat(keys(joined, T)).isEmpty();
        assertThat(keys(joined.and("# identities.csv\nrecord_a,record_b,state,at\nADA,A-ADA,same,2024-06-20\n"), T))
                .containsExactly("A-ADA");
    }

    @Test
    void everyWindowThatEndsInTheTwelveMonthsGivesItsEvidence() {
        Deliveries four = usual(ADA, "2024-03-01,2024-03-05,advice,")
                .and(
                        "# enquiries.csv\nid,child,agency,opened_at,closed_at,decision\nE4,ADA,CSC,2024-05-01,2024-05-05,advice\nE0,ADA,CSC,2022-01-01,2022-01-05,advice\n");
        Slice slice = four.on(T);
        Finding finding = Found.one("repeat-enquiries-closed-alone", "ADA", slice);
        assertThat(finding.enquiries().stream().map(slice.delivered()::of).sorted())
                .containsExactly("E1", "E2", "E3", "E4");
        assertThat(finding.agencies().stream().map(slice.delivered()::of)).containsExactly("CSC");
        assertThat(finding.children()).hasSize(1);
    }

    @Test
    void saysWhichEnquiriesAndAsksWhoRanThem() {
        Finding finding = Found.one(
                "repeat-enquiries-closed-alone",
                "ADA",
                usual(ADA, "2024-03-01,2024-03-05,advice,").on(T));
        assertThat(finding.sentence())
                .isEqualTo("The enquiries about Ada Stone that opened on 1 November 2023, 10 January 2024 and"
                        + " 1 March 2024 were closed as no further action or information and advice; the decision of"
                        + " the one of 1 March 2024 names nothing that was recorded before it opened.");
        assertThat(finding.ask()).isEqualTo("Children's Services (01632 960100)");
    }

    @Test
    void whatTheThirdNamesIsEvidence() {
        Slice slice = usual(ADA.and(OLD.formatted("2024-03-01")), "2024-03-01,2024-03-05,advice,I1")
                .on(T);
        assertThat(Found.one("repeat-enquiries-closed-alone", "ADA", slice).items())
                .extracting(slice.delivered()::of)
                .containsExactly("I1");
    }
}
