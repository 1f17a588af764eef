package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class AccountsNotComparedTests {

    private static final String PATTERN = "accounts-not-compared";
    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,phone
            HOS,Hospital,acute_hospital,1
            GP,Surgery,gp,2
            # people.csv
            id,kind,given_names,family_name,date_of_birth,date_of_death
            ADA,child,Ada,Stone,2016-05-01,
            BEN,child,Ben,Stone,2014-05-01,
            MUM,adult,Mary,Stone,1990-01-01,
            LON,adult,Len,Lone,1990-01-01,
            DEE,child,Dee,Gone,2014-05-01,2024-01-01
            # households.csv
            id
            H1
            # residences.csv
            person,household,basis,from
            ADA,H1,resident,2020-01-01
            MUM,H1,resident,2020-01-01
            """);

    /** Two items of statement and holder, about somebody each, dated as given. */
    private static Deliveries items(String first, String second) {
        return ADA.and("# information.csv\nid,kind,statement,held_by,about,occurred_from,recorded_at,summary\nI1,claim,"
                + first + ",2020-01-01,From a block\nI2,claim," + second
                + ",2020-01-01,From a bouncer\nI3,injury,fact,HOS,ADA,2018-01-01,2018-01-01,Ear\n");
    }

    private static final Deliveries TWO = items("explanation,HOS,ADA,2024-05-01", "explanation,GP,ADA,2024-05-02");

    private static Deliveries links(Deliveries to, String... rows) {
        return to.and("# item_links.csv\nfrom_item,to_item,type,made_at\n" + String.join("\n", rows) + "\n");
    }

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    @Test
    void twoItemsLinkedAsContradictingAreAGapWhateverSortOfSayingTheyAreAndWhoeverHoldsThem() {
        Deliveries two = links(TWO, "I2,I1,contradicts,2024-06-20");
        assertThat(keys(two)).containsExactly("I1|I2");
        assertThat(Found.keys(PATTERN, two, "2024-06-19")).as("not linked yet").isEmpty();
        assertThat(keys(links(TWO, "I1,I2,relates_to,2024-06-01", "I1,I2,corroborates,2024-06-01")))
                .isEmpty();
        assertThat(keys(links(items("fact,HOS,ADA,2024-05-01", "fact,HOS,ADA,2024-05-02"), "I1,I2,contradicts,")))
                .hasSize(1);
        Finding one = Found.one(PATTERN, "I1|I2", two.on(T));
        assertThat(one.children()).hasSize(1);
        assertThat(one.about()).hasSize(1);
        assertThat(one.items()).hasSize(2);
        assertThat(one.agencies()).hasSize(2);
        assertThat(one.sentence())
                .isEqualTo("No comparison is recorded of two accounts, linked as contradicting each other; recorded are"
                        + " “From a bouncer” (claim of 2 May 2024), held by Surgery; “From a block” (claim of"
                        + " 1 May 2024), held by Hospital.");
        assertThat(one.ask()).isEqualTo("Hospital (1) and Surgery (2)");
    }

    @Test
    void soAreTwoThatEachExplainTheSameThird() {
        assertThat(keys(links(TWO, "I1,I3,explains,", "I2,I3,explains,"))).containsExactly("I1|I2");
        assertThat(Found.one(
                                PATTERN,
                                "I1|I2",
                                links(TWO, "I1,I3,explains,", "I2,I3,explains,").on(T))
                        .items())
                .hasSize(2);
        assertThat(keys(links(TWO, "I1,I3,explains,", "I3,I2,explains,")))
                .as("one after the other")
                .isEmpty();
        assertThat(keys(links(TWO, "I3,I1,explains,", "I3,I2,explains,")))
                .as("one that explains both")
                .isEmpty();
        assertThat(keys(links(TWO, "I1,I3,explains,", "I1,I2,explains,"))).isEmpty();
        assertThat(keys(links(TWO, "I1,I3,explains,", "I2,I3,relates_to,"))).isEmpty();
    }

    @Test
    void soAreTwoOfOneEventWithDifferentHoldersOfWhichAtLeastOneIsAnExplanation() {
        assertThat(keys(links(TWO, "I1,I2,same_event,"))).hasSize(1);
        assertThat(keys(links(items("fact,HOS,ADA,2024-05-01", "explanation,GP,ADA,2024-05-02"), "I1,I2,same_event,")))
                .hasSize(1);
        assertThat(keys(links(items("explanation,HOS,ADA,2024-05-01", ",GP,ADA,2024-05-02"), "I2,I1,same_event,")))
                .hasSize(1);
        assertThat(keys(links(items("fact,HOS,ADA,2024-05-01", "third_party,GP,ADA,2024-05-02"), "I1,I2,same_event,")))
                .isEmpty();
        assertThat(keys(links(items("explanation,HOS,ADA,2024-05-01", "fact,HOS,ADA,2024-05-02"), "I1,I2,same_event,")))
                .as("one holder")
                .isEmpty();
    }

    @Test
    void aComparisonEitherWayEndsIt() {
        assertThat(keys(links(TWO, "I1,I2,contradicts,", "I2,I1,compares,2024-06-20")))
                .isEmpty();
        assertThat(keys(links(TWO, "I1,I2,contradicts,", "I1,I2,compares,2024-06-21")))
                .hasSize(1);
        assertThat(keys(links(TWO, "I1,I2,contradicts,", "I1,I3,compares,"))).hasSize(1);
    }

    @Test
    void soDoesOneDecisionThatCitesBoth() {
        Deliveries two = links(TWO, "I1,I2,contradicts,");
        String closed = "# enquiries.csv\nid,child,opened_at,closed_at,decision,cites\nE1,BEN,2020-01-01,%s,,%s\n";
        assertThat(keys(two.and(closed.formatted("2024-06-20", "I1;I2")))).isEmpty();
        assertThat(keys(two.and(closed.formatted("2024-06-21", "I1;I2")))).hasSize(1);
        assertThat(keys(two.and(closed.formatted("2024-06-20", "I1"))
                        .and("# enquiries.csv\nid,child,closed_at,cites\nE2,ADA,2024-06-01,I2\n")))
                .as("two decisions")
                .hasSize(1);
    }

    @Test
    void theLaterIsDatedInTheLastTwentyFourMonths() {
        assertThat(keys(links(items("fact,HOS,ADA,2019-01-01", "fact,GP,ADA,2022-06-20"), "I1,I2,contradicts,")))
                .hasSize(1);
        assertThat(keys(links(items("fact,HOS,ADA,2022-06-19", "fact,GP,ADA,2019-01-01"), "I1,I2,contradicts,")))
                .isEmpty();
        assertThat(keys(links(items("fact,HOS,ADA,2024-06-20", "fact,GP,ADA,2019-01-01"), "I1,I2,contradicts,")))
                .hasSize(1);
        assertThat(keys(links(items("fact,HOS,ADA,2024-06-21", "fact,GP,ADA,2024-01-01"), "I1,I2,contradicts,")))
                .as("dated tomorrow")
                .isEmpty();
    }

    @Test
    void bothConcernAChildThoughNotTheSameOne() {
        String link = "I1,I2,contradicts,";
        assertThat(keys(links(items("fact,HOS,ADA,2024-05-01", "fact,GP,,2024-05-02"), link)))
                .isEmpty();
        assertThat(keys(links(items("fact,HOS,ADA,2024-05-01", "fact,GP,LON,2024-05-02"), link)))
                .isEmpty();
        assertThat(keys(links(items("fact,HOS,ADA,2024-05-01", "fact,GP,MUM,2024-05-02"), link)))
                .hasSize(1);
        Deliveries apart = links(items("fact,HOS,ADA,2024-05-01", "fact,GP,BEN,2024-05-02"), link);
        assertThat(Found.one(PATTERN, "I1|I2", apart.on(T)).children()).hasSize(2);
        Deliveries dead = links(items("fact,HOS,ADA,2024-05-01", "fact,GP,DEE,2024-05-02"), link);
        assertThat(Found.one(PATTERN, "I1|I2", dead.on(T)).children()).hasSize(1);
        assertThat(keys(links(items("fact,HOS,DEE,2024-05-01", "fact,GP,DEE,2024-05-02"), link)))
                .isEmpty();
    }
}
