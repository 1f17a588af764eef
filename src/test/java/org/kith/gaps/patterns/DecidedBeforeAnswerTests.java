package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

/** {@code decided-before-answer}: an answer that came after the closing, and no enquiry to take it up. */
class DecidedBeforeAnswerTests {

    private static final String PATTERN = "decided-before-answer";
    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type
            CSC,Children's Services,childrens_social_care
            SCH,Hill School,school
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            ADB,child,Ada,Stone,2016-05-01
            """);

    private static Deliveries with(String closedAt, String askedAt, String respondedAt, String outcome) {
        return ADA.and("""
                # enquiries.csv
                id,child,agency,opened_at,closed_at,decision
                E1,ADA,CSC,2022-05-01,%s,advice
                # requests.csv
                id,enquiry,agency,about,asked_at,responded_at,outcome
                R1,E1,SCH,ADA,%s,%s,%s
                """.formatted(closedAt, askedAt, respondedAt, outcome));
    }

    private static final Deliveries LATE = with("2024-06-05", "2024-06-01", "2024-06-08T10:00:00Z", "information");

    @Test
    void theItemsTheAnswerBroughtAreEvidence() {
        Slice slice = LATE.and("# information.csv\nid,kind,held_by,about\nI1,event,SCH,ADA\n"
                        + "# requests.csv\nid,enquiry,agency,about,asked_at,responded_at,outcome,response_items\n"
                        + "R2,E1,SCH,ADA,2024-06-01,2024-06-08,information,I1\n")
                .on(T);
        assertThat(Found.one(PATTERN, "R2", slice).items())
                .extracting(slice.delivered()::of)
                .containsExactly("I1");
    }

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    private static Deliveries another(String child, String openedAt, String closedAt) {
        return LATE.and("# enquiries.csv\nid,child,agency,opened_at,closed_at,decision\nE2,%s,CSC,%s,%s,advice\n"
                .formatted(child, openedAt, closedAt));
    }

    @Test
    void anAnswerAfterTheClosingIsAGapFromTheDayItCame() {
        Slice slice = LATE.on(T);
        Finding finding = Found.one(PATTERN, "R1", slice);
        assertThat(finding.children())
                .containsExactly(Deliveries.person(slice, "ADA").ref());
        assertThat(finding.requests()).hasSize(1);
        assertThat(finding.enquiries()).hasSize(1);
        assertThat(finding.items()).isEmpty();
        assertThat(finding.sentence())
                .isEqualTo(
                        "The answer from Hill School about Ada Stone came on 8 June 2024, after the decision; it was"
                                + " asked for on 1 June 2024, the enquiry about Ada Stone that opened on 1 May 2022 closed on 5"
                                + " June 2024 as information and advice, and no enquiry is recorded that could take the answer up.");
        assertThat(Found.keys(PATTERN, LATE, "2024-06-07")).isEmpty();
        assertThat(Found.keys(PATTERN, LATE, "2024-06-08")).containsExactly("R1");
        assertThat(Found.keys(PATTERN, LATE, "2027-06-08"))
                .as("it has no end of its own")
                .containsExactly("R1");
    }

    @Test
    void theClosingLiesBetweenTheAskingAndTheAnswer() {
        assertThat(keys(with("2024-06-05T10:00:00Z", "2024-06-05T10:00:00Z", "2024-06-08", "information")))
                .isEmpty();
        assertThat(keys(with("2024-06-05T10:00:01Z", "2024-06-05T10:00:00Z", "2024-06-08", "information")))
                .containsExactly("R1");
        assertThat(keys(with("2024-06-08T10:00:00Z", "2024-06-01", "2024-06-08T10:00:00Z", "information")))
                .isEmpty();
        assertThat(keys(with("", "2024-06-01", "2024-06-08", "information"))).isEmpty();
        assertThat(keys(with("2024-06-05", "", "2024-06-08", "information")))
                .as("always asked")
                .containsExactly("R1");
    }

    @Test
    void onlyInformationCounts() {
        assertThat(keys(with("2024-06-05", "2024-06-01", "2024-06-08", "nothing_held")))
                .isEmpty();
        assertThat(keys(with("2024-06-05", "2024-06-01", "2024-06-08", "refused")))
                .isEmpty();
        assertThat(keys(with("2024-06-05", "2024-06-01", "2024-06-08", ""))).isEmpty();
    }

    @Test
    void anotherEnquiryOpenAtTheAnswerOrOpenedAfterItTakesItUp() {
        assertThat(keys(another("ADA", "2024-06-02", "2024-06-08T10:00:00Z")))
                .as("closed at that instant")
                .containsExactly("R1");
        assertThat(keys(another("ADA", "2024-06-02", "2024-06-08T10:00:01Z"))).isEmpty();
        assertThat(keys(another("ADA", "2024-06-08T10:00:00Z", "2024-06-09"))).isEmpty();
        assertThat(keys(another("ADA", "2024-06-20", ""))).isEmpty();
        assertThat(keys(another("ADA", "2024-06-21", ""))).as("not opened yet").containsExactly("R1");
    }

    @Test
    void onlyAnEnquiryAboutTheChildUnderWhicheverRecordTakesItUp() {
        Deliveries other = another("ADB", "2024-06-09", "");
        assertThat(keys(other)).containsExactly("R1");
        assertThat(keys(other.and("# identities.csv\nrecord_a,record_b,state,at\nADA,ADB,same,2024-06-20\n")))
                .isEmpty();
    }
}
