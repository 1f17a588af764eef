package org.kith.network.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.network.Cases;
import org.kith.network.NodeKind;
import org.kith.network.SceneNode;
import org.kith.uikit.Chip;
import org.kith.uikit.network.DiagramEvent;
import org.kith.vocabulary.Sector;

@ViewPackages(classes = NetworkExplorer.class)
class NetworkExplorerViewTests extends BrowserlessTest {

    private NetworkExplorer explorer;

    @BeforeEach
    void open() {
        explorer = new NetworkExplorer(Cases.exploration(Cases.kitchen().on("2024-05-20"), "P-WREN"));
        UI.getCurrent().add(explorer);
    }

    @Test
    void tableAndPictureShowTheSame() {
        assertThat(rows().map(SceneNode::id).toList())
                .isEqualTo(explorer.canvas().scene().nodes().stream()
                        .map(node -> node.id())
                        .toList());
    }

    @Test
    void whatIsSelectedInThePictureIsSelectedInTheTable() {
        String kit = id("Kit Anstice");

        explorer.canvas().fire(new DiagramEvent.Select(List.of(kit), List.of()));

        assertThat(explorer.table().grid().getSelectedItems())
                .extracting(SceneNode::id)
                .containsExactly(kit);
        assertThat(title()).isEqualTo("Kit Anstice");
    }

    @Test
    void whatIsSelectedInTheTableIsSelectedInThePicture() {
        SceneNode surgery = node("Millrace Surgery");

        explorer.table().grid().asMultiSelect().setValue(Set.of(surgery));

        assertThat(title()).isEqualTo("Millrace Surgery");
        assertThat(texts()).anyMatch(text -> text.contains("No request to Millrace Surgery about Kit"));
    }

    @Test
    void withNothingSelectedItSaysWhatIsNotKnown() {
        assertThat(title()).isEqualTo("What is not known here");
        assertThat(texts()).anyMatch(text -> text.startsWith("Brackenfield Primary School: "));
    }

    @Test
    void litUpEvidenceIsSelectedAndToldAtTheSide() {
        var slice = Cases.kitchen().on("2024-05-20");
        String item = slice.rows(org.kith.circle.ItemRow.class).stream()
                .filter(row -> "Eats quickly, hides food in bag".equals(row.summary()))
                .findFirst()
                .orElseThrow()
                .id();

        explorer.light(item, new Evidence("observation of 3 May", List.of("What it says."), null));

        assertThat(title()).isEqualTo("Evidence: observation of 3 May");
        assertThat(texts()).contains("What it says.").anyMatch(text -> text.endsWith("brought into the picture."));
        assertThat(explorer.table().grid().getSelectedItems())
                .extracting(SceneNode::label)
                .containsExactly("Eats quickly, hides food in bag");
    }

    @Test
    void evidenceThatIsNotDrawnIsToldAllTheSame() {
        explorer.light("nothing", new Evidence("a row", List.of("What it says."), null));

        assertThat(title()).isEqualTo("Evidence: a row");
        assertThat(texts()).contains("What it says.", "A picture does not draw what it says.");
    }

    @Test
    void whatIsChosenAndLeftOutGoesAlongToAnotherPicture() {
        List<Carried> told = new ArrayList<>();
        explorer.onCarry(told::add);
        List<String> chosen = explorer.canvas().scene().nodes().stream()
                .map(node -> node.id())
                .filter(id -> id.startsWith("a:") || id.startsWith("p:"))
                .limit(2)
                .toList();
        explorer.exploration().without(Sector.EDUCATION, true);
        explorer.selection().chosenInTable(Set.copyOf(chosen));
        NetworkExplorer other =
                new NetworkExplorer(Cases.exploration(Cases.kitchen().on("2024-05-20"), "P-WREN"));

        other.take(told.getLast());

        assertThat(other.selection().ids()).containsExactlyInAnyOrderElementsOf(chosen);
        assertThat(other.exploration().state().withoutSectors()).containsExactly(Sector.EDUCATION);
    }

    @Test
    void openingShowsAndPuttingBackTakesAway() {
        long before = rows().count();
        explorer.go(id("Brackenfield Primary School"));

        press("Show 5: items of information");
        assertThat(rows().filter(node -> node.kind() == NodeKind.ITEM && !node.ghost()))
                .hasSize(5);
        press("Put back 5: items of information");

        assertThat(rows().count()).isEqualTo(before);
    }

    @Test
    void hidingCanBeUndone() {
        String aaron = id("Aaron Mellish");

        explorer.canvas().fire(new DiagramEvent.Hide(List.of(aaron)));
        assertThat(rows().map(SceneNode::id)).doesNotContain(aaron);
        assertThat(texts()).anyMatch(text -> text.contains("1 hidden by you"));
        explorer.canvas().fire(new DiagramEvent.Undo());

        assertThat(rows().map(SceneNode::id)).contains(aaron);
    }

    @Test
    void aFilterStandsAsAChipUntilItIsTakenAway() {
        explorer.ghosts(false);

        assertThat(all(explorer).filter(Chip.class::isInstance)).hasSize(1);
        assertThat(rows()).noneMatch(SceneNode::ghost);
        explorer.undo();
        assertThat(all(explorer).filter(Chip.class::isInstance)).isEmpty();
        assertThat(rows()).anyMatch(SceneNode::ghost);
    }

    @Test
    void theTableCanBeFilteredAndKeepsThePicture() {
        explorer.table().filter().setValue("police");

        assertThat(explorer.table().grid().getListDataView().getItems().map(SceneNode::label))
                .contains("Orrendale Police")
                .doesNotContain("Kit Anstice");
        assertThat(explorer.canvas().scene().node(id("Kit Anstice"))).isPresent();
    }

    @Test
    void thePictureFillsTheWindowAndGivesItBack() {
        Button fill = all(explorer)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getAriaLabel().equals(Optional.of("Fill the window")))
                .findFirst()
                .orElseThrow();

        fill.click();
        assertThat(explorer.getClassNames()).contains("kith-explorer-filling");
        assertThat(fill.getElement().getAttribute("aria-pressed")).isEqualTo("true");

        fill.click();
        assertThat(explorer.getClassNames()).doesNotContain("kith-explorer-filling");
        assertThat(fill.getElement().getAttribute("aria-pressed")).isEqualTo("false");
    }

    @Test
    void everyWayThroughAnAddressSaysThatConnectedIsNotInvolved() {
        assertThat(texts()).contains("Being connected does not mean being involved.");
    }

    private Stream<SceneNode> rows() {
        return explorer.exploration().scene().nodes().stream()
                .filter(node -> explorer.table().grid().getListDataView().contains(node));
    }

    private SceneNode node(String label) {
        return explorer.exploration().scene().nodes().stream()
                .filter(node -> node.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String id(String label) {
        return node(label).id();
    }

    private String title() {
        return all(explorer)
                .filter(H2.class::isInstance)
                .map(part -> ((H2) part).getText())
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        all(explorer)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text))
                .click();
    }

    private List<String> texts() {
        return all(explorer)
                .map(part -> part.getElement().getText())
                .filter(text -> !text.isBlank())
                .collect(Collectors.toList());
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(NetworkExplorerViewTests::all));
    }
}
