package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class SiblingHistoryTests {

    private static final String PATTERN = "sibling-history-not-joined";
    private static final String T = "2024-06-20";

    /** Ada and Ben share a mother by rows and live apart from Cal, who lives with Rob, who lives with Ada. */
    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,area,phone
            CSC,Children's Services,childrens_social_care,900,1
            SCH,Hill School,school,900,3
            # people.csv
            id,kind,given_names,family_name,date_of_birth,date_of_death
            ADA,child,Ada,Stone,2016-05-01,
            BEN,child,Ben,Stone,2014-05-01,
            CAL,child,Cal,Field,2014-05-01,
            MUM,adult,Mary,Stone,1990-01-01,
            ROB,adult,Rob,Field,1988-01-01,
            # households.csv
            id,local_authority,kind
            H1,900,home
            H2,900,home
            # residences.csv
            person,household,basis,from
            ADA,H1,resident,2020-01-01
            ROB,H1,frequent_visitor,2023-01-01
            ROB,H2,resident,2023-01-01
            CAL,H2,resident,2020-01-01
            # relationships.csv
            person,related_person,type
            MUM,ADA,mother
            MUM,BEN,mother
            """);

    private static final Deliveries LIVE =
            ADA.and("# enquiries.csv\nid,child,agency,opened_at\nE1,ADA,CSC,2024-06-10\n");

    private static Deliveries item(Deliveries to, String... rows) {
        return to.and("# information.csv\nid,kind,held_by,about,recorded_at,summary,outcome\n" + String.join("\n", rows)
                + "\n");
    }

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    @Test
    void aSiblingsConcernItemsOfAnyDateThatAreJoinedToNothingAreAGapWhileTheChildIsLive() {
        Deliveries history = item(LIVE, "I1,unease,SCH,BEN,2015-02-01,Hungry,");
        assertThat(keys(history)).containsExactly("ADA|BEN");
        assertThat(Found.keys(PATTERN, history, "2024-06-09")).isEmpty();
        assertThat(Found.keys(PATTERN, history, "2024-06-10")).hasSize(1);
        assertThat(keys(item(LIVE, "I1,event,SCH,BEN,2015-02-01,,")))
                .as("no concern item")
                .isEmpty();
        assertThat(keys(item(LIVE, "I1,allegation,SCH,BEN,2015-02-01,,unfounded")))
                .isEmpty();
        assertThat(keys(item(LIVE, "I1,unease,SCH,BEN;ADA,2015-02-01,,")))
                .as("about both")
                .isEmpty();
        Finding one = Found.one(PATTERN, "ADA|BEN", history.on(T));
        assertThat(one.children()).hasSize(1);
        assertThat(one.about()).hasSize(1);
        assertThat(one.items()).hasSize(1);
        assertThat(one.enquiries()).hasSize(1);
        assertThat(one.agencies()).hasSize(1);
        assertThat(one.sentence())
                .isEqualTo("No decision about Ada Stone of the last twelve months cites what is recorded of Ben Stone,"
                        + " and no link joins it to an item about Ada Stone; recorded are “Hungry” (professional unease"
                        + " of 1 February 2015), beside the enquiry about Ada Stone that opened on 10 June 2024.");
    }

    @Test
    void whatAnEnquiryAboutTheOtherChildCitedIsHistoryWhateverItIs() {
        Deliveries cited = item(LIVE, "I1,event,SCH,MUM,2015-02-01,,", "I2,event,SCH,ADA,2015-02-01,,")
                .and(
                        "# enquiries.csv\nid,child,opened_at,closed_at,decision,cites\nE2,BEN,2015-01-01,%s,section_17,%s\n"
                                .formatted("2024-06-20", "I1;I2"));
        assertThat(keys(cited)).containsExactly("ADA|BEN");
        assertThat(Found.keys(PATTERN, cited, "2024-06-19"))
                .as("not closed yet")
                .isEmpty();
        Finding one = Found.one(PATTERN, "ADA|BEN", cited.on(T));
        assertThat(one.items()).as("what is about Ada is no history").hasSize(1);
        assertThat(one.enquiries()).hasSize(2);
    }

    @Test
    void aClosedEnquiryKeepsItForTwelveMonths() {
        Deliveries closed = item(ADA, "I1,unease,SCH,BEN,2015-02-01,,")
                .and(
                        "# enquiries.csv\nid,child,agency,opened_at,closed_at,decision\nE1,ADA,CSC,2023-05-01,%s,section_17\n"
                                .formatted("2023-06-20"));
        assertThat(keys(closed)).containsExactly("ADA|BEN");
        assertThat(Found.keys(PATTERN, closed, "2024-06-21")).isEmpty();
        assertThat(keys(item(ADA, "I1,unease,SCH,BEN,2015-02-01,,")))
                .as("no enquiry")
                .isEmpty();
    }

    @Test
    void aRecentDecisionThatCitesOneOfTheItemsJoinsThem() {
        String decided =
                "# enquiries.csv\nid,child,opened_at,closed_at,decision,cites\nE2,%s,2023-01-01,%s,advice,I1\n";
        Deliveries history = item(LIVE, "I1,unease,SCH,BEN,2015-02-01,,", "I2,unease,SCH,BEN,2016-02-01,,");
        assertThat(keys(history.and(decided.formatted("ADA", "2023-06-20")))).isEmpty();
        assertThat(keys(history.and(decided.formatted("ADA", "2023-06-19"))))
                .as("longer ago")
                .containsExactly("ADA|BEN");
        assertThat(keys(history.and(decided.formatted("CAL", "2024-06-01")))).contains("ADA|BEN");
    }

    @Test
    void aLinkOfAnyTypeToAnItemAboutTheChildJoinsThem() {
        Deliveries history = item(
                LIVE,
                "I1,unease,SCH,BEN,2015-02-01,,",
                "I2,unease,SCH,BEN,2016-02-01,,",
                "I3,event,SCH,ADA,2016-02-01,,",
                "I4,event,SCH,ROB,2016-02-01,,");
        String link = "# item_links.csv\nfrom_item,to_item,type,made_at\n%s,%s,relates_to,%s\n";
        assertThat(keys(history)).containsExactly("ADA|BEN");
        assertThat(keys(history.and(link.formatted("I1", "I3", T)))).isEmpty();
        assertThat(keys(history.and(link.formatted("I3", "I2", T)))).isEmpty();
        assertThat(keys(history.and(link.formatted("I3", "I2", "2024-06-21")))).hasSize(1);
        assertThat(keys(history.and(link.formatted("I1", "I2", T))))
                .as("among themselves")
                .hasSize(1);
        assertThat(keys(history.and(link.formatted("I1", "I4", T))))
                .as("not about Ada")
                .hasSize(1);
    }

    @Test
    void aChildWhoSharesAHomeAdultCountsUnlessThatAdultFostersOneOfThem() {
        Deliveries history = item(LIVE, "I1,unease,SCH,CAL,2015-02-01,,");
        assertThat(keys(history)).containsExactly("ADA|CAL");
        String foster = "# relationships.csv\nperson,related_person,type\nROB,%s,foster_carer\n";
        assertThat(keys(history.and(foster.formatted("ADA")))).isEmpty();
        assertThat(keys(history.and(foster.formatted("CAL")))).isEmpty();
        assertThat(keys(history.and(foster.formatted("BEN")))).hasSize(1);
        assertThat(keys(history.and(foster.formatted("CAL"))
                        .and("# relationships.csv\nperson,related_person,type\nCAL,ADA,half_sibling\n")))
                .as("fostered, and a brother")
                .containsExactly("ADA|CAL");
    }

    @Test
    void theSharedAdultIsAHomeAdultOfBoth() {
        assertThat(keys(livingWithRob("claimed"))).isEmpty();
        assertThat(keys(livingWithRob("frequent_visitor"))).containsExactly("ADA|DAN");
    }

    private static Deliveries livingWithRob(String basis) {
        return item(LIVE, "I1,unease,SCH,DAN,2015-02-01,,").and("""
                # people.csv
                id,kind
                DAN,child
                # households.csv
                id
                H3
                # residences.csv
                person,household,basis,from
                DAN,H3,resident,2020-01-01
                ROB,H3,%s,2023-01-01
                """.formatted(basis));
    }

    @Test
    void whoHasDiedOrComeOfAgeIsNotTheOtherChild() {
        String people = "# people.csv\nid,kind,date_of_birth,date_of_death\nDAN,child,%s\n"
                + "# relationships.csv\nperson,related_person,type\nMUM,DAN,mother\n";
        Deliveries history = LIVE.and(people.formatted("2006-06-21,"));
        assertThat(keys(item(history, "I1,unease,SCH,DAN,2015-02-01,,"))).containsExactly("ADA|DAN");
        history = LIVE.and(people.formatted("2006-06-20,"));
        assertThat(keys(item(history, "I1,unease,SCH,DAN,2015-02-01,,"))).isEmpty();
        history = LIVE.and(people.formatted("2010-01-01,2024-06-20"));
        assertThat(keys(item(history, "I1,unease,SCH,DAN,2015-02-01,,"))).isEmpty();
        assertThat(Found.keys(PATTERN, item(history, "I1,unease,SCH,DAN,2015-02-01,,"), "2024-06-19"))
                .containsExactly("ADA|DAN");
    }

    @Test
    void twoRecordsOfOneSiblingAreOne() {
        Deliveries history = item(
                        LIVE.and("# people.csv\nid,kind\nABE,child\n"),
                        "I1,unease,SCH,ABE,2015-02-01,,",
                        "I2,unease,SCH,BEN,2015-02-01,,")
                .and("# identities.csv\nrecord_a,record_b,state,at\nABE,BEN,same,2024-06-20\n");
        assertThat(keys(history)).containsExactly("ADA|ABE");
        assertThat(Found.keys(PATTERN, history, "2024-06-19")).containsExactly("ADA|BEN");
    }
}
