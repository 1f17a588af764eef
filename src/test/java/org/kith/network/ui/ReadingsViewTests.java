package org.kith.network.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.network.Cases;
import org.kith.network.NodeKind;
import org.kith.network.Note;
import org.kith.network.OwnColour;
import org.kith.network.SceneNode;
import org.kith.uikit.network.DiagramEvent;
import org.kith.uikit.network.DiagramLayout;
import org.kith.uikit.network.DiagramNode;
import org.kith.uikit.network.DiagramPoint;
import org.kith.uikit.network.NetworkDiagram;
import org.kith.uikit.network.NodeShape;
import org.kith.uikit.timeline.TimeDiagram;

/** One scene, read in several ways. */
@ViewPackages(classes = NetworkExplorer.class)
class ReadingsViewTests extends BrowserlessTest {

    private NetworkExplorer explorer;

    @BeforeEach
    void open() {
        explorer = new NetworkExplorer(Cases.exploration(Cases.kitchen().on("2024-05-20"), "P-WREN"));
        UI.getCurrent().add(explorer);
    }

    @Test
    void everyWayToReadIsOfferedWithWordsOfItsOwn() {
        Select<?> select = (Select<?>)
                all(explorer).filter(Select.class::isInstance).findFirst().orElseThrow();

        assertThat(select.getListDataView().getItems().map(Reading.class::cast)).containsExactly(Reading.values());
        assertThat(Stream.of(Reading.values()).map(Reading::explanation)).doesNotHaveDuplicates();
    }

    @Test
    void onlyOneWayIsReadAtATime() {
        for (Reading reading : Reading.values()) {
            explorer.read(reading);

            assertThat(explorer.reading()).isEqualTo(reading);
            assertThat(all(explorer).filter(part -> part instanceof NetworkDiagram || part instanceof TimeDiagram))
                    .as(reading.code())
                    .hasSize(1);
        }
    }

    @Test
    void whatIsSelectedStaysSelectedFromWayToWay() {
        String kit = id("Kit Anstice");
        explorer.canvas().fire(new DiagramEvent.Select(List.of(kit), List.of()));

        for (Reading reading : Reading.values()) {
            explorer.read(reading);

            assertThat(title()).as(reading.code()).isEqualTo("Kit Anstice");
            assertThat(explorer.table().grid().getSelectedItems())
                    .extracting(SceneNode::id)
                    .containsExactly(kit);
        }
    }

    @Test
    void theGenogramDrawsTheFamilyAndSaysWhatItLeavesOut() {
        explorer.read(Reading.GENOGRAM);

        NetworkDiagram genogram = diagram();
        assertThat(genogram.scene().view().layout()).isEqualTo(DiagramLayout.LAYERS);
        assertThat(genogram.scene().nodes())
                .extracting(DiagramNode::label)
                .contains("Wren Anstice", "Kit Anstice", "Deborah Anstice", "Aaron Mellish", "No father recorded")
                .doesNotContain("Millrace Surgery");
        assertThat(texts())
                .anyMatch(text -> text.contains("Left out here:") && text.contains("agencies and other things"));
        assertThat(texts()).contains("recorded as male, with age").doesNotContain("practitioner");
    }

    @Test
    void whoeverStandsForNoRecordIsExplainedAndCannotBeHidden() {
        explorer.read(Reading.GENOGRAM);
        String ghost = diagram().scene().nodes().stream()
                .filter(DiagramNode::ghost)
                .findFirst()
                .orElseThrow()
                .id();

        diagram().fire(new DiagramEvent.Select(List.of(ghost), List.of()));
        assertThat(title()).isEqualTo("Not recorded");
        diagram().fire(new DiagramEvent.Hide(List.of(ghost)));

        assertThat(explorer.exploration().canUndo()).isFalse();
        assertThat(diagram().scene().node(ghost)).isPresent();
    }

    @Test
    void aPlaceInTheGenogramIsNoPlaceInTheRings() {
        String kit = id("Kit Anstice");
        explorer.read(Reading.GENOGRAM);

        diagram()
                .fire(new DiagramEvent.Move(List.of(
                        new DiagramEvent.Moved(kit, DiagramPoint.pinnedAt(7, 8), new DiagramPoint(1, 2, false)))));
        explorer.read(Reading.RINGS);
        assertThat(explorer.canvas().scene().place(kit)).isEmpty();
        explorer.read(Reading.GENOGRAM);
        assertThat(diagram().scene().place(kit)).contains(DiagramPoint.pinnedAt(7, 8));

        explorer.undo();
        assertThat(diagram().scene().place(kit)).contains(new DiagramPoint(1, 2, false));
    }

    @Test
    void coloursAndNotesOnPeopleCarryOver() {
        String kit = id("Kit Anstice");
        explorer.exploration().mark("blue", marks -> marks.coloured(List.of(kit), OwnColour.BLUE));
        explorer.exploration().mark("a note", marks -> marks.with(Note.of("Which door?", kit)));
        explorer.exploration().mark("another", marks -> marks.with(Note.of("Only there", id("Millrace Surgery"))));

        explorer.read(Reading.GENOGRAM);

        assertThat(diagram().scene().node(kit).orElseThrow().mark()).isEqualTo(OwnColour.BLUE.letter());
        assertThat(diagram().scene().nodes())
                .filteredOn(node -> node.shape() == NodeShape.NOTE)
                .extracting(DiagramNode::label)
                .containsExactly("Which door?");
    }

    @Test
    void filtersCarryOver() {
        explorer.exploration().without(NodeKind.ADULT, true);
        explorer.read(Reading.GENOGRAM);

        assertThat(diagram().scene().nodes()).extracting(DiagramNode::label).doesNotContain("Deborah Anstice");
        explorer.ghosts(false);
        assertThat(diagram().scene().nodes()).noneMatch(DiagramNode::ghost);
    }

    @Test
    void theTimelineHoldsWhatThePictureHoldsAndTheItemsBehindIt() {
        explorer.read(Reading.TIMELINE);

        TimeDiagram timeline = timeline();
        assertThat(timeline.shown()).contains(id("Millrace Surgery"));
        assertThat(timeline.shown().stream().filter(id -> id.startsWith("i:"))).isNotEmpty();
        assertThat(texts()).anyMatch(text -> text.matches("\\d+ events in \\d+ lanes, from .*"));
    }

    @Test
    void anItemOfTheTimelineIsReadAtTheSide() {
        explorer.read(Reading.TIMELINE);
        String item = timeline().shown().stream()
                .filter(id -> id.startsWith("i:")
                        && explorer.exploration().scene().node(id).isEmpty())
                .sorted()
                .findFirst()
                .orElseThrow();

        explorer.go(item);

        assertThat(texts()).anyMatch(text -> text.startsWith("Held by") || text.contains("held by"));
        assertThat(title()).isNotEqualTo("What is not known here");
    }

    @Test
    void anItemSelectedInTheTimelineComesAlongIntoTheRings() {
        explorer.read(Reading.TIMELINE);
        String item = timeline().shown().stream()
                .filter(id -> id.startsWith("i:")
                        && explorer.exploration().scene().node(id).isEmpty())
                .sorted()
                .findFirst()
                .orElseThrow();
        explorer.go(item);

        explorer.read(Reading.RINGS);

        assertThat(explorer.canvas().scene().node(item)).isPresent();
        assertThat(explorer.table().grid().getSelectedItems())
                .extracting(SceneNode::id)
                .containsExactly(item);
        explorer.undo();
        assertThat(explorer.canvas().scene().node(item)).isEmpty();
    }

    @Test
    void theWayIsToldOnceForTheAddress() {
        List<Reading> told = new ArrayList<>();
        explorer.onReading(told::add);

        explorer.read(Reading.FORCES);
        explorer.read(Reading.FORCES);
        explorer.read(Reading.TIMELINE);

        assertThat(told).containsExactly(Reading.FORCES, Reading.TIMELINE);
    }

    @Test
    void anAddressThatAsksForNoWayThereIsIsRings() {
        assertThat(Reading.of("genogram")).contains(Reading.GENOGRAM);
        assertThat(Reading.of("<b>")).isEmpty();
    }

    private NetworkDiagram diagram() {
        return all(explorer)
                .filter(NetworkDiagram.class::isInstance)
                .map(NetworkDiagram.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private TimeDiagram timeline() {
        return all(explorer)
                .filter(TimeDiagram.class::isInstance)
                .map(TimeDiagram.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String id(String label) {
        return explorer.exploration().scene().nodes().stream()
                .filter(node -> node.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String title() {
        return all(explorer)
                .filter(H2.class::isInstance)
                .map(part -> ((H2) part).getText())
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return all(explorer)
                .map(part -> part.getElement().getText())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ReadingsViewTests::all));
    }
}
