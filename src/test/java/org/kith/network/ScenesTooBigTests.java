package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.testing.Deliveries;

class ScenesTooBigTests {

    @Test
    void foldsWhatDoesNotFitAndSaysHowMany() {
        Scene scene = Cases.scene(family(90), "C");

        assertThat(scene.nodes()).hasSizeLessThanOrEqualTo(60);
        assertThat(scene.shown().sentence()).startsWith("59 of 91 people and agencies shown; 32 folded into 1 group.");
        assertThat(scene.nodes().getLast())
                .satisfies(group -> assertThat(group.kind()).isEqualTo(NodeKind.GROUP))
                .satisfies(group -> assertThat(group.behind()).isEqualTo(32));
    }

    @Test
    void opensAGroupTenAtATime() {
        Exploration exploration = Cases.exploration(family(90), "C");
        String group = exploration.scene().nodes().getLast().id();

        Opened opened = exploration.expand(group, Way.MEMBERS);

        assertThat(opened.brought()).hasSize(10);
        assertThat(opened.more()).isEqualTo(22);
        assertThat(exploration.scene().node(group).orElseThrow().behind()).isEqualTo(22);
        assertThat(exploration.scene().shown().sentence()).startsWith("69 of 91");
    }

    @Test
    void evidenceIsTakenOutOfItsGroupAlone() {
        Slice slice = family(90);
        String group = Cases.exploration(slice, "C").scene().nodes().getLast().id();
        Exploration exploration = Cases.exploration(slice, "C");
        String folded = Cases.exploration(slice, "C")
                .expand(group, Way.MEMBERS)
                .brought()
                .getFirst();

        Lit lit = exploration.light(NodeKey.parse(folded).id()).orElseThrow();

        assertThat(lit.nodes()).containsExactly(folded);
        assertThat(lit.brought()).hasSize(1);
        assertThat(exploration.scene().node(group).orElseThrow().behind()).isEqualTo(31);
    }

    @Test
    void putsWhatWasOpenedTogetherAgainBeyondThreeHundred() {
        Exploration exploration = Cases.exploration(family(330), "C");
        String group = exploration.scene().nodes().getLast().id();
        while (exploration.expand(group, Way.MEMBERS).more() > 0) {
            assertThat(exploration.scene().nodes()).hasSizeLessThanOrEqualTo(Heaps.MOST);
        }

        assertThat(exploration.scene().nodes()).hasSizeLessThanOrEqualTo(Heaps.MOST);
        assertThat(exploration.scene().shown().folded()).isPositive();
    }

    /** A child with many aunts and uncles. */
    private static Slice family(int aunts) {
        StringBuilder people = new StringBuilder("# people.csv\nid,kind,given_names,family_name\nC,child,Cass,Vane\n");
        StringBuilder kin = new StringBuilder("# relationships.csv\nperson,related_person,type\n");
        for (int i = 0; i < aunts; i++) {
            people.append("A%03d,adult,Aunt%03d,Vane\n".formatted(i, i));
            kin.append("A%03d,C,aunt_uncle\n".formatted(i));
        }
        return Deliveries.inline(people.toString() + kin).on("2026-03-03");
    }
}
