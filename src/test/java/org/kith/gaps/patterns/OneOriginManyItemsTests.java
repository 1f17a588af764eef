package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class OneOriginManyItemsTests {

    private static final String PATTERN = "one-origin-many-items";
    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,phone
            CLB,Club,club,1
            SCH,School,school,2
            GP,Surgery,gp,3
            POL,Police,police,4
            """).and(Families.FOUR_PEOPLE);

    private static Deliveries items(String... rows) {
        return ADA.and("# information.csv\nid,kind,held_by,about,recorded_at,origin,summary\n" + String.join("\n", rows)
                + "\n");
    }

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    @Test
    void threeItemsOfThreeAgenciesThatGoBackToOneAreAGapWhateverTheirDates() {
        Deliveries three = items(
                "I1,event,CLB,ADA,2001-01-01,,A remark",
                "I2,event,SCH,ADA,2001-01-02,I1,Two",
                "I3,event,GP,ADA,2001-01-03,I2,Three",
                "I4,event,POL,ADA,2024-06-20,I1,Four");
        assertThat(keys(three)).containsExactly("I1");
        assertThat(Found.keys(PATTERN, three, "2024-06-19")).as("two so far").isEmpty();
        Finding one = Found.one(PATTERN, "I1", three.on(T));
        assertThat(one.children()).hasSize(1);
        assertThat(one.about()).hasSize(1);
        assertThat(one.items()).hasSize(4);
        assertThat(one.agencies()).hasSize(4);
        assertThat(one.sentence())
                .isEqualTo(
                        "The items of Police, School and Surgery go back to one, first held by Club: “A remark” (event"
                                + " of 1 January 2001); recorded since are “Four” (event of 20 June 2024), “Three” (event of"
                                + " 3 January 2001) and “Two” (event of 2 January 2001).");
    }

    @Test
    void theOriginIsAFurtherItemThoughItsHolderMayBeOneOfThem() {
        assertThat(keys(items(
                        "I1,event,CLB,ADA,2024-01-01,,",
                        "I2,event,SCH,ADA,2024-01-01,I1,",
                        "I3,event,GP,ADA,2024-01-01,I1,")))
                .as("three agencies with the origin, two items")
                .isEmpty();
        assertThat(keys(items(
                        "I1,event,SCH,ADA,2024-01-01,,",
                        "I2,event,SCH,ADA,2024-01-01,I1,",
                        "I3,event,GP,ADA,2024-01-01,I1,",
                        "I4,event,POL,ADA,2024-01-01,I1,")))
                .containsExactly("I1");
        assertThat(keys(items(
                        "I1,event,CLB,ADA,2024-01-01,,",
                        "I2,event,SCH,ADA,2024-01-01,I1,",
                        "I3,event,GP,ADA,2024-01-01,I1,",
                        "I4,event,GP,ADA,2024-01-01,I1,")))
                .as("three items of two agencies")
                .isEmpty();
    }

    @Test
    void aChainInACircleEndsNowhere() {
        assertThat(keys(items(
                        "I1,event,CLB,ADA,2024-01-01,I2,",
                        "I2,event,SCH,ADA,2024-01-01,I1,",
                        "I3,event,GP,ADA,2024-01-01,I1,",
                        "I4,event,POL,ADA,2024-01-01,I1,")))
                .isEmpty();
    }

    @Test
    void itConcernsTheChildrenOfAllItemsAndStandsAloneWhereThereAreNone() {
        assertThat(Found.one(
                                PATTERN,
                                "I1",
                                items(
                                                "I1,event,CLB,,2024-01-01,,",
                                                "I2,event,SCH,ADA,2024-01-01,I1,",
                                                "I3,event,GP,,2024-01-01,I1,",
                                                "I4,event,POL,BEN,2024-01-01,I1,")
                                        .on(T))
                        .children())
                .hasSize(2);
        String rest = "I2,event,SCH,,2024-01-01,I1,\nI3,event,GP,LON,2024-01-01,I1,\nI4,event,POL,,2024-01-01,I1,";
        assertThat(Found.one(
                                PATTERN,
                                "I1",
                                items("I1,event,CLB,,2024-01-01,,", rest).on(T))
                        .children())
                .isEmpty();
        assertThat(keys(items("I1,event,CLB,DEE,2024-01-01,,", rest)))
                .as("only a child who has died")
                .isEmpty();
    }
}
