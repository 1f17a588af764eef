package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;

/** What people have in common, the most specific first, and nothing of what is restricted. */
class CommonGroundTests {

    private static final String DAY = "2024-05-20";

    private static final Deliveries TOWN = Deliveries.inline("""
            # agencies.csv
            id,name,type
            GP,Mill Surgery,gp
            POL,Orrendale Police,police
            CLUB,Fen Boxing,club
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Mazur,2018-01-01
            DEE,child,Dee,Orr,2019-01-01
            FAY,child,Fay,Lowe,2017-01-01
            CAL,adult,Cal,Orr,1988-01-01
            BEA,adult,Bea,Wrona,1990-01-01
            # households.csv
            id,kind,address_line
            H1,home,88 Sluice Street
            H2,home,2 Mill Lane
            # relationships.csv
            person,related_person,type,from,asserted_by,verified
            CAL,DEE,father,2019-01-01,POL,yes
            BEA,ADA,mother,,GP,
            # residences.csv
            person,household,basis,from,to,asserted_by
            ADA,H1,resident,2022-01-01,2022-12-31,GP
            CAL,H1,resident,2022-06-01,2023-06-30,POL
            DEE,H1,resident,2023-01-01,2023-06-30,POL
            ADA,H2,resident,2023-01-01,,GP
            # involvements.csv
            agency,person,status,from
            GP,ADA,open,2020-01-01
            GP,DEE,open,2021-01-01
            CLUB,ADA,open,2023-01-01
            CLUB,DEE,open,2023-02-01
            CLUB,FAY,open,2023-02-01
            # information.csv
            id,kind,statement,held_by,about,occurred_from,summary
            I1,observation,fact,POL,ADA;DEE,2024-03-01,Two children alone at the lock
            I2,unease,unease,GP,ADA,2024-04-03,Came late
            I3,unease,unease,CLUB,DEE,2024-04-05,Would not go home
            I4,unease,unease,CLUB,FAY,2024-01-05,Asked for food
            """);

    private static FoundCommon find(Deliveries town, String... people) {
        return find(town.on(DAY), people);
    }

    /** For whom what is restricted stays closed. */
    private static FoundCommon uncleared(Deliveries town, String... people) {
        return find(town.uncleared(DAY), people);
    }

    private static FoundCommon find(Slice slice, String... people) {
        return CommonGround.find(
                slice,
                Arrays.stream(people)
                        .map(id -> NodeKey.person(Deliveries.person(slice, id)).text())
                        .toList(),
                false);
    }

    private static List<String> titles(FoundCommon found) {
        return found.all().stream().map(Common::title).toList();
    }

    private static Common of(FoundCommon found, String title) {
        return found.all().stream()
                .filter(common -> common.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not among " + titles(found)));
    }

    @Test
    void anAdultComesBeforeAnAddressBeforeWhatNearlyEverybodyHas() {
        assertThat(titles(find(TOWN, "ADA", "DEE")))
                .containsExactly(
                        "Cal Orr, adult",
                        "Two children alone at the lock",
                        "88 Sluice Street",
                        "3 April 2024 to 5 April 2024",
                        "Fen Boxing, club",
                        "Mill Surgery, GP practice");
    }

    @Test
    void everyLineSaysWhoSaysSoAndSinceWhen() {
        FoundCommon found = find(TOWN, "ADA", "DEE");

        assertThat(of(found, "Cal Orr, adult").lines())
                .containsExactly(
                        "Cal Orr stayed at 88 Sluice Street with Ada Mazur. Said by Mill Surgery and Orrendale Police, from"
                                + " 1 June 2022 to 31 December 2022.",
                        "Cal Orr is father of Dee Orr. Said by Orrendale Police, since 1 January 2019, verified.",
                        "Cal Orr stayed at 88 Sluice Street with Dee Orr. Said by Orrendale Police, from 1 January 2023 to"
                                + " 30 June 2023.");
        assertThat(of(found, "88 Sluice Street").lines())
                .containsExactly(
                        "Ada Mazur stayed there. Said by Mill Surgery, from 1 January 2022 to 31 December 2022.",
                        "Dee Orr stayed there. Said by Orrendale Police, from 1 January 2023 to 30 June 2023.");
        assertThat(of(found, "Fen Boxing, club").toMany()).isFalse();
        assertThat(of(found, "Mill Surgery, GP practice").toMany()).isTrue();
    }

    @Test
    void ofSeveralWhatMoreOfThemShareComesFirstAndItSaysWhose() {
        FoundCommon found = find(TOWN, "ADA", "DEE", "FAY");

        assertThat(of(found, "Fen Boxing, club").people()).hasSize(3);
        assertThat(of(found, "Mill Surgery, GP practice").people()).hasSize(2);
        assertThat(found.summary()).contains("some of Ada Mazur, Dee Orr and Fay Lowe have in common");
    }

    @Test
    void whatBringsItIntoAPictureAreThePeopleAndTheThing() {
        Common item = of(find(TOWN, "ADA", "DEE"), "Two children alone at the lock");

        assertThat(item.nodes())
                .hasSize(3)
                .containsAll(item.people())
                .contains(
                        NodeKey.item(TOWN.internalId(StatementKind.ITEM, "I1")).text());
        assertThat(item.rows()).contains(TOWN.internalId(StatementKind.ITEM, "I1"));
    }

    @Test
    void thoseAskedAboutMayBeJoinedWithEachOther() {
        Deliveries siblings =
                TOWN.and("# relationships.csv\nperson,related_person,type,asserted_by\nDEE,ADA,half_sibling,POL\n");

        Common each = find(siblings, "ADA", "DEE").all().getFirst();

        assertThat(each.kind()).isEqualTo(Common.Kind.EACH_OTHER);
        assertThat(each.lines())
                .containsExactly(
                        "Ada Mazur’s half-brother or half-sister is Dee Orr. Said by Orrendale Police, not verified.");
    }

    @Test
    void anAddressThatIsWithheldIsNotTold() {
        Deliveries withheld = TOWN.and("""
                # residences.csv
                person,household,basis,from,asserted_by,protection
                FAY,H1,resident,2024-01-01,GP,restricted
                """);

        assertThat(titles(uncleared(withheld, "ADA", "DEE"))).doesNotContain("88 Sluice Street");
        assertThat(titles(uncleared(TOWN, "ADA", "DEE"))).contains("88 Sluice Street");
    }

    @Test
    void whatIsRestrictedOrStillToComeIsNoPart() {
        Deliveries later = TOWN.and("""
                # involvements.csv
                agency,person,status,from,protection
                POL,ADA,open,2024-06-01,
                POL,DEE,open,2020-01-01,
                POL,FAY,open,2020-01-01,restricted
                """);

        assertThat(titles(uncleared(later, "ADA", "DEE"))).doesNotContain("Orrendale Police, police");
        assertThat(titles(uncleared(later, "DEE", "FAY"))).doesNotContain("Orrendale Police, police");
        assertThat(titles(find(later, "DEE", "FAY"))).contains("Orrendale Police, police");
    }

    @Test
    void whoHasNothingInCommonIsToldSo() {
        FoundCommon found = find(TOWN, "BEA", "FAY");

        assertThat(found.all()).isEmpty();
        assertThat(found.summary())
                .isEqualTo(
                        "Nothing is recorded that Bea Wrona and Fay Lowe have in common. Nothing restricted is part of"
                                + " this.");
        assertThat(find(TOWN, "BEA").summary()).startsWith("Choose two people or more");
    }
}
