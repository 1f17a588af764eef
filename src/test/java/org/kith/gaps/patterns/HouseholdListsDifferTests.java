package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

/** {@code household-lists-differ}: agencies that record whole households list different children at one home. */
class HouseholdListsDifferTests {

    private static final String PATTERN = "household-lists-differ";
    private static final String T = "2024-06-20";
    private static final String RESIDENCES = "# residences.csv\nperson,household,basis,from,to,asserted_by\n";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type
            CSC,Children's Services,childrens_social_care
            HOU,Calder Homes,housing
            GP,Mill Surgery,gp
            SCH,Hill School,school
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            BEN,child,Ben,Stone,2018-05-01
            MUM,adult,Mary,Stone,1990-01-01
            # households.csv
            id,address_line,kind
            H1,2 Mill Lane,home
            H2,5 Hill Road,home
            SHL,The Shelter,hostel
            """);
    private static final String LIVE =
            "# enquiries.csv\nid,child,agency,opened_at,closed_at\nE1,ADA,CSC,2024-06-01,%s\n";

    private static Deliveries lists(String rows) {
        return ADA.and(LIVE.formatted("")).and(RESIDENCES + rows);
    }

    private static final Deliveries DIFFER =
            lists("ADA,H1,resident,2020-01-01,,HOU\nADA,H1,resident,2020-01-01,,GP\nBEN,H1,resident,2020-01-01,,GP\n");

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    @Test
    void twoListsWithDifferentChildrenAreAGap() {
        Slice slice = DIFFER.on(T);
        Finding finding = Found.one(PATTERN, "H1", slice);
        assertThat(finding.children())
                .containsExactly(Deliveries.person(slice, "ADA").ref());
        assertThat(finding.about())
                .extracting(part -> part.text(slice.delivered()))
                .containsExactlyInAnyOrder("H1", "ADA", "BEN");
        assertThat(finding.agencies()).extracting(slice.delivered()::of).containsExactlyInAnyOrder("HOU", "GP");
        assertThat(finding.enquiries()).extracting(slice.delivered()::of).containsExactly("E1");
        assertThat(finding.sentence())
                .startsWith("Agencies list different children at 2 Mill Lane; ")
                .contains("Calder Homes lists Ada Stone")
                .contains("Mill Surgery lists Ada Stone and Ben Stone");
    }

    @Test
    void onlyForALiveChild() {
        String rows = RESIDENCES
                + "ADA,H1,resident,2020-01-01,,HOU\nADA,H1,resident,2020-01-01,,GP\nBEN,H1,resident,2020-01-01,,GP\n";
        assertThat(keys(ADA.and(rows))).isEmpty();
        assertThat(keys(ADA.and(rows).and(LIVE.formatted("2024-06-20")))).isEmpty();
        assertThat(keys(ADA.and(rows).and(LIVE.formatted("2024-06-21")))).containsExactly("H1");
    }

    @Test
    void onlyAtACurrentHomeByItsOwnStays() {
        assertThat(
                        keys(
                                lists(
                                        "ADA,H2,resident,2020-01-01,,HOU\nBEN,H1,resident,2020-01-01,,GP\nADA,H1,resident,2020-01-01,2024-06-19,HOU\n")))
                .isEmpty();
        Deliveries mothers = lists("MUM,H1,resident,2020-01-01,,HOU\nBEN,H1,resident,2020-01-01,,HOU\n")
                .and("# people.csv\nid,kind\nCAL,child\n" + RESIDENCES + "CAL,H1,resident,2020-01-01,,GP\n"
                        + "# relationships.csv\nperson,related_person,type\nMUM,ADA,mother\n");
        assertThat(keys(mothers)).as("the mother's stays do not stand in").isEmpty();
        assertThat(keys(mothers.and(RESIDENCES + "ADA,H1,claimed,2020-01-01,,SCH\n")))
                .containsExactly("H1");
    }

    @Test
    void onlyStaysOnTAreCompared() {
        String ben =
                "ADA,H1,resident,2020-01-01,,HOU\nADA,H1,resident,2020-01-01,,GP\nBEN,H1,resident,2020-01-01,%s,GP\n";
        assertThat(keys(lists(ben.formatted("2024-06-20")))).containsExactly("H1");
        assertThat(keys(lists(ben.formatted("2024-06-19")))).isEmpty();
    }

    @Test
    void anAgencyThatListsNoChildOrIsOfAnotherKindIsNotCompared() {
        assertThat(keys(lists("ADA,H1,resident,2020-01-01,,HOU\nMUM,H1,resident,2020-01-01,,GP\n")))
                .isEmpty();
        assertThat(keys(lists("ADA,H1,resident,2020-01-01,,HOU\nBEN,H1,resident,2020-01-01,,SCH\n")))
                .isEmpty();
        assertThat(keys(lists("ADA,H1,resident,2020-01-01,,HOU\nBEN,H1,resident,2020-01-01,,\n")))
                .as("nobody says so")
                .isEmpty();
        assertThat(keys(lists("ADA,H1,resident,2020-01-01,,HOU\nBEN,H1,claimed,2020-01-01,,HOU\n")))
                .as("one agency")
                .isEmpty();
        assertThat(keys(lists("ADA,H1,claimed,2020-01-01,,HOU\nBEN,H1,frequent_visitor,2020-01-01,,GP\n")))
                .as("any basis")
                .containsExactly("H1");
    }

    @Test
    void joinedRecordsAreOneChild() {
        Deliveries two = lists("ADA,H1,resident,2020-01-01,,HOU\nBEN,H1,resident,2020-01-01,,GP\n");
        assertThat(keys(two)).containsExactly("H1");
        assertThat(keys(two.and("# identities.csv\nrecord_a,record_b,state,at\nADA,BEN,same,2024-06-20\n")))
                .isEmpty();
    }

    @Test
    void theDeadAndTheGrownStandInNoList() {
        assertThat(keys(DIFFER.and("# people.csv\nid,kind,date_of_death\nX,child,2024-06-20\n"
                        + "# identities.csv\nrecord_a,record_b,state,at\nBEN,X,same,2024-06-01\n")))
                .isEmpty();
        Deliveries young = lists("ADA,H1,resident,2020-01-01,,HOU\nADA,H1,resident,2020-01-01,,GP\n")
                .and("# people.csv\nid,kind,date_of_birth\nTIM,child,2006-06-21\n" + RESIDENCES
                        + "TIM,H1,resident,2020-01-01,,GP\n");
        assertThat(keys(young)).containsExactly("H1");
        assertThat(Found.keys(PATTERN, young, "2024-06-21")).isEmpty();
    }

    @Test
    void atAHostelOnlyTheChildsFamilyIsCompared() {
        Deliveries hostel = lists("ADA,SHL,resident,2020-01-01,,HOU\nADA,SHL,resident,2020-01-01,,GP\n"
                        + "MUM,SHL,resident,2020-01-01,,GP\nBEN,SHL,resident,2020-01-01,,GP\n")
                .and("# relationships.csv\nperson,related_person,type\nMUM,ADA,mother\n");
        assertThat(keys(hostel)).isEmpty();
        assertThat(keys(hostel.and("# relationships.csv\nperson,related_person,type\nBEN,ADA,sibling\n")))
                .containsExactly("SHL");
    }

    @Test
    void ofARestrictedListOnlyWhomToContactIsSaid() {
        Deliveries restricted = lists("ADA,H1,resident,2020-01-01,,HOU\n")
                .and("# residences.csv\nperson,household,basis,from,asserted_by,protection\n"
                        + "BEN,H1,resident,2020-01-01,GP,restricted\n");
        assertThat(Found.one(PATTERN, "H1", restricted.uncleared(T)).sentence())
                .doesNotContain("Ben")
                .contains("restricted: contact Mill Surgery");
    }
}
