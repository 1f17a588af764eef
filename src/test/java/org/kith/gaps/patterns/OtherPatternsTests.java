package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.kernel.AsOf;
import org.kith.testing.Deliveries;

/** {@code held-not-shared}, {@code item-not-linked} and {@code request-unanswered}, each with its near misses. */
class OtherPatternsTests {

    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,area
            CSC,Children's Services,childrens_social_care,900
            POL,Police,police,900
            HV,Health Visiting,health_visiting,900
            SCH,Hill School,school,900
            # practitioners.csv
            id,name,agency
            PR,Pat Roe,HV
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            MUM,adult,Mary,Stone,1990-01-01
            # households.csv
            id,local_authority,kind
            H1,900,home
            # residences.csv
            person,household,basis,from
            ADA,H1,resident,2020-01-01
            MUM,H1,resident,2020-01-01
            """);
    private static final Deliveries LIVE =
            ADA.and("# enquiries.csv\nid,child,agency,opened_at,rag\nE1,ADA,CSC,2024-06-03T09:00:00Z,amber\n");
    private static final String TARGETED = "# involvements.csv\nagency,person,status,level\nHV,ADA,open,targeted\n";

    private static Deliveries item(Deliveries to, String kind, String about, String factors, String date) {
        return to.and("# information.csv\nid,kind,held_by,about,factors,occurred_from,recorded_at\nI1," + kind + ",SCH,"
                + about + "," + factors + "," + date + "," + date + "\n");
    }

    private static java.util.List<String> held(Deliveries delivery) {
        return Found.keys("held-not-shared", delivery, T);
    }

    @Test
    void aConcernHeldByOneAgencyIsAGapForSixMonthsWhileAnotherWorksMoreThanUniversally() {
        Deliveries worked = ADA.and(TARGETED);
        assertThat(held(item(worked, "unease", "ADA", "", "2023-12-20"))).containsExactly("I1");
        assertThat(held(item(worked, "unease", "ADA", "", "2023-12-19"))).isEmpty();
        assertThat(held(item(ADA, "unease", "ADA", "", "2024-06-01")))
                .as("nobody works more than universally")
                .isEmpty();
    }

    @Test
    void forALiveChildItIsAGapForTwentyFourMonths() {
        assertThat(held(item(LIVE, "unease", "ADA", "", "2022-06-20"))).containsExactly("I1");
        assertThat(held(item(LIVE, "unease", "ADA", "", "2022-06-19"))).isEmpty();
        assertThat(held(item(LIVE, "state", "MUM", "4B", "2024-06-01")))
                .as("about the home circle")
                .containsExactly("I1");
    }

    @Test
    void onlyConcernItemsCount() {
        assertThat(held(item(LIVE, "observation", "ADA", "", "2024-06-01"))).isEmpty();
        assertThat(held(item(LIVE, "observation", "ADA", "16A", "2024-06-01"))).containsExactly("I1");
        assertThat(held(item(LIVE, "protective", "ADA", "16A", "2024-06-01"))).isEmpty();
        assertThat(held(item(LIVE, "injury", "ADA", "", "2018-04-30"))).isEmpty();
        assertThat(held(item(LIVE, "missed_appointment", "ADA", "", "2024-06-01")))
                .isEmpty();
    }

    @Test
    void anInjuryOfAChildUnderTwoOnItsDateIsAConcern() {
        Deliveries baby = LIVE.and("""
                # people.csv
                id,kind,date_of_birth
                BAB,child,2022-06-20
                # residences.csv
                person,household,basis,from
                BAB,H1,resident,2022-06-20
                """);
        assertThat(held(item(baby, "injury", "BAB", "", "2024-06-19"))).containsExactly("I1");
        assertThat(held(item(baby, "injury", "BAB", "", "2024-06-20")))
                .as("two that day")
                .isEmpty();
        assertThat(held(item(
                        baby.and(
                                "# people.csv\nid,kind,date_of_birth,date_of_birth_accuracy\nBAB,child,2024-06-18,EEA\n"),
                        "injury",
                        "BAB",
                        "",
                        "2024-06-01")))
                .as("before the estimated date of birth")
                .containsExactly("I1");
    }

    @Test
    void anItemThatReachedAnybodyIsNoGap() {
        Deliveries item = item(LIVE, "unease", "ADA", "", "2024-06-01");
        String share = "# shares.csv\nitem,shared_with,shared_at,received_at\nI1,HV,2024-06-02,%s\n";
        assertThat(held(item.and(share.formatted("2024-06-20")))).isEmpty();
        assertThat(held(item.and(share.formatted("2024-06-21")))).containsExactly("I1");
        assertThat(held(item.and(share.formatted("")))).as("sent, not received").containsExactly("I1");
        assertThat(
                        held(
                                item.and(
                                        "# requests.csv\nid,agency,about,asked_by,asked_at,responded_at,outcome,response_items\nR1,SCH,ADA,PR,2024-06-02,2024-06-03,information,I1\n")))
                .as("an answer without an enquiry reaches the agency of whoever asked")
                .isEmpty();
    }

    @Test
    void whatTheAgencyRunningTheEnquiryHoldsIsNoGapAndNeitherIsAUnfoundedItem() {
        Deliveries own =
                LIVE.and("# information.csv\nid,kind,held_by,about,recorded_at\nI1,unease,CSC,ADA,2024-06-10\n");
        assertThat(held(own)).isEmpty();
        Deliveries unfounded = LIVE.and(
                "# information.csv\nid,kind,held_by,about,recorded_at,outcome\nI1,allegation,SCH,ADA,2024-06-10,unfounded\n");
        assertThat(held(unfounded)).isEmpty();
    }

    @Test
    void anItemAboutNobodyIsAFindingAlsoWhenNobodyIsNear() {
        Deliveries loose = ADA.and("""
                # information.csv
                id,kind,held_by,household,recorded_at,summary
                I1,event,POL,H1,2024-06-01,Caller
                I2,event,POL,,2024-06-01,Nobody known
                I3,event,POL,,2024-06-01,Said that Mary  STONE's girl was out
                I4,event,POL,,2024-06-01,Mary Stoneham and Rosemary Stone
                I5,event,POL,H1,2019-12-31,Before they came
                I6,event,POL,,2024-06-21,Tomorrow
                """);
        Slice slice = loose.on(T);
        assertThat(Found.keys("item-not-linked", slice)).containsExactly("I1", "I2", "I3", "I4", "I5");
        assertThat(Found.one("item-not-linked", "I1", slice).children()).hasSize(1);
        assertThat(Found.one("item-not-linked", "I1", slice).about()).hasSize(2);
        assertThat(Found.one("item-not-linked", "I3", slice).about()).hasSize(1);
        assertThat(Found.one("item-not-linked", "I3", slice).children()).hasSize(1);
        assertThat(Found.one("item-not-linked", "I4", slice).about()).isEmpty();
        assertThat(Found.one("item-not-linked", "I5", slice).about()).isEmpty();
    }

    @Test
    void joiningSomebodyLinksAnItemUnlessAsAWitness() {
        Deliveries loose = ADA.and("# information.csv\nid,kind,held_by,recorded_at\nI1,event,POL,2024-06-01\n");
        String join = "# item_people.csv\nitem,person,state,role,at\nI1,ADA,%s,%s,%s\n";
        assertThat(Found.keys("item-not-linked", loose.and(join.formatted("joined", "harmed", "2024-06-20")), T))
                .isEmpty();
        assertThat(Found.keys("item-not-linked", loose.and(join.formatted("joined", "harmed", "2024-06-21")), T))
                .hasSize(1);
        assertThat(Found.keys("item-not-linked", loose.and(join.formatted("joined", "witness", "2024-06-20")), T))
                .hasSize(1);
        Deliveries taken = loose.and(join.formatted("joined", "", "2024-06-02") + "I1,ADA,removed,,2024-06-03\n");
        assertThat(Found.keys("item-not-linked", taken, "2024-06-02")).isEmpty();
        assertThat(Found.keys("item-not-linked", taken, "2024-06-03")).hasSize(1);
    }

    private static Deliveries request(Deliveries to, String cells) {
        return to.and(
                "# requests.csv\nid,enquiry,agency,about,asked_at,due_at,responded_at,outcome\nR1," + cells + "\n");
    }

    private static java.util.List<String> unanswered(Deliveries delivery, String day) {
        return Found.keys("request-unanswered", delivery, day);
    }

    @Test
    void aRequestIsUnansweredFromTheDayItFellDueUntilItIsAnswered() {
        Deliveries asked =
                request(LIVE, "E1,POL,ADA,2024-06-10T10:00:00Z,2024-06-12T14:00:00Z,2024-06-18T10:00:00Z,nothing_held");
        assertThat(unanswered(asked, "2024-06-11")).isEmpty();
        assertThat(unanswered(asked, "2024-06-12")).containsExactly("R1");
        assertThat(unanswered(asked, "2024-06-17")).containsExactly("R1");
        assertThat(unanswered(asked, "2024-06-18")).isEmpty();
        assertThat(unanswered(request(LIVE, "E1,POL,ADA,2024-06-10,2024-06-12,2024-06-13,"), T))
                .as("a time without an outcome is no answer")
                .containsExactly("R1");
    }

    @Test
    void onALiveScreenTheTimeOfDayCounts() {
        Deliveries asked = request(LIVE, "E1,POL,ADA,2024-06-10T10:00:00Z,2024-06-12T13:00:00Z,,");
        Slice morning = Slice.of(asked.statements(), AsOf.at(Instant.parse("2024-06-12T08:00:00Z")));
        Slice afternoon = Slice.of(asked.statements(), AsOf.at(Instant.parse("2024-06-12T13:00:00Z")));
        assertThat(Found.keys("request-unanswered", morning)).isEmpty();
        assertThat(Found.keys("request-unanswered", afternoon)).containsExactly("R1");
    }

    @Test
    void withoutADueTimeTheClockOfTheGradeAtTRuns() {
        Deliveries amber = request(LIVE, "E1,POL,ADA,2024-06-14T11:00:00Z,,,");
        assertThat(unanswered(amber, "2024-06-16"))
                .as("Friday noon, and the weekend does not run")
                .isEmpty();
        assertThat(unanswered(amber, "2024-06-17")).containsExactly("R1");
        Deliveries red = amber.and("# enquiry_grades.csv\nenquiry,rag,at\nE1,red,2024-06-14T12:00:00Z\n");
        assertThat(unanswered(red, "2024-06-14")).containsExactly("R1");
        Deliveries blue = amber.and("# enquiry_grades.csv\nenquiry,rag,at\nE1,blue,2024-06-18\n");
        assertThat(unanswered(blue, "2024-06-17")).containsExactly("R1");
        assertThat(unanswered(blue, "2024-06-18")).isEmpty();
        assertThat(unanswered(request(LIVE, "E1,POL,ADA,,,,"), T))
                .as("no time of asking, no clock")
                .isEmpty();
    }

    @Test
    void itCountsForTwelveMonthsAfterTheEnquiryClosed() {
        Deliveries closed = request(
                ADA.and(
                        "# enquiries.csv\nid,child,agency,opened_at,closed_at,decision\nE1,ADA,CSC,2023-01-01,%s,advice\n"
                                .formatted("2023-06-20")),
                "E1,POL,ADA,2023-01-02,2023-01-04,,");
        assertThat(unanswered(closed, "2024-06-20")).containsExactly("R1");
        assertThat(unanswered(closed, "2024-06-21")).isEmpty();
    }

    @Test
    void withoutAnEnquiryItConcernsTheChildrenAroundItsSubjectOrNobody() {
        Slice slice = request(ADA, ",POL,MUM,2024-06-01,2024-06-02,,")
                .and(
                        "# people.csv\nid,kind\nSTR,adult\n# requests.csv\nid,agency,about,asked_at,due_at\nR2,POL,STR,2024-06-01,2024-06-02\n")
                .on(T);
        assertThat(Found.one("request-unanswered", "R1", slice).children()).hasSize(1);
        assertThat(Found.one("request-unanswered", "R2", slice).children()).isEmpty();
    }

    @Test
    void aRequestAboutADeadChildIsLeftAlone() {
        Deliveries asked = request(LIVE, "E1,POL,ADA,2024-06-10,2024-06-11,,");
        Deliveries dead = Deliveries.inline("""
                # agencies.csv
                id,name,type
                CSC,Children's Services,childrens_social_care
                # people.csv
                id,kind,date_of_birth,date_of_death
                ADA,child,2016-05-01,2024-06-15
                # enquiries.csv
                id,child,agency,opened_at
                E1,ADA,CSC,2024-06-01
                # requests.csv
                id,enquiry,agency,about,asked_at,due_at
                R1,E1,CSC,ADA,2024-06-10,2024-06-11
                """);
        assertThat(unanswered(asked, T)).hasSize(1);
        assertThat(unanswered(dead, "2024-06-14")).hasSize(1);
        assertThat(unanswered(dead, "2024-06-15")).isEmpty();
    }

    @Test
    void aRestrictedItemCountsButIsNotQuoted() {
        Deliveries restricted = LIVE.and(
                "# information.csv\nid,kind,held_by,about,recorded_at,summary,protection\nI1,unease,SCH,ADA,2024-06-10,Secret words,restricted\n");
        Finding shown = Found.one("held-not-shared", "I1", restricted.on(T));
        Finding masked = Found.one("held-not-shared", "I1", restricted.uncleared(T));
        assertThat(shown.sentence()).contains("Secret words");
        assertThat(masked.sentence()).doesNotContain("Secret words").contains("restricted: contact Hill School");
    }

    @Test
    void aRestrictedItemSetsARuleOffButItsFactorIsNotTold() {
        Deliveries restricted = LIVE.and(
                "# information.csv\nid,kind,held_by,about,factors,recorded_at,protection\nI1,state,SCH,MUM,4B,2024-06-10,restricted\n");
        assertThat(Found.one("agency-not-asked", "MUM|adult_mental_health", restricted.on(T))
                        .sentence())
                .contains("factor 4B");
        assertThat(Found.one("agency-not-asked", "MUM|adult_mental_health", restricted.uncleared(T))
                        .sentence())
                .doesNotContain("4B")
                .contains("restricted: contact Hill School");
    }

    @Test
    void aSealedItemDoesNotExistForAReaderNotCleared() {
        Deliveries sealed = LIVE.and(
                "# information.csv\nid,kind,held_by,about,recorded_at,protection\nI1,unease,SCH,ADA,2024-06-10,sealed\n");
        assertThat(held(sealed)).containsExactly("I1");
        assertThat(Found.keys("held-not-shared", sealed.uncleared(T))).isEmpty();
    }
}
