package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

/** {@code unease-not-followed}: unease written down, and nothing recorded since. */
class UneaseNotFollowedTests {

    private static final String PATTERN = "unease-not-followed";
    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type
            CSC,Children's Services,childrens_social_care
            SCH,Hill School,school
            # people.csv
            id,kind,given_names,family_name,date_of_birth,date_of_death
            ADA,child,Ada,Stone,2016-05-01,
            MUM,adult,Mary,Stone,1990-01-01,
            STR,adult,Sam,Reed,1980-01-01,
            DED,child,Dot,Reed,2018-01-01,2024-01-01
            # households.csv
            id,kind
            H1,home
            # residences.csv
            person,household,basis,from
            ADA,H1,resident,2020-01-01
            MUM,H1,resident,2020-01-01
            """);

    private static Deliveries unease(String about, String recorded, String more) {
        return ADA.and("# information.csv\nid,kind,summary,held_by,about,recorded_at,outcome,outcome_at,occurred_from\n"
                + "I1,unease,Very quiet,SCH," + about + "," + recorded + "," + more + "\n");
    }

    private static final Deliveries MARCH = unease("MUM", "2024-03-01", ",,");

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    @Test
    void uneaseRecordedThirtyToThreeHundredAndSixtyFiveDaysAgoIsAGap() {
        Deliveries recorded = unease("ADA", "2024-03-01T23:30:00Z", ",,");
        assertThat(Found.keys(PATTERN, recorded, "2024-03-30")).isEmpty();
        assertThat(Found.keys(PATTERN, recorded, "2024-03-31")).containsExactly("I1");
        assertThat(Found.keys(PATTERN, recorded, "2025-03-01")).containsExactly("I1");
        assertThat(Found.keys(PATTERN, recorded, "2025-03-02")).isEmpty();
    }

    @Test
    void withoutATimeOfRecordingTheTimeItSpeaksOfStandsInAndWithoutBothThereIsNone() {
        assertThat(keys(unease("ADA", "", ",,2024-03-01"))).containsExactly("I1");
        assertThat(keys(unease("ADA", "", ",,2024-06-01"))).isEmpty();
        assertThat(keys(unease("ADA", "2024-03-01", ",,2020-01-01")))
                .as("recorded, not occurred, counts")
                .containsExactly("I1");
        assertThat(keys(unease("ADA", "", ",,"))).isEmpty();
    }

    @Test
    void anOutcomeByTEndsIt() {
        assertThat(keys(unease("ADA", "2024-03-01", "inconclusive,2024-06-20,")))
                .isEmpty();
        assertThat(keys(unease("ADA", "2024-03-01", "inconclusive,2024-06-21,")))
                .containsExactly("I1");
    }

    @Test
    void aLinkEitherWayEndsIt() {
        String other = "# information.csv\nid,kind,held_by,about,recorded_at\nI2,event,SCH,ADA,2024-04-01\n"
                + "# item_links.csv\nfrom_item,to_item,type,made_at\n%s,relates_to,%s\n";
        assertThat(keys(MARCH.and(other.formatted("I1,I2", "2024-06-20")))).isEmpty();
        assertThat(keys(MARCH.and(other.formatted("I2,I1", "2024-06-20")))).isEmpty();
        assertThat(keys(MARCH.and(other.formatted("I2,I1", "2024-06-21")))).containsExactly("I1");
    }

    @Test
    void aDecisionThatCitesItEndsItFromTheClosing() {
        String enquiry = "# enquiries.csv\nid,child,agency,opened_at,closed_at,cites\nE1,DED,CSC,2023-05-01,%s,I1\n";
        assertThat(keys(MARCH.and(enquiry.formatted("2024-06-20")))).isEmpty();
        assertThat(keys(MARCH.and(enquiry.formatted("2024-06-21")))).containsExactly("I1");
        assertThat(keys(MARCH.and(enquiry.formatted("")))).containsExactly("I1");
    }

    @Test
    void onlyTheKindUneaseCounts() {
        assertThat(keys(ADA.and("# information.csv\nid,kind,statement,held_by,about,recorded_at\n"
                        + "I1,observation,unease,SCH,ADA,2024-03-01\n")))
                .isEmpty();
    }

    @Test
    void itConcernsTheChildrenAroundWhomItIsAboutAndStandsWithNone() {
        Slice slice = MARCH.on(T);
        Finding finding = Found.one(PATTERN, "I1", slice);
        assertThat(finding.children())
                .containsExactly(Deliveries.person(slice, "ADA").ref());
        assertThat(finding.items()).hasSize(1);
        assertThat(finding.agencies()).extracting(slice.delivered()::of).containsExactly("SCH");
        assertThat(finding.sentence())
                .isEqualTo(
                        "Nothing is recorded since on “Very quiet” (professional unease of 1 March 2024) about Mary Stone; Hill"
                                + " School recorded it on 1 March 2024, and no outcome, link or decision is recorded with it.");
        Slice apart = unease("STR", "2024-03-01", ",,").on(T);
        assertThat(Found.one(PATTERN, "I1", apart).children()).isEmpty();
        assertThat(Found.one(PATTERN, "I1", unease("", "2024-03-01", ",,").on(T))
                        .children())
                .isEmpty();
        assertThat(keys(unease("DED", "2024-03-01", ",,")))
                .as("the dead are history")
                .isEmpty();
        assertThat(keys(unease("DED;ADA", "2024-03-01", ",,"))).containsExactly("I1");
    }
}
