package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.testing.Deliveries;

/** The picture around two records: what stands with which of them, and with the one that they would be. */
class PairSceneTests {

    private static final String TWO = """
            # agencies.csv
            id,name,type
            GP,Hill Surgery,gp
            HOU,Vale Housing,housing
            PRB,Vale Probation,probation
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source,protection
            A,adult,Wayne,Moss,1987-08-14,HOU,
            B,adult,Wayne,Marsh,1987-08-14,PRB,
            P,adult,Leanne,Field,1990-01-19,HOU,
            C,child,Kai,Marsh,2016-01-19,PRB,
            X,adult,Rosalind,Hidden,1988-02-01,GP,restricted
            S,adult,Septimus,Sealed,1988-02-01,GP,sealed
            # relationships.csv
            person,related_person,type,asserted_by
            P,A,partner,HOU
            B,C,father,PRB
            X,B,sibling,GP
            S,B,sibling,GP
            # households.csv
            id,address_line,kind
            H,5 Bobbin Court,home
            # residences.csv
            person,household,basis,from,asserted_by
            A,H,resident,2024-01-01,HOU
            B,H,resident,2024-01-01,PRB
            P,H,resident,2024-01-01,HOU
            # involvements.csv
            agency,person,role,status,from
            PRB,B,supervision,open,2024-01-01
            """;

    private static final String ONE = "# identities.csv\nrecord_a,record_b,state,at\nA,B,same,2024-02-01\n";

    private static PairScene around(Deliveries delivery) {
        Slice slice = delivery.uncleared("2024-06-01");
        return PairScene.of(
                slice,
                Stream.of("A", "B")
                        .flatMap(one -> Deliveries.circle(slice, one).child().ref().records().stream())
                        .toList());
    }

    private static Contrast.Had side(PairScene pair, String label) {
        return pair.side(Cases.node(pair.scene(), label).id());
    }

    @Test
    void everythingStandsWithOneOfTheTwoOrWithBoth() {
        PairScene pair = around(Deliveries.inline(TWO));

        assertThat(pair.middle()).hasSize(2);
        assertThat(side(pair, "Wayne Moss")).isEqualTo(Contrast.Had.FIRST);
        assertThat(side(pair, "Wayne Marsh")).isEqualTo(Contrast.Had.SECOND);
        assertThat(side(pair, "Leanne Field")).isEqualTo(Contrast.Had.FIRST);
        assertThat(side(pair, "Kai Marsh")).isEqualTo(Contrast.Had.SECOND);
        assertThat(side(pair, "Vale Probation")).isEqualTo(Contrast.Had.SECOND);
        assertThat(pair.scene().homes()).singleElement().satisfies(home -> {
            assertThat(pair.side(home.id())).isEqualTo(Contrast.Had.BOTH);
            assertThat(pair.scene().edgesAt(home.id())).hasSize(3);
        });
        assertThat(Cases.edge(pair.scene(), "Wayne Moss", "Wayne Marsh").tie()).isEqualTo(SceneEdge.Tie.MAYBE_ONE);
    }

    @Test
    void joinedTheSameThingsStandAroundOne() {
        PairScene apart = around(Deliveries.inline(TWO));
        PairScene joined = around(Deliveries.inline(TWO).and(ONE));

        assertThat(joined.middle()).singleElement().isIn(apart.middle());
        assertThat(joined.scene().nodes()).hasSize(apart.scene().nodes().size() - 1);
        assertThat(joined.scene().edges()).noneMatch(edge -> edge.tie() == SceneEdge.Tie.MAYBE_ONE);
        assertThat(joined.scene().edgesAt(joined.middle().getFirst()).stream()
                        .map(edge -> edge.from(joined.middle().getFirst())))
                .containsExactlyInAnyOrder(
                        Cases.node(joined.scene(), "Leanne Field").id(),
                        Cases.node(joined.scene(), "Kai Marsh").id(),
                        Cases.node(joined.scene(), "Vale Probation").id(),
                        joined.scene().homes().getFirst().id());
    }

    @Test
    void whoIsRestrictedIsAContactAndWhoIsSealedIsNotThere() {
        Scene scene = around(Deliveries.inline(TWO)).scene();

        assertThat(Cases.node(scene, "Restricted").restricted()).isTrue();
        assertThat(scene.toString()).doesNotContain("Rosalind", "Hidden", "Septimus", "Sealed");
    }
}
