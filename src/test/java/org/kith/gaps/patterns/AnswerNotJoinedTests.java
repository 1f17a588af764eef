package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

/** {@code answer-not-joined}: an answer that brought something, and a decision after it that rests on none of it. */
class AnswerNotJoinedTests {

    private static final String PATTERN = "answer-not-joined";
    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,phone
            CSC,Children's Services,childrens_social_care,01632 960001
            SCH,Hill School,school,
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            MUM,adult,Mary,Stone,1990-01-01
            # information.csv
            id,kind,summary,held_by,about,recorded_at,protection
            I1,event,Was late,SCH,ADA,2024-05-01,
            I2,event,Was tired,SCH,ADA,2024-05-02,restricted
            I3,event,Was here,SCH,ADA,2024-05-03,
            """);

    private static Deliveries with(String closedAt, String cites, String respondedAt, String outcome, String items) {
        return ADA.and("""
                # enquiries.csv
                id,child,agency,opened_at,closed_at,decision,cites
                E1,ADA,CSC,2023-01-02,%s,advice,%s
                # requests.csv
                id,enquiry,agency,about,asked_at,responded_at,outcome,response_items
                R1,E1,SCH,MUM,2023-01-03,%s,%s,%s
                """.formatted(closedAt, cites, respondedAt, outcome, items));
    }

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    @Test
    void anAnswerOfWhichTheDecisionCitesNothingIsAGap() {
        Slice slice =
                with("2024-06-05", "I3", "2024-06-03", "information", "I1;I2").on(T);
        Finding finding = Found.one(PATTERN, "R1", slice);
        assertThat(finding.children())
                .containsExactly(Deliveries.person(slice, "ADA").ref());
        assertThat(finding.about())
                .extracting(part -> part.text(slice.delivered()))
                .containsExactly("MUM");
        assertThat(finding.items()).extracting(slice.delivered()::of).containsExactlyInAnyOrder("I1", "I2");
        assertThat(finding.requests()).hasSize(1);
        assertThat(finding.enquiries()).hasSize(1);
        assertThat(finding.agencies()).extracting(slice.delivered()::of).containsExactly("SCH");
        assertThat(finding.ask()).isEqualTo("Children's Services (01632 960001)");
    }

    @Test
    void oneItemCitedIsEnough() {
        assertThat(keys(with("2024-06-05", "I2", "2024-06-03", "information", "I1;I2")))
                .isEmpty();
    }

    @Test
    void onlyAnAnswerThatBroughtSomethingCounts() {
        assertThat(keys(with("2024-06-05", "", "2024-06-03", "information", "")))
                .isEmpty();
        assertThat(keys(with("2024-06-05", "", "2024-06-03", "refused", "I1"))).isEmpty();
        assertThat(keys(with("2024-06-05", "", "2024-06-03", "nothing_held", "I1")))
                .isEmpty();
        assertThat(keys(with("2024-06-05", "", "", "information", "I1"))).isEmpty();
        assertThat(keys(with("2024-06-05", "", "2024-06-03", "information", "I1")))
                .containsExactly("R1");
    }

    @Test
    void theEnquiryWasClosedAtOrAfterTheAnswer() {
        assertThat(keys(with("2024-06-03T10:00:00Z", "", "2024-06-03T10:00:00Z", "information", "I1")))
                .containsExactly("R1");
        assertThat(keys(with("2024-06-03T10:00:00Z", "", "2024-06-03T10:00:01Z", "information", "I1")))
                .isEmpty();
        assertThat(keys(with("", "", "2024-06-03", "information", "I1")))
                .as("still open")
                .isEmpty();
    }

    @Test
    void itWasClosedByTInTheLastTwelveMonths() {
        Deliveries closed = with("2023-06-20", "", "2023-06-03", "information", "I1")
                .and("# information.csv\nid,kind,held_by,about,recorded_at\nI4,event,SCH,ADA,2023-01-01\n"
                        + "# requests.csv\nid,enquiry,agency,about,asked_at,responded_at,outcome,response_items\n"
                        + "R2,E1,SCH,ADA,2023-01-03,2023-06-03,information,I4\n");
        assertThat(Found.keys(PATTERN, closed, "2023-06-19")).isEmpty();
        assertThat(Found.keys(PATTERN, closed, "2023-06-20"))
                .as("of R1 the item is not recorded yet")
                .containsExactly("R2");
        assertThat(Found.keys(PATTERN, closed, "2024-06-20")).containsExactly("R1", "R2");
        assertThat(Found.keys(PATTERN, closed, "2024-06-21")).isEmpty();
    }

    @Test
    void aRequestWithoutAnEnquiryIsNone() {
        assertThat(keys(ADA.and("# requests.csv\nid,agency,about,asked_at,responded_at,outcome,response_items\n"
                        + "R1,SCH,ADA,2024-06-01,2024-06-03,information,I1\n")))
                .isEmpty();
    }

    @Test
    void anEnquiryAboutSomebodyDeadIsLeftAloneAndOneAboutTheGrownNamesThem() {
        Deliveries others = ADA.and("""
                # people.csv
                id,kind,date_of_birth,date_of_death
                DED,child,2016-05-01,2024-06-10
                OLD,adult,2006-06-20,
                # enquiries.csv
                id,child,agency,opened_at,closed_at
                E2,DED,CSC,2024-05-01,2024-06-05
                E3,OLD,CSC,2024-05-01,2024-06-05
                # requests.csv
                id,enquiry,agency,about,asked_at,responded_at,outcome,response_items
                R2,E2,SCH,DED,2024-05-02,2024-06-03,information,I1
                R3,E3,SCH,OLD,2024-05-02,2024-06-03,information,I1
                """);
        assertThat(Found.keys(PATTERN, others, "2024-06-09")).containsExactly("R2", "R3");
        assertThat(keys(others)).containsExactly("R3");
    }

    @Test
    void itSaysWhatTheAnswerBroughtAndOfARestrictedItemOnlyWhomToContact() {
        Slice slice =
                with("2024-06-05", "", "2024-06-03", "information", "I1;I2").uncleared(T);
        assertThat(Found.one(PATTERN, "R1", slice).sentence())
                .isEqualTo("No decision is recorded as resting on what Hill School answered on 3 June 2024 about Mary"
                        + " Stone; it brought “Was late” (event of 1 May 2024) and an item of 2 May 2024 (restricted:"
                        + " contact Hill School), and the enquiry about Ada Stone that opened on 2 January 2023 closed"
                        + " on 5 June 2024 as information and advice.");
    }
}
