package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SceneBuilderTests {

    private final Scene wren = Cases.scene(Cases.kitchen().on("2024-05-20"), "P-WREN");
    private final Scene ivo = Cases.scene(Cases.cannerySteps().on("2024-09-30"), "P-IVO");

    @Test
    void showsTheHomeCircleInItsHome() {
        assertThat(wren.homes())
                .singleElement()
                .satisfies(home -> assertThat(home.label()).isEqualTo("17 Tannery Row"));
        assertThat(wren.nodes().stream()
                        .filter(node -> node.kind().person() && !node.ghost())
                        .map(SceneNode::label))
                .containsExactlyInAnyOrder("Wren Anstice", "Kit Anstice", "Deborah Anstice", "Aaron Mellish");
        assertThat(Cases.node(wren, "Wren Anstice"))
                .satisfies(child -> assertThat(child.focus()).isTrue())
                .satisfies(child -> assertThat(child.ring()).isZero())
                .satisfies(child -> assertThat(child.glyph()).isEqualTo("12"));
    }

    @Test
    void drawsSomebodyOfTwoRecordsOnce() {
        assertThat(Cases.node(wren, "Kit Anstice").records()).isEqualTo(2);
    }

    @Test
    void saysWhoSaysWhatOfAPersonInOneSentence() {
        assertThat(Cases.node(wren, "Aaron Mellish").sentence())
                .isEqualTo("Aaron Mellish, adult, 38, lives at 17 Tannery Row since September 2023, step-parent of Wren"
                        + " by Orrendale Community Mental Health Team’s word, not verified.");
    }

    @Test
    void saysWhoIsWhatToWhomAndWhetherAnybodyVerifiedIt() {
        SceneEdge mother = Cases.edge(wren, "Deborah Anstice", "Kit Anstice");
        SceneEdge stepParent = Cases.edge(wren, "Aaron Mellish", "Kit Anstice");

        assertThat(mother.label()).isEqualTo("mother of");
        assertThat(mother.tie()).isEqualTo(SceneEdge.Tie.KIN);
        assertThat(mother.sentence())
                .isEqualTo("Deborah Anstice is mother of Kit Anstice, said by Millrace Surgery, verified.");
        assertThat(stepParent.tie()).isEqualTo(SceneEdge.Tie.KIN_UNVERIFIED);
        assertThat(stepParent.sentence()).endsWith("not verified.");
    }

    @Test
    void drawsAnAgencyOnceWithALineToEachPersonItWorksWith() {
        String surgery = Cases.node(wren, "Millrace Surgery").id();

        assertThat(wren.nodes().stream().filter(node -> node.label().equals("Millrace Surgery")))
                .hasSize(1);
        assertThat(wren.edgesAt(surgery).stream()
                        .map(edge -> wren.node(edge.from(surgery)).orElseThrow().label()))
                .containsExactlyInAnyOrder("Deborah Anstice", "Wren Anstice", "Kit Anstice");
    }

    @Test
    void drawsWhomNobodyHasAsked() {
        SceneNode brackenfield = Cases.node(wren, "Brackenfield Primary School");
        SceneNode surgery = Cases.node(wren, "Millrace Surgery");

        assertThat(brackenfield.ghost()).isTrue();
        assertThat(brackenfield.sublabel()).isEqualTo("not asked: Kit");
        assertThat(surgery.ghost()).as("it was asked about Wren").isFalse();
        assertThat(Cases.edge(wren, "Millrace Surgery", "Kit Anstice").ghost()).isTrue();
        assertThat(Cases.edge(wren, "Millrace Surgery", "Wren Anstice").ghost()).isFalse();
        assertThat(Cases.edge(wren, "Millrace Surgery", "Kit Anstice").sentence())
                .contains("No request to Millrace Surgery about Kit Anstice is recorded.");
    }

    @Test
    void drawsAnItemAboutNobodyBesideTheHomeItNames() {
        SceneNode item = Cases.node(wren, "Caller: child asked over the fence for food");

        assertThat(item.ghost()).isTrue();
        assertThat(item.sublabel()).isEqualTo("about nobody, held by Orrendale Police");
        assertThat(wren.edgesAt(item.id()))
                .anySatisfy(edge ->
                        assertThat(edge.touches(wren.homes().getFirst().id())).isTrue());
    }

    @Test
    void saysWhatWasAskedAndNotYetAnswered() {
        assertThat(Cases.node(wren, "Orrendale School Nursing").sublabel()).isEqualTo("no answer yet: Wren");
        assertThat(Cases.node(wren, "Orrendale Children's Services").sublabel()).isEqualTo("runs the enquiry");
    }

    @Test
    void leavesItemsBehindThoseWhoHoldThemAndSaysHowMany() {
        assertThat(wren.nodes().stream().filter(node -> node.kind() == NodeKind.ITEM && !node.ghost()))
                .isEmpty();
        assertThat(Cases.node(wren, "Loxley Vale Academy").behind()).isPositive();
        assertThat(wren.shown().sentence()).startsWith("All ").contains("lie behind");
    }

    @Test
    void saysOfAChildNobodyEnquiresAboutOnlyWhatIsThere() {
        assertThat(ivo.nodes()).noneMatch(SceneNode::ghost);
        assertThat(ivo.nodes().stream()
                        .filter(node -> node.kind().person())
                        .map(SceneNode::label)
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of("Ivo Raske", "Shona Tilling", "Denny Coppard", "Dennis Coppard"));
        assertThat(Cases.node(ivo, "Denny Coppard").facts().relation()).isEqualTo("lives at the same home");
    }

    @Test
    void everyNodeAndEverythingBetweenHasASentence() {
        for (Scene scene : new Scene[] {wren, ivo}) {
            assertThat(scene.nodes())
                    .allSatisfy(node -> assertThat(node.sentence()).endsWith("."));
            assertThat(scene.edges())
                    .allSatisfy(edge -> assertThat(edge.sentence()).endsWith("."));
            assertThat(scene.edges()).allSatisfy(edge -> {
                assertThat(scene.node(edge.from())).isPresent();
                assertThat(scene.node(edge.to()).isPresent()
                                || scene.home(edge.to()).isPresent())
                        .isTrue();
            });
        }
    }

    @Test
    void drawsAFatherOfWhomNothingIsRecordedWhileAnEnquiryIsOpen() {
        SceneNode father = Cases.node(wren, "Father");

        assertThat(father.ghost()).isTrue();
        assertThat(father.sentence())
                .isEqualTo("Nobody is recorded as the father of Wren Anstice among what you may see.");
        assertThat(Cases.edge(wren, "Father", "Wren Anstice").ghost()).isTrue();
        assertThat(wren.nodes()).extracting(SceneNode::label).doesNotContain("Mother");
    }
}
