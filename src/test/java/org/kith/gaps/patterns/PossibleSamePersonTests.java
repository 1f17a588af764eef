package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

/** {@code possible-same-person}: two records that probably are of one person, and neither joined nor kept apart. */
class PossibleSamePersonTests {

    private static final String PATTERN = "possible-same-person";
    private static final String T = "2024-06-20";
    private static final String PEOPLE =
            "# people.csv\nid,kind,given_names,family_name,sex,date_of_birth,nhs_number,upn,telephone,source\n";
    private static final String RESIDENCES = "# residences.csv\nperson,household,basis,from,to,asserted_by\n";
    private static final String KIN = "# relationships.csv\nperson,related_person,type\n";
    private static final String JUDGED = "# identities.csv\nrecord_a,record_b,state,at\n";

    private static final String ONE_NUMBER = "9990007322";
    private static final String ANOTHER = "9990010366";

    private static final Deliveries AROUND =
            Deliveries.inline("""
            # agencies.csv
            id,name,type,phone
            HOU,Housing,housing,01632 960001
            PRB,Probation,probation,01632 960002
            GPS,Surgery,gp,
            # households.csv
            id,address_line,postcode,uprn,kind
            H1,3 Cannery Steps,QX9 2DD,999000000241,home
            H2,Beacon House,QX9 5RT,,hostel
            H3,3 CANNERY STEPS.,qx92dd,,home
            H4,3c Cannery Steps,QX9 2DD,999000000241,home
            H5,3 Cannery Steps,,,home
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            IVO,child,Ivo,Raske,2020-05-08
            """).and(RESIDENCES + "IVO,H1,resident,2021-03-15,,GPS\n");

    /** Two records with the columns of the header above, the second at probation. */
    private static Deliveries two(String one, String other) {
        return AROUND.and(PEOPLE + "DEN,adult," + one + ",HOU\nDEN2,adult," + other + ",PRB\n");
    }

    private static final String HOME = RESIDENCES + "DEN,H1,resident,2024-01-08,,HOU\n";
    private static final Deliveries DENNY = two("Denny,Coppard,male,1990-12-11,,,", "Dennis,Coppard,male,1990-12-11,,,")
            .and(HOME);
    private static final String SAME_HOME = RESIDENCES + "DEN2,H1,resident,2024-02-08,,PRB\n";

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    private static void found(Deliveries delivery) {
        assertThat(keys(delivery)).containsExactly("DEN|DEN2");
    }

    private static void nothing(Deliveries delivery) {
        assertThat(keys(delivery)).isEmpty();
    }

    @Test
    void oneBirthdayNamesAlikeAndAnAddressInCommon() {
        Slice slice = DENNY.and(SAME_HOME).on(T);
        Finding finding = Found.one(PATTERN, "DEN|DEN2", slice);
        assertThat(finding.children())
                .containsExactly(Deliveries.person(slice, "IVO").ref());
        assertThat(finding.about())
                .extracting(part -> part.text(slice.delivered()))
                .containsExactlyInAnyOrder("DEN", "DEN2");
        assertThat(finding.agencies()).extracting(slice.delivered()::of).containsExactlyInAnyOrder("HOU", "PRB");
        assertThat(finding.evidence()).as("two records and two stays").hasSize(4);
        assertThat(finding.sentence())
                .isEqualTo("Denny Coppard (recorded by Housing) and Dennis Coppard (recorded by Probation) may be one"
                        + " person; both have the same date of birth, 11 December 1990, their names are alike and both are"
                        + " recorded at 3 Cannery Steps, QX9 2DD.");
        assertThat(finding.ask()).isEqualTo("Housing (01632 960001) and Probation (01632 960002)");
    }

    @Test
    void namesAndABirthdayAloneAreNotEnough() {
        nothing(DENNY);
    }

    @ParameterizedTest
    @CsvSource({
        "Denny,Coppard,Denny,Coppard,true",
        "Wayne,Acheson,Wayne,Atchison,true",
        "Yonas,Tesfay,Jonas,Tesfai,true",
        "Zuzanna,Mazur,Zuzana,Mazur,true",
        "Coppard,Denny,Denny,Coppard,true",
        "Denny,Coppard,Derek,Coppard,false",
        "Denny,Coppard,Dennis,Marsh,false",
        "D,Coppard,Dennis,Coppard,false",
        "Baby,Coppard,Baby,Coppard,false",
        "unknown,Coppard,unknown,Coppard,false",
    })
    void namesAreAlikeBySpellingSoundOrForm(
            String given, String family, String otherGiven, String otherFamily, boolean alike) {
        Deliveries both = two(
                        given + "," + family + ",,1990-12-11,,,", otherGiven + "," + otherFamily + ",,1990-12-11,,,")
                .and(HOME)
                .and(SAME_HOME);
        assertThat(keys(both)).hasSize(alike ? 1 : 0);
    }

    @Test
    void aKnownOtherNameCounts() {
        Deliveries shona = two("Shona,Raske,,1994-02-27,,,", "Shona,Tilling,,1994-02-27,,,")
                .and(HOME)
                .and(SAME_HOME);
        nothing(shona);
        Deliveries maiden = shona.and("# names.csv\nperson,use,given_names,family_name,known_from\n"
                + "DEN,maiden,Shona,Tilling,2024-06-20\n");
        found(maiden);
        assertThat(Found.one(PATTERN, "DEN|DEN2", maiden.on(T)).sentence())
                .startsWith("Shona Raske (recorded by Housing, also known as Shona Tilling) and Shona Tilling");
        assertThat(Found.one(PATTERN, "DEN|DEN2", maiden.on(T)).evidence()).hasSize(5);
        assertThat(Found.keys(PATTERN, maiden, "2024-06-19"))
                .as("not before the name is known")
                .isEmpty();
    }

    @Test
    void whatSomebodyIsKnownAsIsAName() {
        found(AROUND.and("# people.csv\nid,kind,given_names,family_name,known_as,date_of_birth\n"
                        + "DEN,adult,Christopher,Anstice,Kit,1990-12-11\nDEN2,adult,Kit,Anstice,,1990-12-11\n")
                .and(HOME)
                .and(SAME_HOME));
    }

    @Test
    void theDateOfBirthIsTheSameAndKnown() {
        nothing(two("Denny,Coppard,,1990-12-11,,,", "Dennis,Coppard,,1990-12-12,,,")
                .and(HOME)
                .and(SAME_HOME));
        nothing(two("Denny,Coppard,,,,,", "Dennis,Coppard,,,,,").and(HOME).and(SAME_HOME));
    }

    private static Deliveries estimated(String one, String other) {
        return AROUND.and(
                "# people.csv\nid,kind,given_names,family_name,date_of_birth,date_of_birth_accuracy,telephone\nDEN,adult,Denny,Coppard,"
                        + one + "\nDEN2,adult,Dennis,Coppard," + other + "\n");
    }

    @Test
    void aPlaceholderWantsAnAddressAtOneTimeOrATelephone() {
        for (String born : List.of("1990-01-01,AAA,", "1990-12-11,EEA,", "1990-12-11,AUA,")) {
            Deliveries both = estimated(born, born).and(KIN + "DEN,IVO,father\nDEN2,IVO,father\n");
            nothing(both);
            Deliveries before = both.and(RESIDENCES + "DEN2,H1,resident,2023-02-08,2024-01-07,PRB\n");
            nothing(before.and(HOME));
            found(both.and(RESIDENCES + "DEN2,H1,resident,2023-02-08,2024-01-08,PRB\n")
                    .and(HOME));
            found(estimated(born + "07700 900020", born + "07700 900020"));
        }
        found(estimated("1990-12-11,AAA,", "1990-12-11,,")
                .and(HOME)
                .and(RESIDENCES + "DEN2,H1,resident,2023-02-08,2024-01-07,PRB\n"));
        nothing(estimated("1990-12-11,AAU,", "1990-12-11,AAU,").and(HOME).and(SAME_HOME));
        assertThat(Found.one(
                                PATTERN,
                                "DEN|DEN2",
                                estimated("1990-01-01,EEA,", "1990-01-01,EEA,")
                                        .and(HOME)
                                        .and(SAME_HOME)
                                        .on(T))
                        .sentence())
                .contains("the same date of birth, which may stand for a year only, 1 January 1990");
    }

    @ParameterizedTest
    @CsvSource({"H1,true", "H3,true", "H4,true", "H5,false", "H2,false"})
    void anAddressIsTheSameByIdUprnOrLineWithPostcode(String household, boolean same) {
        Deliveries both = DENNY.and(RESIDENCES + "DEN2," + household + ",frequent_visitor,2019-01-01,2019-02-01,PRB\n");
        assertThat(keys(both)).hasSize(same ? 1 : 0);
    }

    @Test
    void aTelephoneNumberIsTheSameHoweverItIsDialled() {
        found(two("Denny,Coppard,,1990-12-11,,,07700 900020", "Dennis,Coppard,,1990-12-11,,,+44 7700-900020"));
        nothing(two("Denny,Coppard,,1990-12-11,,,07700 900020", "Dennis,Coppard,,1990-12-11,,,07700 900021"));
        nothing(two("Denny,Coppard,,1990-12-11,,,999", "Dennis,Coppard,,1990-12-11,,,999"));
    }

    @Test
    void aRelationIsTheSameOrOfOneChild() {
        Deliveries mum =
                DENNY.and(PEOPLE + "MUM,adult,Shona,Raske,,1994-02-27,,,,\nMUM2,adult,Shona,Raske,,1994-02-28,,,,\n");
        found(mum.and(KIN + "DEN,MUM,partner\nDEN2,MUM,partner\n"));
        found(mum.and(KIN + "DEN,MUM,partner\nMUM,DEN2,partner\n"));
        nothing(mum.and(KIN + "DEN,MUM,partner\nDEN2,MUM,friend\n"));
        nothing(mum.and(KIN + "DEN,MUM,next_of_kin\nMUM,DEN2,next_of_kin\n"));
        nothing(mum.and(KIN + "DEN,MUM,partner\nDEN2,MUM2,partner\n"));
        found(mum.and(KIN + "DEN,MUM,partner\nDEN2,MUM2,partner\n")
                .and(JUDGED + "MUM,MUM2,same,2024-06-01T10:00:00Z\n"));
        found(mum.and(KIN + "DEN,IVO,carer\nDEN2,IVO,father\n"));
    }

    @Test
    void aSharedIdentifierIsEnough() {
        Deliveries numbered = two("Denny,Coppard,,1990-12-11," + ONE_NUMBER + ",,", "Baby,,,," + ONE_NUMBER + ",,");
        found(numbered);
        assertThat(Found.one(PATTERN, "DEN|DEN2", numbered.on(T)).sentence())
                .contains("both carry the same NHS number")
                .doesNotContain(ONE_NUMBER);
        assertThat(Found.one(PATTERN, "DEN|DEN2", numbered.on(T)).children())
                .as("near no child")
                .isEmpty();
        found(two("Denny,Coppard,,,,M999991816001,", "Kit,Marsh,,,,m99999 1816001,"));
        nothing(two("Denny,Coppard,,,9990007323,,", "Dennis,Coppard,,,9990007323,,"));
        nothing(two("Denny,Coppard,,,9999999999,,", "Dennis,Coppard,,,9999999999,,"));
        nothing(two("Denny,Coppard,,,,M999991816002,", "Dennis,Coppard,,,,M999991816002,"));
    }

    @Test
    void twoIdentifiersAreTwoPeopleUnlessAnotherIsShared() {
        nothing(two("Denny,Coppard,,1990-12-11," + ONE_NUMBER + ",,", "Dennis,Coppard,,1990-12-11," + ANOTHER + ",,")
                .and(HOME)
                .and(SAME_HOME));
        nothing(two("Denny,Coppard,,1990-12-11,,M999991816001,", "Dennis,Coppard,,1990-12-11,,J999991819002,")
                .and(HOME)
                .and(SAME_HOME));
        found(two("Denny,Coppard,,1990-12-11," + ONE_NUMBER + ",,", "Dennis,Coppard,,1990-12-11,9990010367,,")
                .and(HOME)
                .and(SAME_HOME));
        found(two(
                "Denny,Coppard,,1990-12-11," + ONE_NUMBER + ",M999991816001,",
                "Dennis,Coppard,,1990-12-11," + ANOTHER + ",M999991816001,"));
    }

    @Test
    void twoNumbersOfOnePersonAreComparedWithBoth() {
        Deliveries three = two("Denny,Coppard,,1990-12-11,,,", "Dennis,Coppard,,1990-12-11," + ONE_NUMBER + ",,")
                .and(HOME)
                .and(SAME_HOME)
                .and(PEOPLE + "DEN3,adult,Denny,Coppard,,," + ANOTHER + ",,,GPS\n");
        found(three);
        nothing(three.and(JUDGED + "DEN,DEN3,same,2024-06-01T10:00:00Z\n"));
    }

    @Test
    void aJudgementSettlesItAndUnsureLeavesItOpen() {
        Deliveries both = DENNY.and(SAME_HOME);
        nothing(both.and(JUDGED + "DEN,DEN2,same,2024-06-20T10:00:00Z\n"));
        nothing(both.and(JUDGED + "DEN2,DEN,not_same,2024-06-20T10:00:00Z\n"));
        assertThat(Found.keys(PATTERN, both.and(JUDGED + "DEN2,DEN,not_same,2024-06-20T10:00:00Z\n"), "2024-06-19"))
                .containsExactly("DEN|DEN2");
        Deliveries unsure = both.and(JUDGED + "DEN2,DEN,unsure,2024-06-20T10:00:00Z\n");
        found(unsure);
        assertThat(Found.one(PATTERN, "DEN|DEN2", unsure.on(T)).sentence())
                .endsWith("and on 20 June 2024 somebody looked at the two and recorded that they are not sure.");
        nothing(both.and(JUDGED + "DEN2,DEN,unsure,2024-06-01T10:00:00Z\nDEN,DEN2,not_same,2024-06-20T10:00:00Z\n"));
        found(both.and(JUDGED + "DEN,DEN2,not_same,2024-06-01T10:00:00Z\nDEN2,DEN,unsure,2024-06-20T10:00:00Z\n"));
    }

    @Test
    void whatIsJudgedOfOneRecordIsJudgedOfAllThatAreJoinedToIt() {
        Deliveries three = DENNY.and(SAME_HOME).and(PEOPLE + "ZED,adult,Den,Coppard,,,,,,GPS\n");
        String joined = JUDGED + "DEN,ZED,same,2024-06-01T10:00:00Z\n";
        found(three.and(joined));
        nothing(three.and(joined + "ZED,DEN2,not_same,2024-06-02T10:00:00Z\n"));
        nothing(three.and(joined + "ZED,DEN2,same,2024-06-02T10:00:00Z\n"));
    }

    @Test
    void ofTwoPeopleWithSeveralRecordsThePairThatSaysItBestIsNamed() {
        Deliveries four = DENNY.and(SAME_HOME)
                .and(PEOPLE
                        + "AAA,adult,Denny,Coppard,,1990-12-11,,,,GPS\nZED,adult,Denny,Coppard,,1990-12-11,,,,GPS\n")
                .and(JUDGED + "DEN,AAA,same,2024-06-01T10:00:00Z\nDEN2,ZED,same,2024-06-01T10:00:00Z\n");
        assertThat(keys(four)).as("one spelling before two").containsExactly("AAA|ZED");
        Deliveries numbered = two(
                        "Denny,Coppard,,1990-12-11," + ONE_NUMBER + ",,",
                        "Dennis,Coppard,,1990-12-11," + ONE_NUMBER + ",,")
                .and(HOME)
                .and(SAME_HOME)
                .and(PEOPLE + "AAA,adult,Denny,Coppard,,1990-12-11,,,,GPS\n")
                .and(JUDGED + "DEN,AAA,same,2024-06-01T10:00:00Z\n");
        assertThat(keys(numbered)).as("the number before names").containsExactly("DEN|DEN2");
    }

    @Test
    void whoIsSomethingToTheOtherIsAnother() {
        for (String type : List.of("sibling", "half_sibling", "father", "partner", "friend", "other")) {
            nothing(DENNY.and(SAME_HOME).and(KIN + "DEN,DEN2," + type + "\n"));
            nothing(DENNY.and(SAME_HOME).and(KIN + "DEN2,DEN," + type + "\n"));
        }
    }

    @Test
    void aRelationOfAnyTypeIsToAChild() {
        String born = "# people.csv\nid,kind,date_of_birth\n";
        String ties = KIN + "DEN,SUE,carer\nDEN2,SUE,father\n";
        found(DENNY.and(born + "SUE,child,2006-06-21\n").and(ties));
        nothing(DENNY.and(born + "SUE,child,2006-06-20\n").and(ties));
    }

    private static Deliveries children(String one, String other) {
        return AROUND.and(PEOPLE + "DEN,child," + one + ",2015-03-03,,,,HOU\nDEN2,child," + other
                        + ",2015-03-03,,,,PRB\nMUM,adult,Shona,Raske,,1994-02-27,,,,\n")
                .and(HOME)
                .and(SAME_HOME);
    }

    @Test
    void twinsAreNotOneForNamesThatAreOnlyAlike() {
        String mother = KIN + "MUM,DEN,mother\nMUM,DEN2,mother\n";
        found(children("Zara,Raske,female", "Zarah,Raske,female"));
        nothing(children("Zara,Raske,female", "Zarah,Raske,female").and(mother));
        nothing(children("Zara,Raske,female", "Zarah,Raske,female").and(KIN + "IVO,DEN,sibling\nDEN2,IVO,sibling\n"));
        nothing(children("Zara,Raske,female", "Zarah,Raske,female")
                .and(RESIDENCES + "DEN,H1,resident,2024-03-01,,GPS\nDEN2,H1,resident,2024-03-01,,GPS\n"));
        found(children("Zara,Raske,female", "Zarah,Raske,female")
                .and(RESIDENCES + "DEN,H1,resident,2024-03-01,2024-03-31,GPS\nDEN2,H1,resident,2024-04-01,,GPS\n"));
        found(children("Kit,Raske,male", "Christopher,Raske,male").and(mother));
        found(children("Ella Mae,Raske,female", "Ella,Raske,female").and(mother));
        nothing(children("Ella Mae,Raske,female", "Ella Rose,Raske,female").and(mother));
        found(children("Zara,Raske,female", "Zara,Raske,").and(mother));
        nothing(children("Alex,Raske,female", "Alex,Raske,male").and(mother));
        found(children("Alex,Raske,female", "Alex,Raske,male"));
        nothing(children("Alexander,Raske,male", "Alex,Raske,female"));
    }

    @Test
    void twoOfOneAgencyAreNotOneForNamesThatAreOnlyAlike() {
        String two = PEOPLE
                + "DEN,child,Zara,Raske,female,2015-03-03,,,,HOU\nDEN2,child,%s,Raske,female,2015-03-03,,,,HOU\n";
        nothing(AROUND.and(two.formatted("Zarah")).and(HOME).and(SAME_HOME));
        found(AROUND.and(two.formatted("Zara")).and(HOME).and(SAME_HOME));
    }

    @Test
    void theDeadAreHistory() {
        String dead = "# people.csv\nid,kind,given_names,family_name,date_of_birth,date_of_death\n"
                + "DEN,adult,Denny,Coppard,1990-12-11,\nDEN2,adult,Denny,Coppard,1990-12-11,2024-06-20\n";
        nothing(AROUND.and(dead).and(HOME).and(SAME_HOME));
        nothing(AROUND.and(
                        dead.replace("1990-12-11,\n", "1990-12-11,2020-01-01\n").replace(",2024-06-20", ","))
                .and(HOME)
                .and(SAME_HOME));
        assertThat(Found.keys(PATTERN, AROUND.and(dead).and(HOME).and(SAME_HOME), "2024-06-19"))
                .containsExactly("DEN|DEN2");
    }

    @Test
    void itConcernsTheChildrenInWhoseHomeOrFamilyEitherIs() {
        Deliveries far = two(
                        "Denny,Coppard,,1990-12-11," + ONE_NUMBER + ",,",
                        "Dennis,Coppard,,1990-12-11," + ONE_NUMBER + ",,")
                .and(PEOPLE + "ADA,child,Ada,Stone,,2016-05-01,,,,\nBEN,child,Ben,Reed,,2018-05-01,,,,\n"
                        + "CAL,child,Cal,Vane,,2018-05-02,,,,\nPAM,adult,Pam,Vane,,1988-05-02,,,,\n")
                .and(KIN + "DEN,ADA,father\nDEN2,BEN,aunt_uncle\nPAM,CAL,mother\nPAM,DEN2,partner\n")
                .and(SAME_HOME);
        assertThat(Found.children(PATTERN, "DEN|DEN2", far.on(T))).containsExactly("ADA", "BEN", "CAL", "IVO");
        Deliveries child = children("Zara,Raske,female", "Zarah,Raske,female");
        assertThat(Found.children(PATTERN, "DEN|DEN2", child.on(T))).containsExactly("DEN", "DEN2", "IVO");
    }

    @Test
    void nearOnlyAChildWhoHasDiedItIsNoFinding() {
        Deliveries numbered = two("Denny,Coppard,,," + ONE_NUMBER + ",,", "Dennis,Coppard,,," + ONE_NUMBER + ",,")
                .and("# people.csv\nid,kind,given_names,family_name,date_of_birth,date_of_death\n"
                        + "LIV,child,Liv,Stone,2016-05-01,2024-05-01\n");
        found(numbered);
        nothing(numbered.and(KIN + "DEN2,LIV,father\n"));
        nothing(numbered.and(RESIDENCES + "DEN2,H4,resident,2024-01-01,,HOU\nLIV,H4,resident,2024-01-01,,HOU\n"));
    }

    @Test
    void whatIsSealedIsNotThereAndWhatIsRestrictedIsNotTold() {
        String people = "# people.csv\nid,kind,given_names,family_name,date_of_birth,source,protection\n"
                + "DEN,adult,Denny,Coppard,1990-12-11,HOU,\nDEN2,adult,Dennis,Coppard,1990-12-11,PRB,%s\n";
        Deliveries sealed = AROUND.and(people.formatted("sealed")).and(HOME).and(SAME_HOME);
        found(sealed);
        assertThat(Found.keys(PATTERN, sealed.uncleared(T))).isEmpty();
        Deliveries restricted =
                AROUND.and(people.formatted("restricted")).and(HOME).and(SAME_HOME);
        assertThat(Found.one(PATTERN, "DEN|DEN2", restricted.uncleared(T)).sentence())
                .isEqualTo("Denny Coppard (recorded by Housing) and a record that is restricted (contact Probation"
                        + " (01632 960002)) may be one person; both have the same date of birth, their names are alike"
                        + " and both are recorded at one address.");
    }

    @Test
    void aDismissalHoldsUntilSomethingComparedBecomesKnown() {
        Deliveries away = DENNY.and(SAME_HOME)
                .and("# dismissals.csv\npattern,key,reason,at\n" + PATTERN + ",DEN|DEN2,Asked,2024-06-01T10:00:00Z\n");
        nothing(away);
        found(away.and("# names.csv\nperson,use,given_names,family_name,known_from\n"
                + "DEN2,nickname,Denny,Coppard,2024-06-02\n"));
        found(away.and("# residences.csv\nperson,household,basis,from,asserted_by,known_from\n"
                + "DEN2,H3,resident,2024-02-08,HOU,2024-06-02\n"));
    }
}
