package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.testing.Deliveries;

/** Two records of which somebody was unsure: both stay in the picture, joined by a line that says so. */
class UnsureEdgesTests {

    private static final String FAMILY = """
            # agencies.csv
            id,name,type
            S,Hill School,school
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source
            A,child,Ada,Moss,2018-04-02,S
            M,adult,Una,Moss,1990-01-01,S
            W,adult,Una,Wood,1990-01-01,S
            # relationships.csv
            person,related_person,type,asserted_by
            M,A,mother,S
            """;

    private static final String UNSURE = """
            # identities.csv
            record_a,record_b,state,at,by,reason
            M,W,unsure,2024-02-01,Gwen Pryce,two photographs
            """;

    @Test
    void bothStayWithALineThatSaysWhoWasUnsureWhenAndWhy() {
        Scene scene = Cases.scene(Deliveries.inline(FAMILY).and(UNSURE).on("2024-05-20"), "A");

        assertThat(Cases.node(scene, "Una Wood").sentence()).isNotEmpty();
        assertThat(Cases.edge(scene, "Una Moss", "Una Wood"))
                .returns(SceneEdge.Tie.MAYBE_ONE, SceneEdge::tie)
                .returns("may be one person", SceneEdge::label)
                .satisfies(edge -> assertThat(edge.sentence())
                        .contains("Gwen Pryce looked at both on 1 February 2024 and was unsure: two photographs."));
    }

    @Test
    void beforeThatAndAfterAnotherJudgementThereIsNoSuchLine() {
        Deliveries unsure = Deliveries.inline(FAMILY).and(UNSURE);
        Deliveries apart = unsure.and("# identities.csv\nrecord_a,record_b,state,at\nW,M,not_same,2024-03-01\n");

        assertThat(Cases.scene(unsure.on("2024-01-20"), "A").edges())
                .noneMatch(edge -> edge.tie() == SceneEdge.Tie.MAYBE_ONE);
        assertThat(Cases.scene(apart.on("2024-05-20"), "A").edges())
                .noneMatch(edge -> edge.tie() == SceneEdge.Tie.MAYBE_ONE);
        assertThat(Cases.scene(apart.on("2024-05-20"), "A").nodes())
                .noneMatch(node -> node.label().equals("Una Wood"));
    }
}
