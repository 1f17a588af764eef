package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class ExplanationAsFactTests {

    private static final String PATTERN = "explanation-carried-as-fact";
    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,phone
            SCH,School,school,1
            GP,Surgery,gp,2
            POL,Police,police,3
            """).and(Families.FOUR_PEOPLE);

    private static Deliveries items(String... rows) {
        return ADA.and("# information.csv\nid,kind,statement,held_by,about,occurred_from,recorded_at,origin,summary\n"
                + String.join("\n", rows) + "\n");
    }

    private static final String SAID = "I1,claim,explanation,SCH,ADA,2019-01-01,2019-01-01,,She bruises easily";

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    @Test
    void aFactOfOneHolderThatGoesBackToAnExplanationOfAnotherIsAGap() {
        Deliveries carried = items(SAID, "I0,state,fact,GP,ADA,2024-05-01,2024-05-01,I1,Bruises easily");
        assertThat(keys(carried)).containsExactly("I0|I1");
        Finding one = Found.one(PATTERN, "I0|I1", carried.on(T));
        assertThat(one.children()).hasSize(1);
        assertThat(one.about()).hasSize(1);
        assertThat(one.items()).hasSize(2);
        assertThat(one.agencies()).hasSize(2);
        assertThat(one.sentence())
                .isEqualTo(
                        "What Surgery holds as fact goes back to an explanation held by School; recorded are “Bruises"
                                + " easily” (state of things of 1 May 2024) and, before it, “She bruises easily” (claim of"
                                + " 1 January 2019).");
        assertThat(one.ask()).isEqualTo("Surgery (2)");
    }

    @Test
    void soIsOneThatGoesBackToSomebodyElsesWordAndNoOtherSortOfSaying() {
        String fact = "I2,state,fact,GP,ADA,2024-05-01,2024-05-01,I1,";
        assertThat(keys(items("I1,claim,third_party,SCH,ADA,,2019-01-01,,", fact)))
                .hasSize(1);
        assertThat(keys(items("I1,claim,fact,SCH,ADA,,2019-01-01,,", fact))).isEmpty();
        assertThat(keys(items("I1,claim,opinion,SCH,ADA,,2019-01-01,,", fact))).isEmpty();
        assertThat(keys(items("I1,claim,,SCH,ADA,,2019-01-01,,", fact))).isEmpty();
        assertThat(keys(items(SAID, "I2,state,opinion,GP,ADA,2024-05-01,2024-05-01,I1,")))
                .as("no fact")
                .isEmpty();
        assertThat(keys(items(SAID, "I2,state,fact,SCH,ADA,2024-05-01,2024-05-01,I1,")))
                .as("of the same holder")
                .isEmpty();
    }

    @Test
    void theEndOfTheChainCountsAndNotWhatLiesBetween() {
        String middle = "I2,state,%s,POL,ADA,2019-02-01,2019-02-01,I1,";
        String fact = "I3,state,fact,GP,ADA,2024-05-01,2024-05-01,I2,";
        assertThat(keys(items(SAID, middle.formatted("third_party"), fact))).containsExactly("I1|I3");
        assertThat(keys(items("I1,claim,fact,SCH,ADA,,2019-01-01,,", middle.formatted("explanation"), fact)))
                .isEmpty();
        assertThat(keys(items(SAID.replace("SCH", "GP"), middle.formatted("explanation"), fact)))
                .as("back to its own holder, through another")
                .isEmpty();
    }

    @Test
    void aChainInACircleEndsNowhere() {
        assertThat(keys(items(
                        "I1,claim,explanation,SCH,ADA,2024-05-01,2024-05-01,I2,",
                        "I2,claim,explanation,GP,ADA,2024-05-01,2024-05-01,I1,",
                        "I3,state,fact,POL,ADA,2024-05-01,2024-05-01,I1,",
                        "I4,state,fact,POL,ADA,2024-05-01,2024-05-01,I4,")))
                .isEmpty();
    }

    @Test
    void theFactIsDatedInTheLastTwentyFourMonths() {
        String fact = "I2,state,fact,GP,ADA,%s,2019-02-01,I1,";
        assertThat(keys(items(SAID, fact.formatted("2022-06-20")))).hasSize(1);
        assertThat(keys(items(SAID, fact.formatted("2022-06-19")))).isEmpty();
        assertThat(keys(items(SAID, fact.formatted("2024-06-20")))).hasSize(1);
        assertThat(keys(items(SAID, fact.formatted("2024-06-21")))).isEmpty();
    }

    @Test
    void anOriginNotKnownYetReadsAsEmpty() {
        Deliveries later = items(
                "I1,claim,explanation,SCH,ADA,2019-01-01,2024-06-20,,",
                "I2,state,fact,GP,ADA,2024-05-01,2024-05-01,I1,");
        assertThat(Found.keys(PATTERN, later, "2024-06-19")).isEmpty();
        assertThat(keys(later)).hasSize(1);
    }

    @Test
    void itConcernsTheChildrenOfBothItemsAndStandsAloneWhereThereAreNone() {
        Deliveries both = items(SAID, "I2,state,fact,GP,BEN,2024-05-01,2024-05-01,I1,");
        assertThat(Found.one(PATTERN, "I1|I2", both.on(T)).children()).hasSize(2);
        Deliveries nobody =
                items("I1,claim,explanation,SCH,LON,,2019-01-01,,", "I2,state,fact,GP,,2024-05-01,2024-05-01,I1,");
        assertThat(Found.one(PATTERN, "I1|I2", nobody.on(T)).children()).isEmpty();
        assertThat(keys(items(
                        "I1,claim,explanation,SCH,DEE,,2019-01-01,,", "I2,state,fact,GP,,2024-05-01,2024-05-01,I1,")))
                .as("only a child who has died")
                .isEmpty();
    }

    @Test
    void aSealedOriginDoesNotExistForAReaderNotCleared() {
        Deliveries sealed = ADA.and("# information.csv\nid,kind,statement,held_by,about,recorded_at,origin,protection\n"
                + "I1,claim,explanation,SCH,ADA,2024-05-01,,sealed\nI2,state,fact,GP,ADA,2024-05-01,I1,\n");
        assertThat(keys(sealed)).hasSize(1);
        assertThat(Found.keys(PATTERN, sealed.uncleared(T))).isEmpty();
    }
}
