package org.kith.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.kernel.Lens;
import org.kith.kernel.Remit;
import org.kith.testing.DeliveredGraph;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** People are found as somebody types who has a name from a telephone call. */
class SearchIT extends DeliveredGraph {

    private static final String DELIVERY = """
            # agencies.csv
            id,name,type
            SCH,Mill School,school
            # people.csv
            id,kind,given_names,family_name,known_as,date_of_birth,nhs_number,telephone,protection
            WIL,adult,William,Coppard,,1984-03-09,,,
            KAT,adult,Kaitlyn,Stephenson,,1990-11-02,,,
            ANN,adult,Anna,Kowalska,,1991-02-03,,,
            CYR,adult,Анна,Иванова,,1992-05-06,,,
            CHI,child,Mia,Coppard,,2019-04-12,,,
            RES,adult,Rhoda,Coppard,,1960-01-01,,,restricted
            SEA,adult,Sela,Coppard,,1961-01-01,,,sealed
            OTH,adult,William,Nye,,1970-07-07,,,
            # names.csv
            id,person,use,given_names,family_name
            N1,KAT,maiden,Kaitlyn,Tilling
            # households.csv
            id,address_line,postcode,protection
            H-OLD,12 Weavers Row,QX1 1AA,
            H-NEW,3 Mill Lane,QX2 2BB,
            H-SEA,9 Refuge Way,QX3 3CC,sealed
            # residences.csv
            id,person,household,from,to
            R1,WIL,H-OLD,2010-01-01,2012-01-01
            R2,WIL,H-NEW,2012-01-01,
            R3,RES,H-OLD,2010-01-01,
            R4,SEA,H-OLD,2010-01-01,
            R5,CHI,H-SEA,2024-01-01,
            R6,OTH,H-NEW,2012-01-01,
            """;

    @Autowired
    Search search;

    @BeforeEach
    void deliver() {
        deliver(DELIVERY);
        TestStore.freshWords();
    }

    @ParameterizedTest
    @CsvSource({
        "william coppard, WIL, name",
        "Coppard William, WIL, name",
        "bill coppard, WIL, 'another form of the name, name'",
        "coppart william, WIL, 'spelt alike, name'",
        "katelin stevenson, KAT, sounds alike",
        "kaitlyn tilling, KAT, 'maiden name “Kaitlyn Tilling”'",
        "anna ivanova, CYR, the name in other letters",
        "анна ковальска, ANN, the name in other letters",
        "william 9 March 1984, WIL, 'date of birth, name'",
        "william 3/9/1984, WIL, 'date of birth with day and month the other way round, name'",
        "william march 1984, WIL, 'date of birth, name'",
        "coppard 9 march, WIL, 'day and month of birth, name'",
        "william 1984, WIL, 'name, date of birth'",
        "coppard weavers row, WIL, 'name, recorded at 12 Weavers Row'",
        "bill mill lane, WIL, 'another form of the name, recorded at 3 Mill Lane'",
        "coppard QX1 1AA, WIL, 'name, recorded at 12 Weavers Row'",
    })
    void whoIsMeantIsFoundFirstAndItIsSaidWhy(String typed, String person, String why) {
        List<Hit> people = search.find(lens(), typed).people();

        assertThat(people).as(typed).isNotEmpty();
        assertThat(people.getFirst().thing()).as(typed).isEqualTo(id(person));
        assertThat(people.getFirst().why()).as(typed).contains(why);
    }

    @Test
    void asTypedStandsBeforeWhatIsOnlyAlike() {
        assertThat(search.find(lens(), "coppard").people()).allMatch(Hit::asTyped);
        assertThat(search.find(lens(), "coppart").people()).isNotEmpty().noneMatch(Hit::asTyped);
        assertThat(search.find(lens(), "bill mill lane").people()).isNotEmpty().noneMatch(Hit::asTyped);
    }

    /** To learn that somebody lives at an address is to learn the address: not of who is sealed or restricted, nor at a refuge. */
    @Test
    void noPlaceLeadsToWhoMayNotBeFoundThere() {
        assertThat(things("coppard weavers row")).containsExactly(id("WIL"));
        assertThat(things("rhoda weavers row")).isEmpty();
        assertThat(things("sela weavers row")).isEmpty();
        assertThat(things("mia refuge way")).isEmpty();
    }

    @Test
    void ofPeopleOfOthersNoPlaceIsTold() {
        Lens stranger = lens().within(new Remit(false, null, null, Set.of(), Set.of(), false, true, null, Set.of()));

        assertThat(search.find(stranger, "coppard weavers row").people()).isEmpty();
        assertThat(search.find(stranger, "coppart william").people())
                .extracting(Hit::thing)
                .containsExactly(id("WIL"));
    }

    private List<String> things(String typed) {
        return search.find(lens(), typed).people().stream().map(Hit::thing).toList();
    }
}
