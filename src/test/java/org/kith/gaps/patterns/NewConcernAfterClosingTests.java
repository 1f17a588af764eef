package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class NewConcernAfterClosingTests {

    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,phone,area
            CSC,Children's Services,childrens_social_care,01632 960100,900
            NEXT,Next Children's Services,childrens_social_care,,901
            SCH,Hill School,school,,900
            # practitioners.csv
            id,name,agency
            PR,Pat Roe,CSC
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            MUM,adult,Mary,Stone,1990-01-01
            # households.csv
            id,kind,local_authority
            H1,home,900
            # residences.csv
            person,household,basis,from
            ADA,H1,resident,2020-01-01
            MUM,H1,resident,2020-01-01
            """);

    private static final String ENQUIRIES = "# enquiries.csv\nid,child,agency,opened_at,closed_at,decision\n";

    private static Deliveries enquiries(String... cells) {
        return ADA.and(ENQUIRIES + String.join("\n", cells) + "\n");
    }

    private static final Deliveries CLOSED = enquiries("E1,ADA,CSC,2024-02-01,2024-03-01T12:00:00Z,advice");

    private static Deliveries item(Deliveries to, String cells) {
        return to.and(
                "# information.csv\nid,kind,held_by,about,recorded_at,factors,outcome,summary\nI1," + cells + "\n");
    }

    private static Deliveries reached(Deliveries to, String agency, String at) {
        return item(to, "unease,SCH,ADA,2024-01-10,,,Tired")
                .and("# shares.csv\nitem,shared_with,shared_at,received_at\nI1," + agency + ",2024-01-10," + at + "\n");
    }

    private static List<String> keys(Deliveries delivery, String day) {
        return Found.keys("new-concern-after-closing", delivery, day);
    }

    private static List<String> keys(Deliveries delivery) {
        return keys(delivery, T);
    }

    @Test
    void aConcernThatReachesTheAgencyOneToNinetyDaysAfterClosingIsAFinding() {
        assertThat(keys(reached(CLOSED, "CSC", "2024-03-01T15:00:00Z")))
                .as("on the closing day")
                .isEmpty();
        assertThat(keys(reached(CLOSED, "CSC", "2024-03-02"))).containsExactly("I1");
        assertThat(keys(reached(CLOSED, "CSC", "2024-05-30T20:00:00Z"))).containsExactly("I1");
        assertThat(keys(reached(CLOSED, "CSC", "2024-05-31")))
                .as("the 91st day")
                .isEmpty();
        assertThat(keys(reached(CLOSED, "CSC", "2024-05-01"), "2024-04-30")).isEmpty();
        assertThat(keys(reached(CLOSED, "CSC", ""))).as("not received").isEmpty();
        assertThat(keys(reached(CLOSED, "NEXT", "2024-05-01")))
                .as("another agency")
                .isEmpty();
    }

    @Test
    void whatTheAgencyRecordsItselfCountsFromItsRecording() {
        assertThat(keys(item(CLOSED, "unease,CSC,ADA,2024-03-01T18:00:00Z,,,"))).isEmpty();
        assertThat(keys(item(CLOSED, "unease,CSC,ADA,2024-03-02,,,"))).containsExactly("I1");
        assertThat(keys(item(CLOSED, "unease,CSC,ADA,2024-05-30,,,"))).containsExactly("I1");
        assertThat(keys(item(CLOSED, "unease,CSC,ADA,2024-05-31,,,"))).isEmpty();
        assertThat(keys(item(CLOSED, "unease,CSC,ADA,,,,"))).as("always known").isEmpty();
        assertThat(keys(item(CLOSED, "unease,SCH,ADA,2024-03-02,,,")))
                .as("recorded by another")
                .isEmpty();
    }

    @Test
    void whatAnAnswerBringsReachesTheAgencyThatRunsTheEnquiry() {
        Deliveries item = item(CLOSED, "unease,SCH,ADA,2024-01-10,,,");
        String request =
                "# requests.csv\nid,enquiry,agency,about,asked_at,responded_at,outcome,response_items\nR1,E1,SCH,ADA,2024-02-02,%s,information,I1\n";
        assertThat(keys(item.and(request.formatted("2024-03-02")))).containsExactly("I1");
        assertThat(keys(item.and(request.formatted("2024-02-28")))).isEmpty();
    }

    @Test
    void anItemSentAgainCountsByEachArrival() {
        Deliveries twice = reached(CLOSED, "CSC", "2024-02-10")
                .and("# shares.csv\nitem,shared_with,shared_at,received_at\nI1,CSC,2024-04-01,2024-04-02\n");
        assertThat(keys(twice, "2024-04-01")).isEmpty();
        assertThat(keys(twice, "2024-04-02")).containsExactly("I1");
    }

    @Test
    void itIsAConcernItemAboutTheChild() {
        assertThat(keys(item(CLOSED, "event,CSC,ADA,2024-03-02,,,"))).isEmpty();
        assertThat(keys(item(CLOSED, "event,CSC,ADA,2024-03-02,3B,,"))).containsExactly("I1");
        assertThat(keys(item(CLOSED, "allegation,CSC,ADA,2024-03-02,,unfounded,")))
                .isEmpty();
        assertThat(keys(item(CLOSED, "unease,CSC,MUM,2024-03-02,,,")))
                .as("about the home circle only")
                .isEmpty();
    }

    @Test
    void theEnquiryClosedAsNoFurtherActionOrAdvice() {
        for (String decision : List.of("early_help", "section_17", "section_47", "other", "")) {
            assertThat(keys(item(
                            enquiries("E1,ADA,CSC,2024-02-01,2024-03-01," + decision), "unease,CSC,ADA,2024-03-02,,,")))
                    .as(decision)
                    .isEmpty();
        }
        assertThat(keys(item(
                        enquiries("E1,ADA,CSC,2024-02-01,2024-03-01,no_further_action"),
                        "unease,CSC,ADA,2024-03-02,,,")))
                .containsExactly("I1");
        assertThat(keys(item(enquiries("E1,ADA,CSC,2024-02-01,,"), "unease,CSC,ADA,2024-03-02,,,")))
                .isEmpty();
    }

    @Test
    void itReachedTheAgencyInTheLastTwelveMonths() {
        Deliveries came = item(CLOSED, "unease,CSC,ADA,2024-03-02,,,");
        assertThat(keys(came, "2025-03-02")).containsExactly("I1");
        assertThat(keys(came, "2025-03-03")).isEmpty();
    }

    @Test
    void anotherEnquiryOpenThenOrOpenedSinceIsTheAnswer() {
        String closed = "E1,ADA,CSC,2024-02-01,2024-03-01,advice";
        String came = "unease,CSC,ADA,2024-03-10T12:00:00Z,,,";
        assertThat(keys(item(enquiries(closed, "E2,ADA,SCH,2024-03-05,2024-03-10T12:00:01Z,advice"), came)))
                .as("open then")
                .isEmpty();
        assertThat(keys(item(enquiries(closed, "E2,ADA,SCH,2024-03-05,2024-03-10T12:00:00Z,advice"), came)))
                .as("closed by then")
                .containsExactly("I1");
        assertThat(keys(item(enquiries(closed, "E2,ADA,SCH,,,"), came)))
                .as("open since always")
                .isEmpty();
        Deliveries since = item(enquiries(closed, "E2,ADA,SCH,2024-06-20T09:00:00Z,2024-06-20T10:00:00Z,advice"), came);
        assertThat(keys(since, "2024-06-19")).containsExactly("I1");
        assertThat(keys(since, "2024-06-20")).as("opened since").isEmpty();
        assertThat(keys(item(enquiries(closed, "E2,MUM,CSC,2024-03-05,,"), came)))
                .as("about somebody else")
                .containsExactly("I1");
    }

    @Test
    void withoutAnAgencySocialCareOfTheAreaRanTheEnquiry() {
        Deliveries closed = enquiries("E1,ADA,,2024-02-01,2024-03-01,advice");
        assertThat(keys(item(closed, "unease,CSC,ADA,2024-03-02,,,"))).containsExactly("I1");
        assertThat(keys(item(closed, "unease,NEXT,ADA,2024-03-02,,,"))).isEmpty();
    }

    @Test
    void ofAJoinedChildTheEnquiryMayBeAboutTheOtherRecordAndTheDeadHaveNone() {
        Deliveries joined = item(
                ADA.and("# people.csv\nid,kind,date_of_birth\nA-ADA,child,2016-05-01\n" + ENQUIRIES
                        + "E1,A-ADA,CSC,2024-02-01,2024-03-01,advice\n"),
                "unease,CSC,ADA,2024-03-02,,,");
        assertThat(keys(joined)).isEmpty();
        assertThat(keys(joined.and("# identities.csv\nrecord_a,record_b,state,at\nADA,A-ADA,same,2024-06-20\n")))
                .containsExactly("I1");
        assertThat(
                        keys(
                                item(CLOSED, "unease,CSC,ADA,2024-03-02,,,")
                                        .and(
                                                "# people.csv\nid,kind,date_of_death\nD,child,2024-06-20\n# identities.csv\nrecord_a,record_b,state\nADA,D,same\n")))
                .isEmpty();
    }

    @Test
    void saysWhenItCameAndWhatHadBeenDecided() {
        Slice slice = reached(CLOSED, "CSC", "2024-03-02").on(T);
        Finding finding = Found.one("new-concern-after-closing", "I1", slice);
        assertThat(finding.sentence())
                .isEqualTo("No enquiry about Ada Stone is recorded since “Tired” (professional unease of"
                        + " 10 January 2024) reached Children's Services on 2 March 2024; the last one closed on"
                        + " 1 March 2024 as information and advice.");
        assertThat(finding.items().stream().map(slice.delivered()::of)).containsExactly("I1");
        assertThat(finding.enquiries().stream().map(slice.delivered()::of)).containsExactly("E1");
        assertThat(finding.agencies().stream().map(slice.delivered()::of)).containsExactly("CSC");
        assertThat(finding.ask()).isEqualTo("Children's Services (01632 960100)");
    }
}
