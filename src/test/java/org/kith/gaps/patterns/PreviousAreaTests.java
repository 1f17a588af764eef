package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class PreviousAreaTests {

    private static final String PATTERN = "previous-area-not-asked";
    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,area,phone
            CSC,Children's Services,childrens_social_care,900,1
            CSC2,Children's Services North,childrens_social_care,901,2
            POL2,Police North,police,901,3
            POL,Police,police,900,4
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            BEN,child,Ben,Stone,2014-05-01
            MUM,adult,Mary,Stone,1990-01-01
            # households.csv
            id,local_authority,kind
            H1,900,home
            OLD,901,home
            OLDER,902,home
            NOW,,home
            PRI,901,prison
            HOT,901,hostel
            # residences.csv
            person,household,basis,from
            ADA,H1,resident,2020-01-01
            BEN,H1,resident,2020-01-01
            MUM,H1,resident,2020-01-01
            """);

    private static final String ENQUIRY =
            "# enquiries.csv\nid,child,agency,opened_at,rag\nE1,ADA,CSC,2024-06-10,blue\n";
    private static final Deliveries LIVE = ADA.and(ENQUIRY);

    private static Deliveries stay(Deliveries to, String... rows) {
        return to.and(
                "# residences.csv\nperson,household,basis,from,to,asserted_by\n" + String.join("\n", rows) + "\n");
    }

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    @Test
    void aStayInAnotherAreaOnSomeDayOfFiveYearsIsAGapWhileTheChildIsLive() {
        Deliveries moved = stay(LIVE, "MUM,OLD,resident,2015-01-01,2019-12-31,POL");
        assertThat(keys(moved)).containsExactly("MUM|901");
        assertThat(Found.keys(PATTERN, moved, "2024-06-09")).isEmpty();
        assertThat(Found.keys(PATTERN, moved, "2024-06-10"))
                .as("a blue one, too")
                .hasSize(1);
        Finding one = Found.one(PATTERN, "MUM|901", moved.on(T));
        assertThat(one.children()).hasSize(1);
        assertThat(one.about()).hasSize(1);
        assertThat(one.enquiries()).hasSize(1);
        assertThat(one.evidence()).hasSize(2);
        assertThat(one.sentence())
                .isEqualTo(
                        "No request to an agency of area 901 about Mary Stone is recorded; a stay there is recorded by"
                                + " Police from 1 January 2015 to 31 December 2019, and the enquiry about Ada Stone that opened"
                                + " on 10 June 2024 is open.");
        assertThat(one.ask()).isEqualTo("Children's Services North (2)");
    }

    @Test
    void fiveYearsIncludeTheBoundaryDay() {
        assertThat(keys(stay(LIVE, "MUM,OLD,resident,2015-01-01,2019-06-20,"))).hasSize(1);
        assertThat(keys(stay(LIVE, "MUM,OLD,resident,2015-01-01,2019-06-19,"))).isEmpty();
        assertThat(keys(stay(LIVE, "MUM,OLD,frequent_visitor,2024-06-20,,")))
                .as("there today")
                .hasSize(1);
        assertThat(keys(stay(LIVE, "MUM,OLD,claimed,2024-06-20,,")))
                .as("any basis")
                .hasSize(1);
        Deliveries leap = stay(LIVE, "MUM,OLD,resident,2015-01-01,2019-02-28,");
        assertThat(Found.keys(
                        PATTERN,
                        ADA.and("# enquiries.csv\nid,child,opened_at\nE1,ADA,2024-01-01\n")
                                .and(
                                        "# residences.csv\nperson,household,basis,from,to\nMUM,OLD,resident,2015-01-01,2019-02-28\n"),
                        "2024-02-29"))
                .as("cut to the month's end")
                .hasSize(1);
        assertThat(keys(leap)).isEmpty();
    }

    @Test
    void aStayEndsWhereTheSameAgencysNextOneBegins() {
        assertThat(keys(stay(LIVE, "MUM,OLD,resident,2010-01-01,,POL", "MUM,H1,resident,2019-06-20,,POL")))
                .as("its last day is 19 June 2019")
                .isEmpty();
        assertThat(keys(stay(LIVE, "MUM,OLD,resident,2010-01-01,,POL", "MUM,H1,resident,2019-06-21,,POL")))
                .hasSize(1);
    }

    @Test
    void everyMemberOfTheHomeCircleCountsAndEveryAreaByItself() {
        assertThat(keys(stay(
                        LIVE,
                        "ADA,OLD,resident,2019-01-01,2019-12-31,",
                        "BEN,OLD,resident,2019-01-01,2019-12-31,",
                        "MUM,OLDER,resident,2019-01-01,2019-12-31,")))
                .containsExactly("ADA|901", "BEN|901", "MUM|902");
        Deliveries stranger = LIVE.and("# people.csv\nid,kind\nSTR,adult\n");
        assertThat(keys(stay(stranger, "STR,OLD,resident,2019-01-01,,"))).isEmpty();
    }

    @Test
    void onlyHomesInAKnownAreaThatIsNotTheChildsOwn() {
        assertThat(keys(stay(LIVE, "MUM,H1,resident,2019-01-01,,POL"))).isEmpty();
        assertThat(keys(stay(LIVE, "MUM,NOW,resident,2019-01-01,2020-01-01,")))
                .as("no area known")
                .isEmpty();
        assertThat(keys(stay(LIVE, "MUM,PRI,resident,2019-01-01,2020-01-01,")))
                .as("a prison")
                .isEmpty();
        assertThat(keys(stay(LIVE, "MUM,HOT,resident,2019-01-01,2020-01-01,")))
                .as("a hostel, alone")
                .isEmpty();
        Deliveries two = stay(LIVE, "MUM,OLD,resident,2019-01-01,2020-01-01,", "ADA,OLD,frequent_visitor,2024-01-01,,");
        assertThat(keys(two)).as("Ada has a home there, too").isEmpty();
    }

    @Test
    void whereTheOwnAreaIsNotKnownThereIsNothingToTellAnotherFrom() {
        Deliveries nowhere = Deliveries.inline("""
                # people.csv
                id,kind
                ADA,child
                # households.csv
                id,local_authority
                NOW,
                OLD,901
                # residences.csv
                person,household,basis,from,to
                ADA,NOW,resident,2022-01-01,
                ADA,OLD,resident,2020-01-01,2021-12-31
                """).and("# enquiries.csv\nid,child,opened_at\nE1,ADA,2024-06-10\n");
        assertThat(keys(nowhere)).isEmpty();
    }

    @Test
    void anyRequestThatNamesThePersonToAnAgencyOfThatAreaEndsIt() {
        Deliveries moved = stay(LIVE, "MUM,OLD,resident,2019-01-01,2020-01-01,");
        String ask = "# requests.csv\nid,enquiry,agency,about,asked_at,responded_at,outcome\nR1,%s,%s,%s,%s,%s\n";
        assertThat(keys(moved.and(ask.formatted("E1", "POL2", "MUM", "2024-06-20", ","))))
                .isEmpty();
        assertThat(keys(moved.and(ask.formatted("", "POL2", "MUM", "2018-01-01", "2018-01-02,refused"))))
                .as("whenever, and whatever came of it")
                .isEmpty();
        assertThat(keys(moved.and(ask.formatted("E1", "POL2", "MUM", "2024-06-21", ","))))
                .hasSize(1);
        assertThat(keys(moved.and(ask.formatted("E1", "POL", "MUM", "2024-06-20", ","))))
                .hasSize(1);
        assertThat(keys(moved.and(ask.formatted("E1", "POL2", "ADA", "2024-06-20", ","))))
                .hasSize(1);
    }

    @Test
    void aRequestUnderAnotherRecordOfThePersonCountsAndTheDeadAreNotAskedAbout() {
        Deliveries joined = stay(LIVE, "MUM,OLD,resident,2019-01-01,2020-01-01,")
                .and("# people.csv\nid,kind\nMAY,adult\n"
                        + "# requests.csv\nid,enquiry,agency,about,asked_at\nR1,E1,POL2,MAY,2024-06-11\n"
                        + "# identities.csv\nrecord_a,record_b,state,at\nMAY,MUM,same,2024-06-20\n");
        assertThat(Found.keys(PATTERN, joined, "2024-06-19")).containsExactly("MUM|901");
        assertThat(keys(joined)).isEmpty();
        Deliveries dead = LIVE.and("# people.csv\nid,kind,date_of_death\nUNC,adult,2024-06-20\n"
                + "# residences.csv\nperson,household,basis,from,to\nUNC,H1,resident,2020-02-01,\n"
                + "UNC,OLD,resident,2019-01-01,2020-01-01\n");
        assertThat(Found.keys(PATTERN, dead, "2024-06-19")).containsExactly("UNC|901");
        assertThat(keys(dead)).isEmpty();
    }

    @Test
    void aRestrictedStayCountsAndItsDatesAreNotTold() {
        Deliveries restricted = LIVE.and("# residences.csv\nperson,household,basis,from,to,asserted_by,protection\n"
                + "MUM,OLD,resident,2019-01-01,2020-01-01,POL,restricted\n");
        assertThat(Found.one(PATTERN, "MUM|901", restricted.uncleared(T)).sentence())
                .doesNotContain("2019", "2020")
                .contains("restricted: contact Police (4)");
    }
}
