package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class ChildsVoiceMissingTests {

    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,phone
            CSC,Children's Services,childrens_social_care,01632 960100
            SCH,Hill School,school,
            # practitioners.csv
            id,name,agency
            PR,Pat Roe,SCH
            """).and(Families.ADA_AND_HER_MOTHER);

    private static final Deliveries LIVE =
            ADA.and("# enquiries.csv\nid,child,agency,opened_at\nE1,ADA,CSC,2024-06-03T15:00:00Z\n");

    private static Deliveries item(Deliveries to, String cells) {
        return to.and(
                "# information.csv\nid,kind,held_by,about,occurred_from,recorded_at,reported_by,seen_alone,interpreter_used,summary\nI1,"
                        + cells + "\n");
    }

    private static List<String> keys(Deliveries delivery, String day) {
        return Found.keys("childs-voice-missing", delivery, day);
    }

    private static List<String> keys(Deliveries delivery) {
        return keys(delivery, T);
    }

    @Test
    void aChildLiveForMoreThanTenDaysWithoutAWordIsAFinding() {
        assertThat(keys(LIVE, "2024-06-12")).isEmpty();
        assertThat(keys(LIVE, "2024-06-13")).as("the tenth day after opening").containsExactly("ADA");
        assertThat(keys(ADA)).as("not live").isEmpty();
        String closing = "# enquiries.csv\nid,child,opened_at,closed_at\nE1,ADA,2024-05-01,%s\n";
        assertThat(keys(ADA.and(closing.formatted("2024-06-20")))).isEmpty();
        assertThat(keys(ADA.and(closing.formatted("2024-06-21")))).containsExactly("ADA");
        assertThat(keys(ADA.and("# enquiries.csv\nid,child,opened_at\nE1,ADA,\n")))
                .as("open since always")
                .containsExactly("ADA");
    }

    @Test
    void enquiriesThatFollowEachOtherWithoutABreakKeepAChildLive() {
        String two =
                "# enquiries.csv\nid,child,agency,opened_at,closed_at\nE1,ADA,CSC,2024-06-01,%s\nE2,ADA,CSC,2024-06-11T12:00:00Z,\n";
        Slice slice = ADA.and(two.formatted("2024-06-11T12:00:00Z")).on("2024-06-11");
        Finding finding = Found.one("childs-voice-missing", "ADA", slice);
        assertThat(finding.enquiries().stream().map(slice.delivered()::of)).containsExactlyInAnyOrder("E1", "E2");
        assertThat(finding.sentence()).endsWith("; one enquiry or another has been open since 1 June 2024.");
        assertThat(keys(ADA.and(two.formatted("2024-06-11T12:00:00Z")), "2024-06-10"))
                .as("the ninth day after the first opening")
                .isEmpty();
        assertThat(keys(ADA.and(two.formatted("2024-06-11T11:59:59Z"))))
                .as("closed a second before the next opened")
                .isEmpty();
    }

    @Test
    void aChildUnderTwoOrOfNoKnownAgeIsNotAskedForWords() {
        String child =
                "# people.csv\nid,kind,date_of_birth,date_of_birth_accuracy\nBAB,%s\n# enquiries.csv\nid,child,opened_at\nE1,BAB,2024-01-01\n";
        assertThat(keys(ADA.and(child.formatted("child,2022-06-20,AAA")))).containsExactly("BAB");
        assertThat(keys(ADA.and(child.formatted("child,2022-06-21,AAA")))).isEmpty();
        assertThat(keys(ADA.and(child.formatted("child,2016-06-21,AAU")))).isEmpty();
        assertThat(keys(ADA.and(child.formatted("child,,")))).isEmpty();
        assertThat(keys(ADA.and(child.formatted("unborn,,")))).isEmpty();
        assertThat(keys(ADA.and(child.formatted("child,2006-06-20,AAA"))))
                .as("of age")
                .isEmpty();
        assertThat(keys(ADA.and(child.formatted("child,2006-06-21,AAA")))).containsExactly("BAB");
    }

    @Test
    void theChildsWordsCountWhenReportedByNobodyAPractitionerOrTheChild() {
        for (String reporter : List.of("", "PR", "ADA")) {
            assertThat(keys(item(LIVE, "childs_voice,SCH,ADA,2024-06-01,2024-06-01," + reporter + ",,,")))
                    .as(reporter)
                    .isEmpty();
        }
        assertThat(keys(item(LIVE, "childs_voice,SCH,ADA,2024-06-01,2024-06-01,MUM,,,")))
                .containsExactly("ADA");
        assertThat(keys(item(LIVE, "childs_voice,SCH,MUM,2024-06-01,2024-06-01,,,,")))
                .as("not about the child")
                .containsExactly("ADA");
        assertThat(keys(item(LIVE, "observation,SCH,ADA,2024-06-01,2024-06-01,PR,,,")))
                .containsExactly("ADA");
    }

    @Test
    void beingSeenAloneIsEnoughWhoeverSaysSo() {
        assertThat(keys(item(LIVE, "observation,SCH,ADA,2024-06-01,2024-06-01,PR,yes,,")))
                .isEmpty();
        assertThat(keys(item(LIVE, "childs_voice,SCH,ADA,2024-06-01,2024-06-01,MUM,yes,,")))
                .isEmpty();
        assertThat(keys(item(LIVE, "observation,SCH,ADA,2024-06-01,2024-06-01,PR,no,,")))
                .containsExactly("ADA");
    }

    @Test
    void inTheLastSixMonths() {
        assertThat(keys(item(LIVE, "childs_voice,SCH,ADA,2023-12-20,2023-12-20,,,,")))
                .isEmpty();
        assertThat(keys(item(LIVE, "childs_voice,SCH,ADA,2023-12-19,2023-12-19,,,,")))
                .containsExactly("ADA");
        assertThat(keys(item(LIVE, "childs_voice,SCH,ADA,2024-06-21,2024-06-01,,,,")))
                .as("dated tomorrow")
                .containsExactly("ADA");
        assertThat(keys(item(LIVE, "childs_voice,SCH,ADA,2024-06-01,2024-06-21,,,,")))
                .as("recorded tomorrow")
                .containsExactly("ADA");
    }

    @Test
    void aChildWhoNeedsAnInterpreterIsHeardWithOne() {
        Deliveries needs = LIVE.and(
                "# people.csv\nid,kind,interpreter_needed\nB-ADA,child,yes\n# identities.csv\nrecord_a,record_b,state\nADA,B-ADA,same\n");
        assertThat(keys(needs)).containsExactly("ADA");
        assertThat(keys(item(needs, "childs_voice,SCH,ADA,2024-06-01,2024-06-01,,,,")))
                .containsExactly("ADA");
        assertThat(keys(item(needs, "childs_voice,SCH,ADA,2024-06-01,2024-06-01,,,no,")))
                .containsExactly("ADA");
        assertThat(keys(item(needs, "childs_voice,SCH,ADA,2024-06-01,2024-06-01,,,yes,")))
                .isEmpty();
        assertThat(keys(item(needs, "observation,SCH,ADA,2024-06-01,2024-06-01,PR,yes,yes,")))
                .isEmpty();
        assertThat(keys(item(needs, "observation,SCH,ADA,2024-06-01,2024-06-01,PR,,yes,")))
                .as("an interpreter for something else")
                .containsExactly("ADA");
    }

    @Test
    void ofAJoinedChildWordsOnAnyRecordCountAndTheDeadAreLeftInPeace() {
        Deliveries joined = item(
                LIVE.and("# people.csv\nid,kind,date_of_birth\nA-ADA,child,2016-05-01\n"),
                "childs_voice,SCH,A-ADA,2024-06-01,2024-06-01,A-ADA,,,");
        assertThat(keys(joined)).containsExactly("ADA");
        assertThat(keys(joined.and("# identities.csv\nrecord_a,record_b,state,at\nADA,A-ADA,same,2024-06-20\n")))
                .isEmpty();
        assertThat(
                        keys(
                                LIVE.and(
                                        "# people.csv\nid,kind,date_of_death\nD,child,2024-06-20\n# identities.csv\nrecord_a,record_b,state\nADA,D,same\n")))
                .isEmpty();
    }

    @Test
    void saysSinceWhenNothingIsRecordedOrWhatWasHeardWithoutAnInterpreter() {
        Finding nothing = Found.one("childs-voice-missing", "ADA", LIVE.on(T));
        assertThat(nothing.sentence())
                .isEqualTo("Nothing that Ada Stone said, and no time when Ada Stone was seen alone, is recorded since"
                        + " 20 December 2023; an enquiry has been open since 3 June 2024.");
        assertThat(nothing.ask()).isEqualTo("Children's Services (01632 960100)");
        Slice slice = item(
                        LIVE.and(
                                "# people.csv\nid,kind,interpreter_needed\nB-ADA,child,yes\n# identities.csv\nrecord_a,record_b,state\nADA,B-ADA,same\n"),
                        "childs_voice,SCH,ADA,2024-06-01,2024-06-01,PR,,no,Said little")
                .on(T);
        Finding without = Found.one("childs-voice-missing", "ADA", slice);
        assertThat(without.sentence())
                .isEqualTo("No interpreter is recorded for what was heard from Ada Stone since 20 December 2023:"
                        + " “Said little” (the child’s own words of 1 June 2024); Ada Stone needs an interpreter, and"
                        + " an enquiry has been open since 3 June 2024.");
        assertThat(without.items().stream().map(slice.delivered()::of)).containsExactly("I1");
        assertThat(without.enquiries().stream().map(slice.delivered()::of)).containsExactly("E1");
    }

    @Test
    void asksWhoeverRunsTheEnquiryAlsoWhereNobodyIsKnownTo() {
        Deliveries unknown = Deliveries.inline(
                "# people.csv\nid,kind,date_of_birth\nADA,child,2016-05-01\n# enquiries.csv\nid,child,opened_at\nE1,ADA,2024-06-01\n");
        assertThat(Found.one("childs-voice-missing", "ADA", unknown.on(T)).ask())
                .isEqualTo("the agency that runs the enquiry");
    }
}
