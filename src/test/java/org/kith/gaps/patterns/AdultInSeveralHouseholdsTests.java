package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

/** {@code adult-in-several-households}: one adult at two homes at a time, with different children. */
class AdultInSeveralHouseholdsTests {

    private static final String PATTERN = "adult-in-several-households";
    private static final String T = "2024-06-20";
    private static final String RESIDENCES = "# residences.csv\nperson,household,basis,from,to,asserted_by\n";

    private static final Deliveries HOMES = Deliveries.inline("""
            # agencies.csv
            id,name,type
            POL,Police,police
            PRB,Probation,probation
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            MAN,adult,Wayne,Dell,1985-01-01
            ADA,child,Ada,Stone,2016-05-01
            BEN,child,Ben,Reed,2018-05-01
            # households.csv
            id,address_line,kind
            H1,2 Mill Lane,home
            H2,5 Hill Road,home
            SHL,The Shelter,hostel
            """);
    private static final Deliveries CHILDREN =
            HOMES.and(RESIDENCES + "ADA,H1,resident,2020-01-01,,POL\nBEN,H2,resident,2020-01-01,,POL\n");

    private static Deliveries man(Deliveries to, String atOne, String atTwo) {
        return to.and(RESIDENCES + "MAN,H1,resident," + atOne + ",POL\nMAN,H2,resident," + atTwo + ",PRB\n");
    }

    private static List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    @Test
    void anAdultAtTwoHomesWithDifferentChildrenIsAGap() {
        Slice slice = man(CHILDREN, "2024-05-01,", "2024-05-03,").on(T);
        Finding finding = Found.one(PATTERN, "MAN", slice);
        assertThat(finding.children())
                .containsExactlyInAnyOrder(
                        Deliveries.person(slice, "ADA").ref(),
                        Deliveries.person(slice, "BEN").ref());
        assertThat(finding.about())
                .extracting(part -> part.text(slice.delivered()))
                .containsExactlyInAnyOrder("MAN", "H1", "H2");
        assertThat(finding.agencies()).extracting(slice.delivered()::of).containsExactlyInAnyOrder("POL", "PRB");
        assertThat(finding.evidence())
                .as("the two stays and those of the children")
                .hasSize(4);
        assertThat(finding.sentence())
                .isEqualTo(
                        "Wayne Dell is recorded at two homes with different children at the same time; at 2 Mill Lane"
                                + " from 1 May 2024 (Police), with Ada Stone, and at 5 Hill Road from 3 May 2024 (Probation),"
                                + " with Ben Reed.");
    }

    @Test
    void theStaysOverlapByFourteenDaysBothEndsCounted() {
        assertThat(keys(man(CHILDREN, "2024-05-01,2024-05-14", "2024-05-01,"))).containsExactly("MAN");
        assertThat(keys(man(CHILDREN, "2024-05-01,2024-05-13", "2024-05-01,"))).isEmpty();
        assertThat(keys(man(CHILDREN, "2024-06-07,", "2024-01-01,")))
                .as("up to T")
                .containsExactly("MAN");
        assertThat(keys(man(CHILDREN, "2024-06-08,", "2024-01-01,"))).isEmpty();
    }

    @Test
    void theFourteenDaysLieWithinTheTwentyFourMonthsUpToT() {
        assertThat(keys(man(CHILDREN, "2022-01-01,2022-07-03", "2022-01-01,"))).containsExactly("MAN");
        assertThat(keys(man(CHILDREN, "2022-01-01,2022-07-02", "2022-01-01,"))).isEmpty();
    }

    @Test
    void theFourteenDaysLieInOnePairOfStays() {
        Deliveries pieces = man(CHILDREN, "2024-05-01,2024-05-10", "2024-05-01,")
                .and(RESIDENCES + "MAN,H1,resident,2024-05-11,2024-05-20,POL\n");
        assertThat(keys(pieces)).isEmpty();
    }

    @Test
    void whatOneAgencySaysEndsWithItsNextStay() {
        Deliveries moved =
                CHILDREN.and(RESIDENCES + "MAN,H1,resident,2024-01-01,,POL\nMAN,H2,resident,2024-05-01,,POL\n");
        assertThat(keys(moved)).isEmpty();
    }

    @Test
    void atEachHomeAChildStaysDuringTheAdultsStay() {
        String ben = RESIDENCES + "ADA,H1,resident,2020-01-01,,POL\nBEN,H2,resident,2020-01-01,%s,POL\n";
        assertThat(keys(man(HOMES.and(ben.formatted("2024-05-01")), "2024-05-01,", "2024-05-01,")))
                .containsExactly("MAN");
        assertThat(keys(man(HOMES.and(ben.formatted("2024-04-30")), "2024-05-01,", "2024-05-01,")))
                .isEmpty();
        String coming = RESIDENCES + "ADA,H1,resident,2020-01-01,,POL\n"
                + "# residences.csv\nperson,household,basis,from,known_from\nBEN,H2,resident,%s,2024-01-01\n";
        assertThat(keys(man(HOMES.and(coming.formatted("2024-06-20")), "2024-05-01,", "2024-05-01,")))
                .containsExactly("MAN");
        assertThat(keys(man(HOMES.and(coming.formatted("2024-06-21")), "2024-05-01,", "2024-05-01,")))
                .as("not there yet")
                .isEmpty();
    }

    @Test
    void aChildWhoEverStaysAtTheOtherIsNoOther() {
        Deliveries both = man(CHILDREN, "2024-05-01,", "2024-05-01,")
                .and(RESIDENCES + "BEN,H1,frequent_visitor,2015-01-01,2015-02-01,POL\n");
        assertThat(keys(both)).isEmpty();
    }

    @Test
    void aParentOfAllTheChildrenIsNoFinding() {
        Deliveries stays = man(CHILDREN, "2024-05-01,", "2024-05-01,");
        String kin = "# relationships.csv\nperson,related_person,type\n";
        assertThat(keys(stays.and(kin + "MAN,ADA,father\n"))).containsExactly("MAN");
        assertThat(keys(stays.and(kin + "MAN,ADA,father\nMAN,BEN,step_parent\n")))
                .containsExactly("MAN");
        assertThat(keys(stays.and(kin + "MAN,ADA,father\nMAN,BEN,mother\n"))).isEmpty();
    }

    @Test
    void twoRecordsJoinedAreOneAdult() {
        Deliveries two = CHILDREN.and("# people.csv\nid,kind\nMAX,adult\n" + RESIDENCES
                + "MAN,H1,resident,2024-05-01,,POL\nMAX,H2,resident,2024-05-01,,PRB\n");
        assertThat(keys(two)).isEmpty();
        assertThat(keys(two.and("# identities.csv\nrecord_a,record_b,state,at\nMAX,MAN,same,2024-06-20\n")))
                .containsExactly("MAN");
    }

    @Test
    void aHostelIsAHomeOnlyAmongFamily() {
        Deliveries hostel = HOMES.and(RESIDENCES
                + "ADA,H1,resident,2020-01-01,,POL\nBEN,SHL,resident,2020-01-01,,POL\nMAN,H1,resident,2024-05-01,,POL\n"
                + "MAN,SHL,resident,2024-05-01,,PRB\n");
        assertThat(keys(hostel)).isEmpty();
        assertThat(keys(hostel.and("# relationships.csv\nperson,related_person,type\nMAN,BEN,step_parent\n")))
                .containsExactly("MAN");
    }

    @Test
    void theDeadAdultIsHistoryAndADeadChildsStayCounts() {
        String died = "# people.csv\nid,kind,date_of_death\nX,%s,2024-06-20\n"
                + "# identities.csv\nrecord_a,record_b,state,at\n%s,X,same,2024-06-01\n";
        Deliveries stays = man(CHILDREN, "2024-05-01,", "2024-05-01,");
        assertThat(keys(stays.and(died.formatted("adult", "MAN")))).isEmpty();
        Slice slice = stays.and(died.formatted("child", "BEN")).on(T);
        assertThat(Found.one(PATTERN, "MAN", slice).children())
                .containsExactly(Deliveries.person(slice, "ADA").ref());
    }

    @Test
    void aMinorIsNoAdult() {
        Deliveries young = CHILDREN.and("# people.csv\nid,kind,date_of_birth\nTIM,child,2006-06-21\n" + RESIDENCES
                + "TIM,H1,resident,2024-05-01,,POL\nTIM,H2,resident,2024-05-01,,PRB\n");
        assertThat(keys(young)).isEmpty();
        assertThat(Found.keys(PATTERN, young, "2024-06-21")).containsExactly("TIM");
    }

    @Test
    void ofARestrictedStayOnlyWhomToContactIsSaid() {
        Deliveries restricted = CHILDREN.and("# residences.csv\nperson,household,basis,from,asserted_by,protection\n"
                + "MAN,H1,resident,2024-05-01,POL,\nMAN,H2,resident,2024-05-01,PRB,restricted\n");
        assertThat(Found.one(PATTERN, "MAN", restricted.on(T)).sentence()).contains("5 Hill Road");
        assertThat(Found.one(PATTERN, "MAN", restricted.uncleared(T)).sentence())
                .doesNotContain("5 Hill Road")
                .contains("restricted: contact Probation");
    }
}
