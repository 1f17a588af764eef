package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kith.circle.Circle;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.KinshipRow;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.testing.Deliveries;

/** A row of the record is found in the picture, and brought into it where it is not. */
class LightingTests {

    private final Slice slice = Cases.kitchen().on("2024-05-20");
    private final Circle circle = Deliveries.circle(slice, "P-WREN");
    private final Exploration exploration = Cases.exploration(slice, "P-WREN");
    private final Scene first = exploration.scene();

    @Test
    void anItemThatIsNotDrawnIsBroughtWithWhatJoinsIt() {
        ItemRow item = item("Eats quickly, hides food in bag");
        assertThat(first.node("i:" + item.id())).isEmpty();

        Lit lit = exploration.light(item.id()).orElseThrow();

        assertThat(lit.nodes()).containsExactly("i:" + item.id());
        assertThat(lit.brought()).containsExactly("Eats quickly, hides food in bag");
        assertThat(lit.edges())
                .isNotEmpty()
                .allSatisfy(edge -> assertThat(
                                exploration.scene().edge(edge).orElseThrow().touches("i:" + item.id()))
                        .isTrue());
        assertThat(lit.without()).isEmpty();
        exploration.undo();
        assertThat(exploration.scene()).isEqualTo(first);
    }

    @Test
    void whatIsDrawnAlreadyIsLitWithoutAnythingNew() {
        InvolvementRow works = slice.involvements().openOf(circle.child()).getFirst();

        Lit lit = exploration.light(works.id()).orElseThrow();

        assertThat(lit.nodes()).containsExactly("a:" + works.agency(), first.focus());
        assertThat(lit.edges()).hasSize(1);
        assertThat(first.edge(lit.edges().getFirst()).orElseThrow().touches("a:" + works.agency()))
                .isTrue();
        assertThat(lit.brought()).isEmpty();
        assertThat(exploration.canUndo()).isFalse();
    }

    @Test
    void aRelationshipIsTheLineBetweenTwoPeople() {
        KinshipRow kin = slice.rows(KinshipRow.class).stream()
                .filter(row -> circle.familyCircle().contains(slice.people().of(row.person()))
                        && circle.familyCircle().contains(slice.people().of(row.relatedPerson())))
                .findFirst()
                .orElseThrow();

        Lit lit = exploration.light(kin.id()).orElseThrow();

        assertThat(lit.nodes()).hasSize(2);
        assertThat(lit.edges()).singleElement().asString().startsWith("kin:");
    }

    @Test
    void aStayIsSomebodyAndAPastOneSaysThatThePlaceIsNotDrawn() {
        for (StayRow stay : slice.rows(StayRow.class)) {
            Lit lit = exploration.light(stay.id()).orElseThrow();
            boolean drawn = exploration.scene().home("h:" + stay.household()).isPresent();

            assertThat(lit.without().contains("place itself is not drawn"))
                    .as("%s", stay)
                    .isEqualTo(!lit.nodes().isEmpty() && !drawn);
        }
    }

    @Test
    void allEvidenceOfAllFindingsIsShownOrItIsSaidWhyNot() {
        Set<String> rows = Cases.findings(circle).stream()
                .flatMap(finding -> finding.evidence().stream())
                .map(evidence -> evidence.row())
                .collect(Collectors.toSet());
        assertThat(rows).hasSizeGreaterThan(10);
        int shown = 0;
        for (String row : rows) {
            Lit lit = Cases.exploration(slice, "P-WREN").light(row).orElseThrow();
            assertThat(lit.nodes().isEmpty() && lit.without().isEmpty()).isFalse();
            shown += lit.nodes().isEmpty() ? 0 : 1;
        }
        assertThat(shown).isEqualTo(rows.size());
    }

    @Test
    void whatIsNotRecordedHereIsNotFound() {
        assertThat(exploration.light("01a20196-0000-7000-8000-000000000000")).isEmpty();
        assertThat(exploration.scene()).isEqualTo(first);
    }

    private ItemRow item(String summary) {
        return slice.rows(ItemRow.class).stream()
                .filter(item -> summary.equals(item.summary()))
                .findFirst()
                .orElseThrow();
    }
}
