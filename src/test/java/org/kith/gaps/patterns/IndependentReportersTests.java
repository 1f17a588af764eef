package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class IndependentReportersTests {

    private static final String PATTERN = "independent-reporters-set-aside";
    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,phone
            CSC,Children's Services,childrens_social_care,1
            POL,Police,police,2
            # practitioners.csv
            id,name,agency
            P1,Pat Roe,POL
            P2,Jo Bell,POL
            C1,Sam Fox,CSC
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            MUM,adult,Mary,Stone,1990-01-01
            NEI,adult,Nell,Near,1950-01-01
            UNC,adult,Una,Kind,1960-01-01
            # households.csv
            id,kind
            H1,home
            H2,home
            PRI,prison
            # residences.csv
            person,household,basis,from
            ADA,H1,resident,2020-01-01
            MUM,H1,resident,2020-01-01
            """);

    private static Deliveries items(String... rows) {
        return ADA.and(
                "# information.csv\nid,kind,held_by,about,occurred_from,recorded_at,reported_by,outcome,summary\n"
                        + String.join("\n", rows) + "\n");
    }

    private static final String FIRST = "I1,allegation,CSC,ADA,2023-09-01,2023-01-01,NEI,unsubstantiated,Shouting";
    private static final String SECOND = "I2,allegation,POL,MUM,2024-05-01,2023-01-01,UNC,unfounded,Left alone";
    private static final Deliveries TWO = items(FIRST, SECOND);

    private static Deliveries reporters(String one, String other) {
        return items(FIRST.replace("NEI", one), SECOND.replace("UNC", other));
    }

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    @Test
    void twoAllegationsOfPeopleWhoNeverLivedTogetherEachClosedOnItsOwnAreAGap() {
        assertThat(keys(TWO)).containsExactly("ADA");
        Finding one = Found.one(PATTERN, "ADA", TWO.on(T));
        assertThat(one.children()).hasSize(1);
        assertThat(one.items()).hasSize(2);
        assertThat(one.agencies()).hasSize(2);
        assertThat(one.about()).as("whom they are about").hasSize(2);
        assertThat(one.sentence())
                .isEqualTo(
                        "Several people who are not recorded together anywhere spoke of the home of Ada Stone, each was"
                                + " closed on its own, and no link between what they said is recorded; they said “Left alone”"
                                + " (allegation of 1 May 2024, unfounded) and “Shouting” (allegation of 1 September 2023,"
                                + " unsubstantiated).");
        assertThat(one.sentence()).as("reporters are not named").doesNotContain("Near", "Kind");
        assertThat(keys(items(FIRST))).isEmpty();
        assertThat(keys(items(FIRST, SECOND.replace("allegation", "unease")))).isEmpty();
        assertThat(keys(items(FIRST, SECOND.replace("MUM", "NEI"))))
                .as("about somebody elsewhere")
                .isEmpty();
    }

    @Test
    void theyLieWithinTwelveMonthsOfEachOther() {
        assertThat(keys(items(FIRST.replace("2023-09-01", "2023-05-01"), SECOND)))
                .hasSize(1);
        assertThat(keys(items(FIRST.replace("2023-09-01", "2023-04-30"), SECOND)))
                .isEmpty();
    }

    @Test
    void theLaterLiesInTheTwelveMonthsUpToTheDay() {
        assertThat(Found.keys(PATTERN, TWO, "2024-04-30")).isEmpty();
        assertThat(Found.keys(PATTERN, TWO, "2024-05-01")).hasSize(1);
        assertThat(Found.keys(PATTERN, TWO, "2025-05-01")).hasSize(1);
        assertThat(Found.keys(PATTERN, TWO, "2025-05-02")).isEmpty();
        assertThat(keys(items(FIRST.replace("2023-09-01", ""), SECOND)))
                .as("dated by its recording, 1 January 2023")
                .isEmpty();
    }

    @Test
    void eachHasAnOutcomeThatSetsItAsideOrIsCitedByAnEnquiryClosedAsNoFurtherAction() {
        assertThat(keys(items(FIRST, SECOND.replace("unfounded", "substantiated"))))
                .isEmpty();
        assertThat(keys(items(FIRST, SECOND.replace("unfounded", "inconclusive"))))
                .isEmpty();
        Deliveries none = items(FIRST, SECOND.replace("unfounded", ""));
        assertThat(keys(none)).isEmpty();
        String closed = "# enquiries.csv\nid,child,opened_at,closed_at,decision,cites\nE1,ADA,2024-01-01,%s,%s,I2\n";
        Deliveries cited = none.and(closed.formatted("2024-06-20", "no_further_action"));
        assertThat(keys(cited)).hasSize(1);
        assertThat(Found.one(PATTERN, "ADA", cited.on(T)).enquiries()).hasSize(1);
        assertThat(keys(none.and(closed.formatted("2024-06-21", "no_further_action"))))
                .isEmpty();
        assertThat(keys(none.and(closed.formatted("2024-06-20", "advice")))).isEmpty();
        Deliveries dated =
                ADA.and("# information.csv\nid,kind,held_by,about,recorded_at,reported_by,outcome,outcome_at\n"
                        + "I1,allegation,CSC,ADA,2024-01-01,NEI,unfounded,2024-06-20\n"
                        + "I2,allegation,CSC,ADA,2024-01-01,UNC,unfounded,2024-06-01\n");
        assertThat(Found.keys(PATTERN, dated, "2024-06-19")).isEmpty();
        assertThat(keys(dated)).hasSize(1);
    }

    @Test
    void aLinkOfAnyTypeBetweenThemEndsIt() {
        String link = "# item_links.csv\nfrom_item,to_item,type,made_at\nI2,I1,relates_to,%s\n";
        assertThat(keys(TWO.and(link.formatted("2024-06-20")))).isEmpty();
        assertThat(keys(TWO.and(link.formatted("2024-06-21")))).hasSize(1);
        Deliveries third = items(FIRST, SECOND, "I3,allegation,POL,ADA,2024-04-01,2023-01-01,P1,unfounded,");
        assertThat(Found.one(PATTERN, "ADA", third.on(T)).items()).hasSize(3);
        assertThat(Found.one(
                                PATTERN,
                                "ADA",
                                third.and(link.formatted("2024-06-20")).on(T))
                        .items())
                .as("each of the linked ones is unlinked to the third")
                .hasSize(3);
    }

    @Test
    void aHouseholdOfAnyKindSharedOnOneDayIsShared() {
        String stays =
                "# residences.csv\nperson,household,basis,from,to,asserted_by\nNEI,%s,%s,2000-01-01,%s,\nUNC,%s,resident,%s,,\n";
        assertThat(keys(TWO.and(stays.formatted("H2", "resident", "2010-01-01", "H2", "2010-01-01"))))
                .isEmpty();
        assertThat(keys(TWO.and(stays.formatted("H2", "claimed", "2010-01-01", "H2", "2010-01-01"))))
                .isEmpty();
        assertThat(keys(TWO.and(stays.formatted("H2", "resident", "2010-01-01", "H2", "2010-01-02"))))
                .hasSize(1);
        assertThat(keys(TWO.and(stays.formatted("PRI", "resident", "2010-01-01", "PRI", "2010-01-01"))))
                .isEmpty();
        assertThat(keys(TWO.and(stays.formatted("PRI", "resident", "2010-01-01", "PRI", "2010-01-02"))))
                .hasSize(1);
        assertThat(keys(TWO.and(stays.formatted("PRI", "resident", "2010-01-01", "H2", "2010-01-01"))))
                .hasSize(1);
        assertThat(keys(TWO.and("# residences.csv\nperson,household,basis,from,to,known_from\n"
                        + "NEI,H2,resident,2000-01-01,,\nUNC,H2,resident,2024-06-21,,2024-06-01\n")))
                .as("tomorrow")
                .hasSize(1);
        assertThat(
                        keys(
                                TWO.and(
                                        "# residences.csv\nperson,household,basis,from,asserted_by\n"
                                                + "NEI,H2,resident,2000-01-01,POL\nNEI,H1,resident,2010-01-01,POL\nUNC,H2,resident,2010-01-01,POL\n")))
                .as("she had moved out before")
                .hasSize(1);
    }

    @Test
    void practitionersOfOneAgencyAreNotIndependentAndAPersonAndAPractitionerAre() {
        assertThat(keys(reporters("P1", "P2"))).isEmpty();
        assertThat(keys(reporters("P1", "P1"))).isEmpty();
        assertThat(keys(reporters("P1", "C1"))).hasSize(1);
        assertThat(keys(reporters("P1", "UNC"))).hasSize(1);
        assertThat(keys(reporters("UNC", "P1"))).hasSize(1);
    }

    @Test
    void theSamePersonTwiceOrNobodyKnownIsNotIndependent() {
        assertThat(keys(reporters("NEI", "NEI"))).isEmpty();
        assertThat(keys(reporters("", "UNC"))).isEmpty();
        assertThat(keys(reporters("P1", ""))).isEmpty();
        Deliveries joined = TWO.and("# identities.csv\nrecord_a,record_b,state,at\nNEI,UNC,same,2024-06-20\n");
        assertThat(Found.keys(PATTERN, joined, "2024-06-19")).hasSize(1);
        assertThat(keys(joined)).isEmpty();
    }
}
