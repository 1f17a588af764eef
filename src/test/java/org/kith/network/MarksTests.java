package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarksTests {

    private Exploration exploration;

    @BeforeEach
    void open() {
        exploration = Cases.exploration(Cases.kitchen().on("2024-05-20"), "P-WREN");
    }

    @Test
    void everyMarkIsAStepWithAName() {
        String kit = id("Kit Anstice");
        Note note = Note.of("Which door?", kit);

        exploration.mark("a note on Kit Anstice", marks -> marks.with(note));
        exploration.mark("colouring Kit Anstice blue", marks -> marks.coloured(List.of(kit), OwnColour.BLUE));

        assertThat(exploration.undoes()).contains("colouring Kit Anstice blue");
        exploration.undo();
        assertThat(exploration.marks().colours()).isEmpty();
        assertThat(exploration.redoes()).contains("colouring Kit Anstice blue");
        assertThat(exploration.undoes()).contains("a note on Kit Anstice");
        exploration.undo();
        assertThat(exploration.marks()).isEqualTo(Marks.NONE);
        exploration.redo();
        exploration.redo();
        assertThat(exploration.marks().colours()).containsEntry(kit, OwnColour.BLUE);
    }

    @Test
    void otherStepsSayWhomTheyAreAbout() {
        String aaron = id("Aaron Mellish");

        exploration.hide(List.of(aaron));
        assertThat(exploration.undoes()).contains("hiding Aaron Mellish");
        exploration.move(Map.of(id("Kit Anstice"), new Spot(1, 2, true)), Map.of());
        assertThat(exploration.undoes()).contains("moving Kit Anstice");
        exploration.without(NodeKind.AGENCY, true);
        assertThat(exploration.undoes()).contains("leaving out agencies");
    }

    @Test
    void aFoldedGroupStandsForItsMembersAndTheirTies() {
        String deborah = id("Deborah Anstice");
        String aaron = id("Aaron Mellish");
        Scene before = exploration.scene();
        OwnGroup group = OwnGroup.of("Grown-ups", List.of(deborah, aaron));

        exploration.mark("grouping", marks -> marks.with(group));
        assertThat(exploration.scene().nodes()).isEqualTo(before.nodes());
        exploration.mark("folding", marks -> marks.folded(group.id(), true));

        Scene folded = exploration.scene();
        assertThat(folded.node(deborah)).isEmpty();
        assertThat(folded.node(aaron)).isEmpty();
        SceneNode one = folded.node(group.id()).orElseThrow();
        assertThat(one.label()).isEqualTo("Grown-ups");
        assertThat(one.glyph()).isEqualTo("2");
        assertThat(one.sentence()).contains("a group of your own", "Deborah Anstice", "Aaron Mellish");
        assertThat(folded.edgesAt(group.id())).isNotEmpty();
        assertThat(folded.edges()).noneMatch(edge -> edge.touches(deborah) || edge.touches(aaron));
        assertThat(folded.shown()).isEqualTo(before.shown());
        assertThat(exploration.details(group.id())).isPresent();

        exploration.undo();
        assertThat(exploration.scene().nodes()).isEqualTo(before.nodes());
    }

    @Test
    void theChildInFocusIsNeverFoldedAway() {
        String kit = exploration.scene().focus();
        OwnGroup group = OwnGroup.of("All", List.of(kit, id("Deborah Anstice")));

        exploration.mark("folding", marks -> marks.with(group).folded(group.id(), true));

        assertThat(exploration.scene().node(kit)).isPresent();
        assertThat(exploration.scene().node(group.id()).orElseThrow().glyph()).isEqualTo("1");
    }

    @Test
    void whatDoesNotExistBearsNoMark() {
        Marks marks = Marks.NONE
                .with(Note.of("Free", null))
                .with(Note.of("On one", "p:one"))
                .with(Note.of("On two", "p:two"))
                .coloured(List.of("p:one", "p:two"), OwnColour.PINK)
                .with(OwnGroup.of("Both", List.of("p:one", "p:two")))
                .with(OwnGroup.of("Two alone", List.of("p:two")));

        Marks left = marks.within(id -> id.equals("p:two") ? null : id);

        assertThat(left.notes().values()).extracting(Note::text).containsExactly("Free", "On one");
        assertThat(left.colours()).containsOnlyKeys("p:one");
        assertThat(left.groups().values()).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("Both");
            assertThat(group.members()).containsExactly("p:one");
        });
    }

    @Test
    void aNoteSaysSomethingAndNotTooMuch() {
        assertThatThrownBy(() -> Note.of("  ", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Note.of("x".repeat(Note.LONGEST + 1), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String id(String label) {
        return Cases.node(exploration.scene(), label).id();
    }
}
