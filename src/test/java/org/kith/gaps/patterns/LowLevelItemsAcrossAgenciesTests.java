package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class LowLevelItemsAcrossAgenciesTests {

    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,phone
            CSC,Children's Services,childrens_social_care,
            SCH,Hill School,school,01632 960200
            POL,Police,police,
            GP,Hill Surgery,gp,
            """ + Families.ADA_AND_HER_MOTHER);

    private static final String HEAD =
            "# information.csv\nid,kind,held_by,about,factors,occurred_from,recorded_at,outcome\n";

    /** Three items at three agencies, so that a fourth decides. */
    private static final Deliveries THREE = ADA.and(HEAD + """
            I1,state,SCH,MUM,3B,2024-01-10,2024-01-10,
            I2,unease,POL,MUM,,2024-02-10,2024-02-10,
            I3,event,GP,MUM,4B,2024-03-10,2024-03-10,
            """);

    private static Deliveries fourth(String cells) {
        return THREE.and(HEAD + "I4," + cells + "\n");
    }

    private static List<String> keys(Deliveries delivery, String day) {
        return Found.keys("low-level-items-across-agencies", delivery, day);
    }

    private static List<String> keys(Deliveries delivery) {
        return keys(delivery, T);
    }

    @Test
    void fourItemsAtThreeAgenciesOneOfThemAboutTheChildAreAFinding() {
        assertThat(keys(THREE)).isEmpty();
        assertThat(keys(fourth("unease,SCH,ADA,,2024-06-01,2024-06-01,"))).containsExactly("ADA");
        assertThat(keys(fourth("unease,SCH,MUM,,2024-06-01,2024-06-01,")))
                .as("none is about the child")
                .isEmpty();
        assertThat(keys(fourth("unease,SCH,ADA,,2024-06-01,2024-06-21,")))
                .as("recorded tomorrow")
                .isEmpty();
        assertThat(keys(fourth("unease,SCH,ADA,,2024-06-21,2024-06-01,")))
                .as("dated tomorrow")
                .isEmpty();
    }

    @Test
    void onlyConcernItemsCount() {
        assertThat(keys(fourth("observation,SCH,ADA,,2024-06-01,2024-06-01,"))).isEmpty();
        assertThat(keys(fourth("protective,SCH,ADA,3B,2024-06-01,2024-06-01,"))).isEmpty();
        assertThat(keys(fourth("allegation,SCH,ADA,,2024-06-01,2024-06-01,unfounded")))
                .isEmpty();
        assertThat(keys(fourth("missed_appointment,SCH,ADA,,2024-06-01,2024-06-01,")))
                .isEmpty();
        assertThat(keys(fourth("missed_appointment,SCH,ADA,18B,2024-06-01,2024-06-01,")))
                .containsExactly("ADA");
    }

    @Test
    void theyLieWithinSixMonths() {
        assertThat(keys(fourth("unease,SCH,ADA,,2024-07-10,2024-07-10,"), "2024-07-10"))
                .containsExactly("ADA");
        assertThat(keys(fourth("unease,SCH,ADA,,2024-07-11,2024-07-11,"), "2024-07-11"))
                .isEmpty();
    }

    @Test
    void theLastOfThemLiesInTheTwelveMonthsUpToT() {
        Deliveries four = fourth("unease,SCH,ADA,,2024-06-01,2024-06-01,");
        assertThat(keys(four, "2025-06-01")).containsExactly("ADA");
        assertThat(keys(four, "2025-06-02")).isEmpty();
    }

    @Test
    void twoHoldersAreNotThree() {
        assertThat(keys(ADA.and(HEAD + """
                I1,state,SCH,ADA,3B,2024-01-10,2024-01-10,
                I2,unease,POL,ADA,,2024-02-10,2024-02-10,
                I3,event,POL,ADA,4B,2024-03-10,2024-03-10,
                I4,event,POL,ADA,4B,2024-03-10,2024-03-10,
                """))).isEmpty();
    }

    @Test
    void aLiveChildHasSomebodyToReadThemTogether() {
        Deliveries four = fourth("unease,SCH,ADA,,2024-06-01,2024-06-01,");
        String enquiry = "# enquiries.csv\nid,child,opened_at,closed_at\nE1,ADA,2024-06-10,%s\n";
        assertThat(keys(four.and(enquiry.formatted("")))).isEmpty();
        assertThat(keys(four.and(enquiry.formatted("2024-06-21")))).isEmpty();
        assertThat(keys(four.and(enquiry.formatted("2024-06-20")))).containsExactly("ADA");
    }

    @Test
    void aDecisionThatCitesTwoOfDifferentHoldersSettlesTheWindow() {
        Deliveries four = fourth("unease,SCH,ADA,,2024-06-01,2024-06-01,");
        String enquiry =
                "# people.csv\nid,kind\nZOE,child\n# enquiries.csv\nid,child,opened_at,closed_at,cites\nE1,ZOE,2024-06-02,%s\n";
        assertThat(keys(four.and(enquiry.formatted("2024-06-20,I1;I2")))).isEmpty();
        assertThat(keys(four.and(enquiry.formatted("2024-06-21,I1;I2"))))
                .as("not closed yet")
                .containsExactly("ADA");
        assertThat(keys(four.and(enquiry.formatted("2024-06-20,I1;I4"))))
                .as("both of one holder")
                .containsExactly("ADA");
        assertThat(keys(four.and(enquiry.formatted("2024-06-20,I1\nE2,ZOE,2024-06-02,2024-06-20,I2"))))
                .as("two decisions")
                .containsExactly("ADA");
    }

    @Test
    void anotherWindowMayStandWhereOneIsSettledAndTheEvidenceIsOfThoseThatStand() {
        Slice slice = ADA.and(HEAD + """
                I0,unease,GP,ADA,,2023-07-01,2023-07-01,
                I1,state,SCH,ADA,3B,2023-10-10,2023-10-10,
                I2,unease,POL,ADA,,2023-11-10,2023-11-10,
                I3,event,GP,MUM,4B,2023-12-10,2023-12-10,
                I4,event,GP,ADA,4B,2024-04-01,2024-04-01,
                I5,event,GP,ADA,4B,2024-06-10,2024-06-10,
                # enquiries.csv
                id,child,opened_at,closed_at,cites
                E1,ADA,2023-12-20,2023-12-30,I0;I1
                """).on(T);
        Finding finding = Found.one("low-level-items-across-agencies", "ADA", slice);
        assertThat(finding.items().stream().map(slice.delivered()::of).sorted())
                .containsExactly("I1", "I2", "I3", "I4");
        assertThat(finding.agencies().stream().map(slice.delivered()::of).sorted())
                .containsExactly("GP", "POL", "SCH");
        assertThat(finding.about()).hasSize(2);
    }

    @Test
    void ofAJoinedChildTheItemsOfAllRecordsCount() {
        Deliveries joined = fourth("unease,SCH,A-ADA,,2024-06-01,2024-06-01,")
                .and("# people.csv\nid,kind,date_of_birth\nA-ADA,child,2016-05-01\n");
        assertThat(keys(joined)).isEmpty();
        assertThat(keys(joined.and("# identities.csv\nrecord_a,record_b,state,at\nADA,A-ADA,same,2024-06-20\n")))
                .containsExactly("A-ADA");
    }

    @Test
    void whatTheDeadLeftCountsAndADeadChildHasNoFinding() {
        Deliveries four = fourth("unease,SCH,ADA,,2024-06-01,2024-06-01,");
        assertThat(keys(four.and("# people.csv\nid,kind,date_of_death\nDEAD,adult,2024-06-01\n"
                        + "# identities.csv\nrecord_a,record_b,state\nDEAD,MUM,same\n")))
                .containsExactly("ADA");
        assertThat(keys(four.and("# people.csv\nid,kind,date_of_death\nDEAD,child,2024-06-01\n"
                        + "# identities.csv\nrecord_a,record_b,state\nDEAD,ADA,same\n")))
                .isEmpty();
    }

    @Test
    void showsTheItemsAndOfARestrictedOneWhomToContact() {
        Slice slice = THREE.and(
                        "# information.csv\nid,kind,held_by,about,recorded_at,protection\nI4,unease,SCH,ADA,2024-06-01,restricted\n")
                .uncleared(T);
        Finding finding = Found.one("low-level-items-across-agencies", "ADA", slice);
        assertThat(finding.sentence())
                .isEqualTo("No decision is recorded that names items of two agencies among those around Ada Stone;"
                        + " recorded are state of things of 10 January 2024 (Hill School), professional unease of"
                        + " 10 February 2024 (Police), event of 10 March 2024 (Hill Surgery) and an item of"
                        + " 1 June 2024 (restricted: contact Hill School (01632 960200)).");
    }
}
