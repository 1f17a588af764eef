package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.testing.Deliveries;

/** What a reader without any grant sees of restricted and sealed rows. */
class ProtectionInScenesTests {

    private static final String FAMILY = """
            # agencies.csv
            id,name,type,phone,sensitive
            GP,Millbrook Surgery,gp,01632 960404,
            REF,Haven House,domestic_abuse_service,01632 960405,yes
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source,protection
            C,child,Cass,Vane,2018-02-01,GP,
            M,adult,Mara,Vane,1990-02-01,GP,
            R,adult,Rosalind,Hidden,1988-02-01,GP,restricted
            S,adult,Septimus,Sealed,1988-02-01,GP,sealed
            # relationships.csv
            person,related_person,type,asserted_by,protection
            M,C,mother,GP,
            R,C,aunt_uncle,GP,
            S,C,father,GP,
            # households.csv
            id,address_line,kind,protection
            H,14 Weir Lane,home,%s
            # residences.csv
            person,household,basis,from,asserted_by,protection
            C,H,resident,2024-01-01,GP,
            M,H,resident,2024-01-01,GP,%s
            S,H,resident,2024-01-01,GP,
            # involvements.csv
            agency,practitioner,person,role,status,from,protection
            GP,,C,registered patient,open,2020-01-01,
            GP,,M,registered patient,open,2020-01-01,restricted
            REF,,M,support,open,2024-01-01,
            # information.csv
            id,kind,summary,detail,held_by,about,recorded_at,protection
            I1,observation,Something not for everyone,In full,GP,C,2024-02-01,restricted
            """;

    private static Deliveries family(String household, String stay) {
        return Deliveries.inline(FAMILY.formatted(household, stay));
    }

    @Test
    void aRestrictedPersonIsAContactAndNothingElse() {
        Scene scene = Cases.scene(family("", "").uncleared("2024-06-01"), "C");
        SceneNode node = Cases.node(scene, "Restricted");

        assertThat(node.restricted()).isTrue();
        assertThat(node.sublabel()).isEqualTo("contact Millbrook Surgery, 01632 960404");
        assertThat(node.glyph()).isEmpty();
        assertThat(node.homes()).isEmpty();
        assertThat(node.behind()).isZero();
        assertThat(scene.edgesAt(node.id())).isEmpty();
        assertThat(everyWord(scene)).doesNotContain("Rosalind", "Hidden", "aunt");
    }

    @Test
    void whatIsSealedIsNotThere() {
        Scene scene = Cases.scene(family("", "").uncleared("2024-06-01"), "C");

        assertThat(everyWord(scene)).doesNotContain("Septimus", "Haven House", "father");
        assertThat(scene.nodes()).hasSize(4);
    }

    @Test
    void anAddressIsNotSaidWhereThePlaceOrAStayIsRestricted() {
        for (Deliveries family : new Deliveries[] {family("restricted", ""), family("", "restricted")}) {
            Scene scene = Cases.scene(family.uncleared("2024-06-01"), "C");

            assertThat(scene.homes()).singleElement().satisfies(home -> {
                assertThat(home.restricted()).isTrue();
                assertThat(home.label()).isEqualTo("Address restricted: contact Millbrook Surgery, 01632 960404");
            });
            assertThat(everyWord(scene)).doesNotContain("Weir Lane");
        }
    }

    @Test
    void aRestrictedInvolvementAndItemSayWhomToContact() {
        Exploration exploration = Cases.exploration(family("", "").uncleared("2024-06-01"), "C");
        SceneEdge edge = Cases.edge(exploration.scene(), "Millbrook Surgery", "Mara Vane");
        String item = exploration
                .expand(exploration.scene().focus(), Way.ITEMS)
                .brought()
                .getFirst();

        assertThat(edge.label()).isEqualTo("restricted");
        assertThat(edge.sentence()).contains("contact Millbrook Surgery, 01632 960404");
        assertThat(exploration.scene().node(item).orElseThrow().label()).isEqualTo("Restricted item");
        assertThat(exploration.details(item).orElseThrow().texts()).isEmpty();
        assertThat(exploration.details(item).orElseThrow().lines()).isEmpty();
        assertThat(everyWord(exploration.scene())).doesNotContain("Something not for everyone");
    }

    private static String everyWord(Scene scene) {
        return scene.toString();
    }
}
