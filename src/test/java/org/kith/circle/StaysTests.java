package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.testing.Deliveries;

/** Stays, homes, the home circle and the family circle, with the day before, the day and the day after. */
class StaysTests {

    private static final String T = "2024-06-20";

    private static final Deliveries BASE = Deliveries.inline("""
            # agencies.csv
            id,name,type
            GP,Surgery,gp
            HV,Health Visiting,health_visiting
            # people.csv
            id,kind,date_of_birth
            C,child,2018-01-01
            M,adult,1990-01-01
            X,adult,1985-01-01
            # households.csv
            id,kind,local_authority
            H1,home,900
            H2,,901
            H3,other,902
            HOSTEL,hostel,903
            PRISON,prison,904
            """);

    private static Deliveries stays(String rows) {
        return BASE.and("# residences.csv\nperson,household,basis,from,to,asserted_by,known_from\n" + rows);
    }

    private static List<String> home(Deliveries delivery, String day) {
        Slice slice = delivery.on(day);
        return Deliveries.circle(slice, "C").home().people().stream()
                .map(person -> slice.delivered().of(person.ref()))
                .toList();
    }

    private static List<String> homes(Deliveries delivery, String person, String day) {
        Slice slice = delivery.on(day);
        return slice.stays().currentHomes(Deliveries.person(slice, person)).stream()
                .map(home -> slice.delivered().of(home.id()))
                .sorted()
                .toList();
    }

    @Test
    void theHomeCircleReachesBackTwelveMonthsAndTheStaysMustOverlapInThem() {
        assertThat(home(stays("C,H1,resident,2020-01-01,,GP,\nX,H1,resident,2020-01-01,2023-06-20,GP,\n"), T))
                .contains("X");
        assertThat(home(stays("C,H1,resident,2020-01-01,,GP,\nX,H1,resident,2020-01-01,2023-06-19,GP,\n"), T))
                .doesNotContain("X");
        assertThat(home(stays("C,H1,resident,2020-01-01,,GP,\nX,H1,resident,2024-06-20,,GP,\n"), T))
                .contains("X");
        assertThat(home(stays("C,H1,resident,2020-01-01,,GP,\nX,H1,resident,2024-06-21,,GP,2024-01-01\n"), T))
                .doesNotContain("X");
        assertThat(home(stays("C,H1,resident,2020-01-01,2024-01-31,GP,\nX,H1,resident,2024-01-31,,GP,\n"), T))
                .as("they shared one day")
                .contains("X");
        assertThat(home(stays("C,H1,resident,2020-01-01,2024-01-30,GP,\nX,H1,resident,2024-01-31,,GP,\n"), T))
                .doesNotContain("X");
    }

    @Test
    void aResidentStayEndsTheDayBeforeTheSameAgencysNextAtAnotherHome() {
        Deliveries moved = stays("C,H1,resident,2020-01-01,,GP,\nC,H2,resident,2024-06-20,,GP,\n");
        assertThat(homes(moved, "C", "2024-06-19")).containsExactly("H1");
        assertThat(homes(moved, "C", "2024-06-20")).containsExactly("H2");
    }

    @Test
    void whatAnotherAgencySaysStandsBesideIt() {
        assertThat(homes(stays("C,H1,resident,2020-01-01,,GP,\nC,H2,resident,2024-06-01,,HV,\n"), "C", T))
                .containsExactly("H1", "H2");
        assertThat(homes(stays("C,H1,resident,2020-01-01,,GP,\nC,H2,frequent_visitor,2024-06-01,,GP,\n"), "C", T))
                .containsExactly("H1", "H2");
        assertThat(homes(stays("C,H1,resident,2020-01-01,,GP,\nC,H2,resident,2024-06-01,2024-12-31,GP,\n"), "C", T))
                .as("a stay that says when it ends is not the next one")
                .containsExactly("H1", "H2");
    }

    @Test
    void aStayInPrisonIsNeitherAHomeNorEndsOne() {
        Deliveries prison = stays(
                "C,H1,resident,2020-01-01,,GP,\nX,H1,resident,2020-01-01,,GP,\nX,PRISON,resident,2022-01-01,,GP,\n");
        assertThat(homes(prison, "X", T)).containsExactly("H1");
        assertThat(home(prison, T)).contains("X");
    }

    @Test
    void aHostelIsAHomeOnlyAmongFamily() {
        Deliveries hostel = stays(
                "C,HOSTEL,resident,2024-01-01,,GP,\nM,HOSTEL,resident,2024-01-01,,GP,\nX,HOSTEL,resident,2024-01-01,,GP,\n");
        assertThat(homes(hostel, "C", T)).as("with nobody of the family").isEmpty();
        Deliveries family = hostel.and("# relationships.csv\nperson,related_person,type\nM,C,mother\n");
        assertThat(homes(family, "C", T)).containsExactly("HOSTEL");
        assertThat(home(family, T)).containsExactly("C", "M");
        assertThat(homes(family, "X", T)).isEmpty();
        assertThat(home(hostel.and("# relationships.csv\nperson,related_person,type\nX,C,friend\n"), T))
                .as("a friend is not family")
                .containsExactly("C");
    }

    @Test
    void aHomeWithMoreThanTwelvePeopleIsOneOnlyAmongFamily() {
        assertThat(home(crowd(10), T)).as("twelve with the child and X").contains("X");
        assertThat(home(crowd(11), T)).as("thirteen").doesNotContain("X");
    }

    private static Deliveries crowd(int others) {
        StringBuilder people = new StringBuilder("# people.csv\nid,kind\n");
        StringBuilder stays = new StringBuilder("C,H1,resident,2024-01-01,,GP,\nX,H1,resident,2024-01-01,,GP,\n");
        for (int i = 0; i < others; i++) {
            people.append("P").append(i).append(",adult\n");
            stays.append("P").append(i).append(",H1,resident,2024-01-01,,GP,\n");
        }
        return stays("")
                .and(people.toString())
                .and("# residences.csv\nperson,household,basis,from,to,asserted_by,known_from\n" + stays);
    }

    @Test
    void theMothersStaysStandInForAnUnbornChildOrOneWithoutAny() {
        Deliveries mother = stays("M,H1,resident,2020-01-01,,GP,\nX,H1,resident,2020-01-01,,GP,\n");
        assertThat(home(mother, T)).containsExactly("C");
        Deliveries hers = mother.and("# relationships.csv\nperson,related_person,type\nM,C,mother\n");
        assertThat(home(hers, T)).containsExactly("C", "M", "X");
        assertThat(homes(hers, "C", T)).containsExactly("H1");
        Deliveries own = hers.and("# residences.csv\nperson,household,basis,from\nC,H2,resident,2024-01-01\n");
        assertThat(home(own, T)).containsExactly("C");
    }

    @Test
    void atAHostelTheMothersStayStandsInAmongTheChildsFamilyAndHers() {
        Deliveries hostel = stays("M,HOSTEL,resident,2024-01-01,,GP,\nX,HOSTEL,resident,2024-01-01,,GP,\n")
                .and("# relationships.csv\nperson,related_person,type\nM,C,mother\n");
        assertThat(home(hostel, T)).as("a stranger there").containsExactly("C", "M");
        assertThat(homes(hostel, "C", T)).containsExactly("HOSTEL");
        Deliveries partner =
                hostel.and("# relationships.csv\nperson,related_person,type,to\nX,M,partner,%s\n".formatted(T));
        assertThat(home(partner, T)).containsExactly("C", "M", "X");
        assertThat(home(partner, "2024-06-21")).containsExactly("C", "M");
    }

    @Test
    void theOwnAreaIsThatOfTheCurrentHomesOrOfTheLastOne() {
        assertThat(areas("C,H1,resident,2020-01-01,,GP,\nC,H2,resident,2020-01-01,,HV,\n"))
                .containsExactlyInAnyOrder("900", "901");
        assertThat(areas("C,H1,resident,2020-01-01,2024-06-19,GP,\nC,H2,resident,2020-01-01,2024-06-18,GP,\n"))
                .containsExactly("900");
        assertThat(areas("")).isEmpty();
    }

    private static java.util.Set<String> areas(String rows) {
        Slice slice = stays(rows).on(T);
        return Deliveries.circle(slice, "C").ownAreas();
    }

    @Test
    void aHomeAdultLivesThereOrVisitsOftenAndIsAlive() {
        Slice slice = stays(
                        "C,H1,resident,2020-01-01,,GP,\nM,H1,claimed,2020-01-01,,GP,\nX,H1,frequent_visitor,2020-01-01,,GP,\n")
                .on(T);
        Circle circle = Deliveries.circle(slice, "C");
        assertThat(circle.home().people()).hasSize(3);
        assertThat(circle.homeAdults()).singleElement().satisfies(adult -> {
            assertThat(adult.person()).isSameAs(Deliveries.person(slice, "X"));
            assertThat(adult.onlyVisits()).isTrue();
        });
    }

    @Test
    void theFamilyCircleAddsFamilyByRowsAndThePartnersOfParents() {
        Slice slice = stays("C,H1,resident,2020-01-01,,GP,\n").and("""
                        # people.csv
                        id,kind
                        F,adult
                        P,adult
                        EX,adult
                        G,adult
                        FR,adult
                        # relationships.csv
                        person,related_person,type,from,to
                        F,C,father,,
                        P,F,partner,2020-01-01,2024-06-20
                        EX,F,partner,2020-01-01,2024-06-19
                        G,C,grandparent,,2010-01-01
                        FR,C,friend,,
                        """).on(T);
        assertThat(Deliveries.circle(slice, "C").familyCircle())
                .extracting(person -> slice.delivered().of(person.ref()))
                .containsExactlyInAnyOrder("C", "F", "P", "G");
    }

    @Test
    void aStayWithoutABeginningBeginsWhenItWasKnown() {
        Deliveries known = stays("C,H1,resident,2020-01-01,2024-03-31,GP,\nX,H1,resident,,,GP,2024-04-01\n");
        assertThat(home(known, T)).doesNotContain("X");
        Deliveries earlier = stays("C,H1,resident,2020-01-01,2024-04-01,GP,\nX,H1,resident,,,GP,2024-04-01\n");
        assertThat(home(earlier, T)).contains("X");
    }
}
