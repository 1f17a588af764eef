package org.kith.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Circle;
import org.kith.circle.Slice;
import org.kith.gaps.FindingKey;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;

/** What an agency may be told with an ask: as little as it takes, and nothing that is withheld. */
class TellingTests {

    private static final String FAMILY = """
            # agencies.csv
            id,name,type,area
            CSC,Social care,childrens_social_care,995
            HOU,Housing,housing,995
            # people.csv
            id,kind,given_names,family_name,date_of_birth,nhs_number,source,protection
            MIA,child,Mia,Field,2020-02-03,9990000123,CSC,open
            UNA,adult,Una,Field,1990-01-01,,CSC,open
            ROB,adult,Rob,Locke,1985-01-01,,CSC,restricted
            SEA,adult,Sean,Stone,1985-01-01,,CSC,sealed
            # names.csv
            person,use,given_names,family_name,source
            UNA,maiden,Una,Wood,CSC
            # households.csv
            id,address_line,postcode,kind,protection
            H1,1 Old Lane,QX1 1AA,home,open
            H2,9 Far Row,QX9 9AA,home,%s
            H3,The House,QX8 8AA,refuge,open
            # residences.csv
            person,household,basis,from,to,asserted_by,protection
            MIA,H1,resident,2024-01-01,,HOU,open
            UNA,H1,resident,2024-01-01,%s,HOU,open
            %s
            # relationships.csv
            person,related_person,type,asserted_by
            UNA,MIA,mother,CSC
            ROB,MIA,father,CSC
            SEA,MIA,step_parent,CSC
            """;

    private static final String AT_HOME = FAMILY.formatted("open", "", "");

    @Test
    void nameBirthAndAddressAreTickedNumbersAndOtherNamesAreNot() {
        Telling telling = about(AT_HOME, "MIA", "UNA");

        assertThat(words(telling.about().getFirst()))
                .containsExactly("born 3 February 2020", "lives at 1 Old Lane, QX1 1AA");
        assertThat(telling.about().getFirst().facts())
                .extracting(Telling.Fact::words)
                .contains("NHS number 9990000123");
        assertThat(telling.about().getLast().facts())
                .filteredOn(fact -> fact.kind() == Telling.Kind.OTHER_NAME)
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.words()).isEqualTo("also recorded as Una Wood");
                    assertThat(fact.usual()).isFalse();
                });
        assertThat(telling.heldBack()).isEmpty();
    }

    @Test
    void othersOfTheFamilyAreOfferedWithWhatTheyAreAndNothingOfThemIsTicked() {
        Telling telling = about(AT_HOME, "MIA");

        assertThat(telling.others()).extracting(Telling.Tellable::name).containsExactly("Una Field, mother of Mia");
        assertThat(telling.others()).allMatch(other -> other.usual().isEmpty());
    }

    @Test
    void whoeverIsRestrictedOrSealedIsNeverOffered() {
        Telling telling = about(AT_HOME, "MIA", "ROB", "SEA");

        assertThat(telling.about()).extracting(Telling.Tellable::name).containsExactly("Mia Field");
        assertThat(telling.toString()).doesNotContain("Rob", "Locke", "Sean", "Stone");
        assertThat(telling.heldBack()).anyMatch(words -> words.contains("not offered"));
    }

    @Test
    void aWithheldAddressTakesTheOthersWithIt() {
        Telling restricted = about(FAMILY.formatted("open", "", "UNA,H2,resident,2025-01-01,,HOU,restricted"), "UNA");
        assertThat(restricted.about().toString()).doesNotContain("Old Lane", "Far Row");
        assertThat(restricted.heldBack()).isNotEmpty();

        Telling place = about(FAMILY.formatted("restricted", "", "UNA,H2,resident,2025-01-01,,CSC,open"), "UNA");
        assertThat(place.about().toString()).doesNotContain("Old Lane", "Far Row");
    }

    @Test
    void aSealedAddressTakesTheOthersWithItAndLeavesNoTrace() {
        Telling sealed = about(FAMILY.formatted("open", "", "UNA,H2,resident,2025-01-01,,HOU,sealed"), "UNA");

        assertThat(sealed.about().toString()).doesNotContain("Old Lane", "Far Row");
        assertThat(sealed.heldBack()).isEmpty();
    }

    @Test
    void aHomeAskedAboutIsNamedUnlessItIsWithheldOrARefuge() {
        Slice slice = Deliveries.inline(AT_HOME).uncleared("2026-10-13");
        Circle circle = Deliveries.circle(slice, "MIA");
        Deliveries ids = Deliveries.inline(AT_HOME);

        assertThat(Telling.of(circle, List.of(FindingKey.thing(ids.internalId(StatementKind.HOUSEHOLD, "H1"))))
                        .about())
                .extracting(Telling.Tellable::name)
                .containsExactly("The home at 1 Old Lane, QX1 1AA");
        assertThat(Telling.of(circle, List.of(FindingKey.thing(ids.internalId(StatementKind.HOUSEHOLD, "H3"))))
                        .about())
                .isEmpty();
    }

    private static Telling about(String delivery, String... people) {
        // Whom the ask is about comes from what its writer sees; what is offered, from what nobody need be cleared for.
        Slice seen = Deliveries.inline(delivery).on("2026-10-13");
        Slice open = Deliveries.inline(delivery).uncleared("2026-10-13");
        List<FindingKey.Part> parts = java.util.stream.Stream.of(people)
                .<FindingKey.Part>map(one -> FindingKey.who(Deliveries.person(seen, one)))
                .toList();
        Circle circle = Deliveries.circle(open, people[0].equals("UNA") ? "UNA" : "MIA");
        return Telling.of(circle, parts);
    }

    private static List<String> words(Telling.Tellable one) {
        return one.usual().stream().map(Telling.Fact::words).toList();
    }
}
