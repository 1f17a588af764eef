package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class ConditionNotCheckedTests {

    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,phone
            CSC,Children's Services,childrens_social_care,01632 960100
            # practitioners.csv
            id,name,agency
            PR,Pat Roe,CSC
            # people.csv
            id,kind,given_names,family_name,date_of_birth,date_of_death
            ADA,child,Ada,Stone,2016-05-01,
            BEN,child,Ben,Stone,2018-05-01,
            MUM,adult,Mary,Stone,1990-01-01,
            GRAN,adult,Gro,Stone,1950-01-01,2024-01-01
            STR,adult,Sam,Trent,1990-01-01,
            GONE,adult,Gil,Trent,1990-01-01,2024-01-01
            DEAD,child,Dan,Dale,2016-05-01,2024-01-01
            # households.csv
            id,kind
            H1,home
            # residences.csv
            person,household,basis,from
            ADA,H1,resident,2020-01-01
            BEN,H1,resident,2020-01-01
            MUM,H1,resident,2020-01-01
            GRAN,H1,resident,2020-01-01
            """);

    private static Deliveries condition(String cells) {
        return ADA.and(
                "# conditions.csv\nid,about,kind,text,set_by,set_at,responsible,review_by,checked_at,outcome\nC1,"
                        + cells + "\n");
    }

    private static List<String> keys(Deliveries delivery, String day) {
        return Found.keys("condition-not-checked", delivery, day);
    }

    private static List<String> children(Deliveries delivery) {
        return Found.children("condition-not-checked", "C1", delivery.on(T));
    }

    @Test
    void aConditionIsAFindingFromTheDayAfterItsReview() {
        Deliveries due = condition("ADA,safety_plan,,PR,2024-05-01,,2024-06-19,,");
        assertThat(keys(due, "2024-06-18")).isEmpty();
        assertThat(keys(due, "2024-06-19")).as("the day itself is in time").isEmpty();
        assertThat(keys(due, "2024-06-20")).containsExactly("C1");
        assertThat(keys(condition("ADA,safety_plan,,PR,2024-05-01,,,,"), T))
                .as("no day to look at it again")
                .isEmpty();
        assertThat(keys(condition("ADA,safety_plan,,PR,2024-06-21,,2024-06-01,,"), T))
                .as("not set yet")
                .isEmpty();
        assertThat(keys(condition("ADA,,,,,,2024-06-19,,"), T)).as("set always").containsExactly("C1");
    }

    @Test
    void anyCheckSettlesItFromItsDay() {
        Deliveries checked = condition("ADA,safety_plan,,PR,2024-05-01,,2024-06-01,2024-06-20T09:00:00Z,not_kept");
        assertThat(keys(checked, "2024-06-19")).containsExactly("C1");
        assertThat(keys(checked, "2024-06-20")).isEmpty();
        assertThat(keys(condition("ADA,safety_plan,,PR,2024-05-01,,2024-06-01,2024-05-15,"), T))
                .as("checked early, and no outcome said")
                .isEmpty();
        assertThat(keys(condition("ADA,safety_plan,,PR,2024-05-01,,2024-06-01,,kept"), T))
                .as("without a time no check has happened")
                .containsExactly("C1");
    }

    @Test
    void itConcernsTheChildrenWhoseHomeCircleHoldsSomebodyItIsAbout() {
        assertThat(children(condition("ADA,,,PR,,,2024-06-01,,"))).containsExactly("ADA", "BEN");
        assertThat(children(condition("STR;MUM,,,PR,,,2024-06-01,,"))).containsExactly("ADA", "BEN");
        assertThat(children(condition("GRAN,,,PR,,,2024-06-01,,")))
                .as("what was agreed with somebody who died")
                .containsExactly("ADA", "BEN");
        assertThat(children(condition("STR,,,PR,,,2024-06-01,,"))).isEmpty();
        assertThat(children(condition("STR;GONE,,,PR,,,2024-06-01,,"))).isEmpty();
    }

    @Test
    void itIsNeverAboutTheDeadAlone() {
        assertThat(keys(condition("DEAD,,,PR,,,2024-06-01,,"), T)).isEmpty();
        assertThat(keys(condition("GONE,,,PR,,,2024-06-01,,"), T)).isEmpty();
        assertThat(keys(condition("DEAD;STR,,,PR,,,2024-06-01,,"), T))
                .as("concerns a dead child only")
                .isEmpty();
    }

    @Test
    void ofAJoinedChildTheConditionConcernsThePerson() {
        Deliveries joined = condition("A-ADA,,,PR,,,2024-06-01,,")
                .and("# people.csv\nid,kind\nA-ADA,child\n# identities.csv\nrecord_a,record_b,state\nADA,A-ADA,same\n");
        assertThat(children(joined)).containsExactly("A-ADA", "BEN");
    }

    @Test
    void saysWhatWasSetAndAsksWhoeverIsResponsible() {
        Slice slice = condition("MUM,safety_plan,Words of the plan,PR,2024-05-01,health visitor,2024-06-01,,")
                .on(T);
        Finding finding = Found.one("condition-not-checked", "C1", slice);
        assertThat(finding.sentence())
                .isEqualTo("No check is recorded of the safety plan about Mary Stone set on 1 May 2024 by Pat Roe of"
                        + " Children's Services, to be looked at again by 1 June 2024.");
        assertThat(finding.ask()).isEqualTo("health visitor, or Children's Services (01632 960100)");
        assertThat(finding.about()).hasSize(1);
        assertThat(finding.agencies().stream().map(slice.delivered()::of)).containsExactly("CSC");
        assertThat(Found.one(
                                "condition-not-checked",
                                "C1",
                                condition("STR,,,,,,2024-06-01,,").on(T))
                        .ask())
                .isEqualTo("whoever set the condition");
    }
}
