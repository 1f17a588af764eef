package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class WithdrawalAfterConcernTests {

    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,phone
            CSC,Children's Services,childrens_social_care,
            SCH,Hill School,school,01632 960200
            """ + Families.ADA_AND_HER_BROTHER);

    private static final String HEAD =
            "# information.csv\nid,kind,held_by,about,occurred_from,recorded_at,factors,outcome,summary\n";

    private static Deliveries withdrawal(String date) {
        return ADA.and(HEAD + "W1,withdrawal,SCH,ADA," + date + ",2024-06-01,,,Taken off roll\n");
    }

    private static Deliveries concern(Deliveries to, String cells) {
        return to.and(HEAD + "I1," + cells + "\n");
    }

    /** Dated on the day itself, so that only the clause looked at decides. */
    private static final Deliveries USUAL =
            concern(withdrawal("2024-05-01"), "unease,SCH,ADA,2024-05-01,2024-05-01,,,Tired");

    private static List<String> keys(Deliveries delivery, String day) {
        return Found.keys("withdrawal-after-concern", delivery, day);
    }

    private static List<String> keys(Deliveries delivery) {
        return keys(delivery, T);
    }

    @Test
    void aWithdrawalOnTheDayToNinetyDaysAfterAConcernIsAFinding() {
        Deliveries withdrawal = withdrawal("2024-05-01");
        assertThat(keys(withdrawal)).isEmpty();
        assertThat(keys(concern(withdrawal, "unease,SCH,ADA,2024-05-02,2024-05-02,,,")))
                .isEmpty();
        assertThat(keys(concern(withdrawal, "unease,SCH,ADA,2024-05-01,2024-05-01,,,")))
                .containsExactly("W1");
        assertThat(keys(concern(withdrawal, "unease,SCH,ADA,2024-02-01,2024-02-01,,,")))
                .containsExactly("W1");
        assertThat(keys(concern(withdrawal, "unease,SCH,ADA,2024-01-31,2024-01-31,,,")))
                .isEmpty();
    }

    @Test
    void theConcernIsAConcernItemOfAnotherKindAboutTheChild() {
        Deliveries withdrawal = withdrawal("2024-05-01");
        assertThat(keys(concern(withdrawal, "event,SCH,ADA,2024-04-01,2024-04-01,,,")))
                .isEmpty();
        assertThat(keys(concern(withdrawal, "event,SCH,ADA,2024-04-01,2024-04-01,3B,,")))
                .containsExactly("W1");
        assertThat(keys(concern(withdrawal, "allegation,SCH,ADA,2024-04-01,2024-04-01,,unfounded,")))
                .isEmpty();
        assertThat(keys(concern(withdrawal, "unease,SCH,BEN,2024-04-01,2024-04-01,,,")))
                .isEmpty();
        assertThat(keys(concern(withdrawal, "withdrawal,SCH,ADA,2024-04-01,2024-04-01,,,")))
                .isEmpty();
        assertThat(keys(concern(withdrawal, "unease,SCH,ADA,2024-04-01,2024-06-21,,,")))
                .isEmpty();
    }

    @Test
    void theOpeningOfAnEnquiryCountsLikeAConcern() {
        String enquiry = "# enquiries.csv\nid,child,opened_at\nE1,%s\n";
        assertThat(keys(withdrawal("2024-05-01").and(enquiry.formatted("ADA,2024-05-01T15:00:00Z"))))
                .containsExactly("W1");
        assertThat(keys(withdrawal("2024-05-01").and(enquiry.formatted("ADA,2024-02-01T15:00:00Z"))))
                .containsExactly("W1");
        assertThat(keys(withdrawal("2024-05-01").and(enquiry.formatted("ADA,2024-01-31T15:00:00Z"))))
                .isEmpty();
        assertThat(keys(withdrawal("2024-05-01").and(enquiry.formatted("ADA,2024-05-02T15:00:00Z"))))
                .isEmpty();
        assertThat(keys(withdrawal("2024-05-01").and(enquiry.formatted("BEN,2024-04-01"))))
                .isEmpty();
        assertThat(keys(withdrawal("2024-05-01").and(enquiry.formatted("ADA,"))))
                .isEmpty();
    }

    @Test
    void itIsDatedInTheLastTwelveMonths() {
        assertThat(keys(USUAL, "2024-05-31")).as("not recorded yet").isEmpty();
        assertThat(keys(USUAL, "2025-05-01")).containsExactly("W1");
        assertThat(keys(USUAL, "2025-05-02")).isEmpty();
        assertThat(keys(concern(withdrawal("2024-06-21"), "unease,SCH,ADA,2024-06-01,2024-06-01,,,"), T))
                .as("dated tomorrow")
                .isEmpty();
        assertThat(keys(concern(withdrawal("2024-06-21"), "unease,SCH,ADA,2024-06-01,2024-06-01,,,"), "2024-06-21"))
                .containsExactly("W1");
    }

    @Test
    void aDecisionClosedSinceThatCitesItSettlesIt() {
        Deliveries seen = concern(withdrawal("2024-05-01T12:00:00Z"), "unease,SCH,ADA,2024-04-01,2024-04-01,,,");
        String enquiry = "# enquiries.csv\nid,child,opened_at,closed_at,cites\nE1,BEN,2024-01-01,%s\n";
        assertThat(keys(seen.and(enquiry.formatted("2024-06-20,W1")))).isEmpty();
        assertThat(keys(seen.and(enquiry.formatted("2024-06-21,W1")))).containsExactly("W1");
        assertThat(keys(seen.and(enquiry.formatted("2024-05-01T12:00:00Z,W1")))).isEmpty();
        assertThat(keys(seen.and(enquiry.formatted("2024-05-01T11:59:59Z,W1"))))
                .as("closed before it")
                .containsExactly("W1");
        assertThat(keys(seen.and(enquiry.formatted("2024-06-20,I1")))).containsExactly("W1");
        assertThat(keys(USUAL.and(enquiry.formatted("2024-05-01,W1"))))
                .as("a bare date is the day's beginning")
                .isEmpty();
    }

    @Test
    void itConcernsTheChildItIsAboutAndCarriesAllThatCameBefore() {
        Slice slice = USUAL.and(HEAD + "I2,allegation,CSC,ADA;BEN,2024-04-01,2024-04-01,,,\n"
                        + "I3,allegation,CSC,ADA,2024-01-01,2024-01-01,,,\n"
                        + "# enquiries.csv\nid,child,opened_at\nE1,ADA,2024-04-01\nE2,BEN,2024-04-01\n")
                .on(T);
        Finding finding = Found.one("withdrawal-after-concern", "W1", slice);
        assertThat(finding.items().stream().map(slice.delivered()::of).sorted()).containsExactly("I1", "I2", "W1");
        assertThat(finding.enquiries().stream().map(slice.delivered()::of)).containsExactly("E1");
        assertThat(finding.agencies().stream().map(slice.delivered()::of)).containsExactly("SCH");
        assertThat(finding.children().stream().map(slice.delivered()::of)).containsExactly("ADA");
    }

    @Test
    void ofAJoinedChildTheConcernMayStandOnTheOtherRecordAndTheDeadHaveNone() {
        Deliveries joined = concern(
                withdrawal("2024-05-01").and("# people.csv\nid,kind,date_of_birth\nA-ADA,child,2016-05-01\n"),
                "unease,SCH,A-ADA,2024-04-01,2024-04-01,,,");
        String same = "# identities.csv\nrecord_a,record_b,state,at\nADA,A-ADA,same,2024-06-20\n";
        assertThat(keys(joined)).isEmpty();
        assertThat(keys(joined.and(same))).containsExactly("W1");
        assertThat(
                        keys(
                                USUAL.and(
                                        "# people.csv\nid,kind,date_of_death\nD,child,2024-06-20\n# identities.csv\nrecord_a,record_b,state\nADA,D,same\n")))
                .isEmpty();
    }

    @Test
    void saysWhatCameBeforeAndAsksTheHolder() {
        Finding finding = Found.one("withdrawal-after-concern", "W1", USUAL.on(T));
        assertThat(finding.sentence())
                .isEqualTo("No decision since names “Taken off roll” (withdrawal from a service of 1 May 2024) about"
                        + " Ada Stone, held by Hill School; before it came “Tired” (professional unease of"
                        + " 1 May 2024).");
        assertThat(finding.ask()).isEqualTo("Hill School (01632 960200)");
    }
}
