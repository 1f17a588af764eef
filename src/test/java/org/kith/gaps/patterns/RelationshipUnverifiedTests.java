package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class RelationshipUnverifiedTests {

    private static final String PATTERN = "relationship-unverified";
    private static final String T = "2024-06-20";

    /** Ada (8) at home with her mother and Rob; nobody is worried about her yet. */
    private static final Deliveries ADA =
            Deliveries.inline(Families.ADA_HER_MOTHER_AND_ROB).and("""
            # agencies.csv
            id,name,type,area,phone
            CSC,Children's Services,childrens_social_care,900,1
            AMH,Recovery Team,adult_mental_health,900,2
            SCH,Hill School,school,900,3
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            TEEN,child,Tess,Field,2007-01-01
            # residences.csv
            person,household,basis,from
            ROB,H1,claimed,2023-01-01
            TEEN,H1,resident,2023-01-01
            """);

    private static final Deliveries LIVE =
            ADA.and("# enquiries.csv\nid,child,agency,opened_at\nE1,ADA,CSC,2024-06-10\n");

    private static Deliveries kin(Deliveries to, String... rows) {
        return to.and(
                "# relationships.csv\nperson,related_person,type,from,to,asserted_by,known_from,verified,verified_at\n"
                        + String.join("\n", rows) + "\n");
    }

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    @Test
    void aStepParentOrCarerWithNoVerificationRecordedIsAGapWhileTheChildIsLive() {
        Deliveries step = kin(LIVE, "ROB,ADA,step_parent,2023-01-01,,AMH,,,");
        assertThat(keys(step)).containsExactly("ADA|ROB");
        assertThat(keys(kin(LIVE, "ROB,ADA,carer,,,AMH,,,"))).containsExactly("ADA|ROB");
        assertThat(keys(kin(LIVE, "ROB,ADA,friend,,,AMH,,,", "ROB,ADA,foster_carer,,,AMH,,no,")))
                .isEmpty();
        assertThat(Found.keys(PATTERN, step, "2024-06-09"))
                .as("before the enquiry")
                .isEmpty();
        assertThat(Found.keys(PATTERN, step, "2024-06-10")).hasSize(1);
        Finding one = Found.one(PATTERN, "ADA|ROB", step.on(T));
        assertThat(one.children()).hasSize(1);
        assertThat(one.about()).hasSize(1);
        assertThat(one.agencies()).hasSize(1);
        assertThat(one.enquiries()).hasSize(1);
        assertThat(one.items()).isEmpty();
        assertThat(one.sentence())
                .isEqualTo("Rob Field is recorded as step-parent of Ada Stone by Recovery Team, known since"
                        + " 1 January 2023, with no verification recorded.");
        assertThat(one.ask()).isEqualTo("Recovery Team (2)");
    }

    @Test
    void orForTwelveMonthsFromTheDateOfAConcernItemAboutTheChild() {
        String item =
                "# information.csv\nid,kind,held_by,about,occurred_from,recorded_at\nI1,%s,SCH,%s,%s,2023-01-01\n";
        Deliveries step = kin(ADA, "ROB,ADA,step_parent,2023-01-01,,AMH,,,");
        assertThat(keys(step)).isEmpty();
        assertThat(keys(step.and(item.formatted("unease", "ADA", "2023-06-19"))))
                .isEmpty();
        assertThat(keys(step.and(item.formatted("unease", "ADA", "2023-06-20"))))
                .containsExactly("ADA|ROB");
        assertThat(keys(step.and(item.formatted("unease", "ADA", T)))).containsExactly("ADA|ROB");
        assertThat(keys(step.and(item.formatted("unease", "ADA", "2024-06-21"))))
                .isEmpty();
        assertThat(keys(step.and(item.formatted("event", "ADA", T))))
                .as("no concern item")
                .isEmpty();
        assertThat(keys(step.and(item.formatted("unease", "MUM", T))))
                .as("about the mother, not about the child")
                .isEmpty();
    }

    @Test
    void verificationOfThatTypeByAnyAgencyEndsItFromItsDay() {
        assertThat(keys(kin(LIVE, "ROB,ADA,step_parent,,,AMH,,,", "ROB,ADA,step_parent,,,SCH,,yes,2024-06-20")))
                .isEmpty();
        assertThat(keys(kin(LIVE, "ROB,ADA,step_parent,,,AMH,,,", "ROB,ADA,step_parent,,,SCH,,yes,2024-06-21")))
                .containsExactly("ADA|ROB");
        assertThat(keys(kin(LIVE, "ROB,ADA,step_parent,,,AMH,,,", "ROB,ADA,carer,,,SCH,,yes,")))
                .as("verified as something else")
                .containsExactly("ADA|ROB");
        assertThat(keys(kin(
                        LIVE, "ROB,ADA,step_parent,,,AMH,,,", "ROB,ADA,step_parent,2020-01-01,2021-01-01,SCH,,yes,")))
                .as("a row that no longer holds verifies, too")
                .isEmpty();
        assertThat(keys(kin(LIVE, "ROB,ADA,step_parent,,,AMH,,,", "ROB,TEEN,step_parent,,,SCH,,yes,")))
                .as("to another child")
                .containsExactly("ADA|ROB");
    }

    @Test
    void aMotherOrFatherIsAGapOnlyWhereARowSaysNotVerifiedAndNoneThatItIs() {
        assertThat(keys(kin(LIVE, "MUM,ADA,mother,,,SCH,,,"))).isEmpty();
        assertThat(keys(kin(LIVE, "MUM,ADA,mother,,,SCH,,no,"))).containsExactly("ADA|MUM");
        assertThat(keys(kin(LIVE, "MUM,ADA,mother,,,SCH,,no,2024-06-21"))).isEmpty();
        assertThat(keys(kin(LIVE, "MUM,ADA,mother,,,SCH,,no,2024-06-20"))).hasSize(1);
        assertThat(keys(kin(LIVE, "MUM,ADA,mother,,,SCH,,no,", "MUM,ADA,mother,,,AMH,,yes,")))
                .isEmpty();
        assertThat(keys(kin(LIVE, "ROB,ADA,father,,,SCH,,no,"))).containsExactly("ADA|ROB");
        assertThat(keys(kin(LIVE, "MUM,ADA,mother,,,SCH,,,", "MUM,ADA,mother,,2020-01-01,AMH,,no,")))
                .as("a current row, and an ended one that says no")
                .containsExactly("ADA|MUM");
    }

    @Test
    void theRowHoldsOnTheDayBothEndsIncludedAndRunsFromTheAdultToTheChild() {
        assertThat(keys(kin(LIVE, "ROB,ADA,step_parent,2024-06-20,2024-06-20,AMH,2024-01-01,,")))
                .hasSize(1);
        assertThat(keys(kin(LIVE, "ROB,ADA,step_parent,2024-06-21,,AMH,2024-01-01,,")))
                .isEmpty();
        assertThat(keys(kin(LIVE, "ROB,ADA,step_parent,,2024-06-19,AMH,,,"))).isEmpty();
        assertThat(keys(kin(LIVE, "ADA,ROB,step_parent,,,AMH,,,"))).isEmpty();
    }

    @Test
    void onlyALivingAdultOfTheHomeCircleStandsInAFinding() {
        assertThat(keys(kin(LIVE, "TEEN,ADA,carer,,,SCH,,,"))).as("seventeen").isEmpty();
        Deliveries away = LIVE.and("# people.csv\nid,kind\nGRA,adult\n");
        assertThat(keys(kin(away, "GRA,ADA,carer,,,SCH,,,")))
                .as("lives elsewhere")
                .isEmpty();
        Deliveries dead = LIVE.and("""
                # people.csv
                id,kind,date_of_death
                UNC,adult,2024-06-20
                # residences.csv
                person,household,basis,from
                UNC,H1,resident,2023-01-01
                """);
        Deliveries carer = kin(dead, "UNC,ADA,carer,,,SCH,,,");
        assertThat(Found.keys(PATTERN, carer, "2024-06-19")).containsExactly("ADA|UNC");
        assertThat(keys(carer)).isEmpty();
    }

    @Test
    void whatIsSaidOfAnyRecordOfAPersonCounts() {
        Deliveries joined = LIVE.and("""
                # people.csv
                id,kind
                ADA2,child
                ROB2,adult
                # identities.csv
                record_a,record_b,state,at
                ADA,ADA2,same,2024-06-15
                ROB2,ROB,same,2024-06-15
                """);
        Deliveries step = kin(joined, "ROB2,ADA2,step_parent,,,AMH,,,", "ROB,ADA,step_parent,,,SCH,,yes,2024-06-18");
        assertThat(Found.keys(PATTERN, step, "2024-06-14")).containsExactly("ADA|ROB");
        assertThat(Found.keys(PATTERN, step, "2024-06-17")).containsExactly("ADA|ROB");
        assertThat(Found.keys(PATTERN, step, "2024-06-18")).isEmpty();
    }

    @Test
    void aRestrictedRelationshipCountsAndIsNotTold() {
        Slice masked = LIVE.and("""
                # relationships.csv
                person,related_person,type,asserted_by,protection
                ROB,ADA,step_parent,AMH,restricted
                """).uncleared(T);
        assertThat(Found.one(PATTERN, "ADA|ROB", masked).sentence())
                .doesNotContain("Rob", "step-parent")
                .contains("restricted: contact Recovery Team (2)");
    }
}
