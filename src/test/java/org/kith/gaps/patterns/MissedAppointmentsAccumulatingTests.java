package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.testing.Deliveries;

class MissedAppointmentsAccumulatingTests {

    private static final String T = "2024-06-20";

    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,phone
            GP,Hill Surgery,gp,
            HOS,Town Hospital,acute_hospital,01632 960300
            # practitioners.csv
            id,name,agency
            PR,Pat Roe,GP
            """).and(Families.ADA_AND_HER_MOTHER);

    private static final String HEAD = "# information.csv\nid,kind,held_by,about,occurred_from,recorded_at\n";

    private static Deliveries missed(String... cells) {
        StringBuilder rows = new StringBuilder(HEAD);
        for (int i = 0; i < cells.length; i++) {
            rows.append("I").append(i + 1).append(",").append(cells[i]).append("\n");
        }
        return ADA.and(rows.toString());
    }

    private static final Deliveries THREE = missed(
            "missed_appointment,GP,ADA,2023-12-01,2023-12-01",
            "missed_appointment,HOS,ADA,2024-02-01,2024-02-01",
            "missed_appointment,GP,ADA,2024-06-01,2024-06-03");

    private static Deliveries linked(Deliveries to, String... pairs) {
        StringBuilder rows = new StringBuilder("# item_links.csv\nfrom_item,to_item,type,made_at,made_by\n");
        for (String pair : pairs) {
            rows.append(pair).append("\n");
        }
        return to.and(rows.toString());
    }

    private static List<String> keys(Deliveries delivery, String day) {
        return Found.keys("missed-appointments-accumulating", delivery, day);
    }

    private static List<String> keys(Deliveries delivery) {
        return keys(delivery, T);
    }

    @Test
    void threeOfTwoHoldersAreAFindingFromTheDayTheThirdIsRecorded() {
        assertThat(keys(THREE, "2024-06-02")).isEmpty();
        assertThat(keys(THREE, "2024-06-03")).containsExactly("ADA");
    }

    @Test
    void twoAreNotThreeAndOneHolderIsNotTwo() {
        assertThat(keys(missed(
                        "missed_appointment,GP,ADA,2023-12-01,2023-12-01",
                        "missed_appointment,HOS,ADA,2024-02-01,2024-02-01",
                        "event,HOS,ADA,2024-02-01,2024-02-01",
                        "missed_appointment,HOS,MUM,2024-02-01,2024-02-01")))
                .isEmpty();
        assertThat(keys(missed(
                        "missed_appointment,GP,ADA,2023-12-01,2023-12-01",
                        "missed_appointment,GP,ADA,2024-02-01,2024-02-01",
                        "missed_appointment,GP,ADA,2024-03-01,2024-03-01")))
                .isEmpty();
    }

    @Test
    void theyLieWithinTwelveMonths() {
        String[] others = {
            "missed_appointment,HOS,ADA,2024-01-01,2024-01-01", "missed_appointment,GP,ADA,2024-02-29,2024-02-29"
        };
        assertThat(keys(missed("missed_appointment,GP,ADA,2023-02-28,2023-02-28", others[0], others[1])))
                .containsExactly("ADA");
        assertThat(keys(missed("missed_appointment,GP,ADA,2023-02-27,2023-02-27", others[0], others[1])))
                .isEmpty();
    }

    @Test
    void theLastOfThemLiesInTheTwelveMonthsUpToT() {
        assertThat(keys(THREE, "2025-06-01")).containsExactly("ADA");
        assertThat(keys(THREE, "2025-06-02")).isEmpty();
        assertThat(keys(missed(
                        "missed_appointment,GP,ADA,2023-12-01,2023-12-01",
                        "missed_appointment,HOS,ADA,2024-02-01,2024-02-01",
                        "missed_appointment,GP,ADA,2024-06-21,2024-06-01")))
                .as("one of tomorrow was not missed yet")
                .isEmpty();
    }

    @Test
    void linkedOnesAreOneAppointmentFromTheDayTheLinkIsMade() {
        assertThat(keys(linked(THREE, "I2,I1,relates_to,2024-06-20,PR"))).isEmpty();
        assertThat(keys(linked(THREE, "I2,I1,relates_to,2024-06-21,PR"))).containsExactly("ADA");
        Deliveries five = missed(
                "missed_appointment,GP,ADA,2023-12-01,2023-12-01",
                "missed_appointment,HOS,ADA,2023-12-01,2023-12-01",
                "missed_appointment,HOS,ADA,2023-12-02,2023-12-02",
                "missed_appointment,HOS,ADA,2024-02-01,2024-02-01",
                "missed_appointment,HOS,ADA,2024-03-01,2024-03-01");
        assertThat(keys(linked(five, "I1,I2,same_event,,PR", "I3,I2,compares,,PR")))
                .as("three told as one, and two more")
                .containsExactly("ADA");
        assertThat(keys(linked(five, "I1,I2,same_event,,PR", "I3,I2,same_event,,PR", "I4,I5,same_event,,PR")))
                .isEmpty();
    }

    @Test
    void ofAJoinedChildTheItemsOfAllRecordsCountAndTheDeadHaveNoFinding() {
        Deliveries joined = missed(
                        "missed_appointment,GP,ADA,2023-12-01,2023-12-01",
                        "missed_appointment,HOS,ADA,2024-02-01,2024-02-01")
                .and("""
                        # people.csv
                        id,kind,date_of_birth
                        A-ADA,child,2016-05-01
                        # information.csv
                        id,kind,held_by,about,recorded_at
                        I3,missed_appointment,GP,A-ADA,2024-06-01
                        # identities.csv
                        record_a,record_b,state,at
                        ADA,A-ADA,same,2024-06-20
                        """);
        assertThat(keys(joined, "2024-06-19")).isEmpty();
        assertThat(keys(joined, T)).containsExactly("A-ADA");
        assertThat(
                        keys(
                                THREE.and(
                                        "# people.csv\nid,kind,date_of_death\nD,child,2024-06-20\n# identities.csv\nrecord_a,record_b,state\nADA,D,same\n")))
                .isEmpty();
    }

    @Test
    void theEvidenceIsOfEveryWindow() {
        Slice slice = missed(
                        "missed_appointment,GP,ADA,2023-01-01,2023-01-01",
                        "missed_appointment,HOS,ADA,2023-06-20,2023-06-20",
                        "missed_appointment,GP,ADA,2023-07-01,2023-07-01",
                        "missed_appointment,GP,ADA,2024-06-20,2024-06-20",
                        "missed_appointment,GP,ADA,2021-06-20,2021-06-20")
                .on(T);
        Finding finding = Found.one("missed-appointments-accumulating", "ADA", slice);
        assertThat(finding.items().stream().map(slice.delivered()::of).sorted())
                .containsExactly("I1", "I2", "I3", "I4");
        assertThat(finding.agencies().stream().map(slice.delivered()::of).sorted())
                .containsExactly("GP", "HOS");
    }

    @Test
    void saysOfAChildThatItWasNotBroughtAndOfAnAdolescentThatAppointmentsWereMissed() {
        assertThat(Found.one("missed-appointments-accumulating", "ADA", THREE.on(T))
                        .sentence())
                .isEqualTo("Ada Stone was not brought to appointments on 1 December 2023 (Hill Surgery),"
                        + " 1 February 2024 (Town Hospital) and 1 June 2024 (Hill Surgery).");
        Deliveries older = THREE.and(
                "# people.csv\nid,kind,given_names,family_name,date_of_birth\nA,child,Ada,Stone,2008-06-20\n# identities.csv\nrecord_a,record_b,state\nADA,A,same\n");
        assertThat(Found.one("missed-appointments-accumulating", "A", older.on(T))
                        .sentence())
                .startsWith("Appointments of Ada Stone on 1 December 2023");
    }
}
