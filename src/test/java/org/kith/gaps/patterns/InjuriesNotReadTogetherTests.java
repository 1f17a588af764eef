package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class InjuriesNotReadTogetherTests {

    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,phone
            GP,Hill Surgery,gp,
            HOS,Town Hospital,acute_hospital,01632 960300
            SCH,Hill School,school,
            # practitioners.csv
            id,name,agency
            PR,Pat Roe,GP
            """ + Families.ADA_AND_HER_BROTHER);

    private static Deliveries injuries(String... cells) {
        StringBuilder rows = new StringBuilder("# information.csv\nid,kind,held_by,about,occurred_from,recorded_at\n");
        for (int i = 0; i < cells.length; i++) {
            rows.append("I").append(i + 1).append(",").append(cells[i]).append("\n");
        }
        return ADA.and(rows.toString());
    }

    private static final Deliveries TWO =
            injuries("injury,GP,ADA,2024-01-01,2024-01-01", "injury,HOS,ADA,2024-06-01,2024-06-03");

    /** A third one at a third holder. */
    private static final Deliveries THREE = injuries(
            "injury,GP,ADA,2024-01-01,2024-01-01",
            "injury,HOS,ADA,2024-06-01,2024-06-03",
            "injury,SCH,ADA,2024-03-01,2024-03-01",
            "injury,SCH,ADA,2024-04-01,2024-04-01");

    private static String link(String cells) {
        return "# item_links.csv\nfrom_item,to_item,type,made_at,made_by\n" + cells + "\n";
    }

    private static List<String> keys(Deliveries delivery, String day) {
        return Found.keys("injuries-not-read-together", delivery, day);
    }

    private static List<String> keys(Deliveries delivery) {
        return keys(delivery, T);
    }

    @Test
    void twoOfDifferentHoldersAreAFinding() {
        assertThat(keys(TWO, "2024-06-02")).as("not recorded yet").isEmpty();
        assertThat(keys(TWO, "2024-06-03")).containsExactly("ADA");
        assertThat(keys(injuries("injury,GP,ADA,2024-01-01,2024-01-01", "injury,GP,ADA,2024-06-01,2024-06-01")))
                .as("in one set of notes")
                .isEmpty();
        assertThat(keys(injuries("injury,GP,ADA,2024-01-01,2024-01-01", "injury,HOS,BEN,2024-06-01,2024-06-01")))
                .as("of two children")
                .isEmpty();
        assertThat(keys(injuries("injury,GP,ADA,2024-01-01,2024-01-01", "observation,HOS,ADA,2024-06-01,2024-06-01")))
                .isEmpty();
    }

    @Test
    void theyLieWithinTwelveMonths() {
        assertThat(keys(injuries("injury,GP,ADA,2023-02-28,2023-03-01", "injury,HOS,ADA,2024-02-29,2024-03-01")))
                .containsExactly("ADA");
        assertThat(keys(injuries("injury,GP,ADA,2023-02-27,2023-03-01", "injury,HOS,ADA,2024-02-29,2024-03-01")))
                .isEmpty();
    }

    @Test
    void theLastOfThemLiesInTheTwelveMonthsUpToT() {
        assertThat(keys(TWO, "2025-06-01")).containsExactly("ADA");
        assertThat(keys(TWO, "2025-06-02")).isEmpty();
        assertThat(keys(injuries("injury,GP,ADA,2024-01-01,2024-01-01", "injury,HOS,ADA,2024-06-21,2024-06-01")))
                .as("dated tomorrow")
                .isEmpty();
    }

    @Test
    void oneLinkBetweenTwoOfDifferentHoldersSettlesTheWindow() {
        assertThat(keys(THREE)).containsExactly("ADA");
        assertThat(keys(THREE.and(link("I3,I1,contradicts,2024-06-20,PR")))).isEmpty();
        assertThat(keys(THREE.and(link("I3,I1,contradicts,2024-06-21,PR")))).containsExactly("ADA");
        assertThat(keys(THREE.and(link("I3,I4,same_event,,PR"))))
                .as("both of one holder")
                .containsExactly("ADA");
        assertThat(keys(injuries(
                                "injury,GP,ADA,2024-01-01,2024-01-01",
                                "injury,HOS,ADA,2024-06-01,2024-06-03",
                                "event,SCH,ADA,2024-06-01,2024-06-03")
                        .and(link("I1,I3,relates_to,,PR\nI3,I2,relates_to,,PR"))))
                .as("not linked to each other")
                .containsExactly("ADA");
    }

    @Test
    void oneDecisionThatCitesTwoOfDifferentHoldersSettlesTheWindow() {
        String enquiry = "# enquiries.csv\nid,child,opened_at,closed_at,cites\nE1,BEN,2024-06-04,%s\n";
        assertThat(keys(THREE.and(enquiry.formatted("2024-06-20,I1;I3")))).isEmpty();
        assertThat(keys(THREE.and(enquiry.formatted("2024-06-21,I1;I3")))).containsExactly("ADA");
        assertThat(keys(THREE.and(enquiry.formatted("2024-06-20,I3;I4")))).containsExactly("ADA");
        assertThat(keys(THREE.and(enquiry.formatted("2024-06-20,I1\nE2,BEN,2024-06-04,2024-06-20,I3"))))
                .containsExactly("ADA");
    }

    @Test
    void aWindowThatStandsIsAFindingBesideOneThatIsSettled() {
        Slice slice = injuries(
                        "injury,GP,ADA,2023-01-01,2023-01-01",
                        "injury,HOS,ADA,2023-07-01,2023-07-01",
                        "injury,SCH,ADA,2024-06-01,2024-06-01")
                .and(link("I1,I2,compares,,PR"))
                .on(T);
        Finding finding = Found.one("injuries-not-read-together", "ADA", slice);
        assertThat(finding.items().stream().map(slice.delivered()::of).sorted()).containsExactly("I2", "I3");
        assertThat(finding.agencies().stream().map(slice.delivered()::of).sorted())
                .containsExactly("HOS", "SCH");
    }

    @Test
    void ofAJoinedChildTheInjuriesOfAllRecordsCountAndTheDeadHaveNoFinding() {
        Deliveries joined = injuries("injury,GP,ADA,2024-01-01,2024-01-01")
                .and(
                        "# people.csv\nid,kind,date_of_birth\nA-ADA,child,2016-05-01\n# information.csv\nid,kind,held_by,about,recorded_at\nI2,injury,HOS,A-ADA,2024-06-01\n");
        assertThat(keys(joined)).isEmpty();
        assertThat(keys(joined.and("# identities.csv\nrecord_a,record_b,state,at\nADA,A-ADA,same,2024-06-20\n")))
                .containsExactly("A-ADA");
        assertThat(
                        keys(
                                TWO.and(
                                        "# people.csv\nid,kind,date_of_death\nD,child,2024-06-20\n# identities.csv\nrecord_a,record_b,state\nADA,D,same\n")))
                .isEmpty();
    }

    @Test
    void saysTheDatesAndTheHolders() {
        assertThat(Found.one("injuries-not-read-together", "ADA", TWO.on(T)).sentence())
                .isEqualTo("No link and no decision is recorded that joins the injuries of Ada Stone held by different"
                        + " agencies, of 1 January 2024 (Hill Surgery) and 1 June 2024 (Town Hospital).");
        Slice uncleared = injuries("injury,GP,ADA,2024-01-01,2024-01-01")
                .and(
                        "# information.csv\nid,kind,held_by,about,recorded_at,protection\nI2,injury,HOS,ADA,2024-06-01,restricted\n")
                .uncleared(T);
        assertThat(Found.one("injuries-not-read-together", "ADA", uncleared).sentence())
                .endsWith("and 1 June 2024 (restricted: contact Town Hospital (01632 960300)).");
    }
}
