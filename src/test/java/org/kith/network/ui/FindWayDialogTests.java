package org.kith.network.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.circle.Between;
import org.kith.circle.Slice;
import org.kith.network.Cases;
import org.kith.network.FoundWays;
import org.kith.network.SceneNode;
import org.kith.network.WayFinder;
import org.kith.network.WayQuestion;
import org.kith.network.WaySearch;
import org.kith.testing.Deliveries;

@ViewPackages(classes = NetworkExplorer.class)
class FindWayDialogTests extends BrowserlessTest {

    /** Somebody the picture has not read of: known only a day later. */
    private static final String FARTHER = """
            # people.csv
            id,kind,given_names,family_name,date_of_birth,known_from
            P-FAR,adult,Fenella,Farr,1980-01-01,2024-05-21
            # relationships.csv
            person,related_person,type,asserted_by
            P-FAR,P-WREN,friend,
            """;

    private final Deliveries all = Cases.kitchen().and(FARTHER);
    private NetworkExplorer explorer;

    @BeforeEach
    void open() {
        Slice read = all.on("2024-05-21");
        WaySearch search = new WaySearch() {
            @Override
            public List<End> ends(String typed) {
                return typed.equals("Farr")
                        ? List.of(End.person(
                                Deliveries.person(read, "P-FAR")
                                        .records()
                                        .getFirst()
                                        .id(),
                                "Fenella Farr, 44"))
                        : List.of();
            }

            @Override
            public Between<FoundWays> find(WayQuestion question) {
                return new Between<>(WayFinder.find(read, question, false), read, false);
            }
        };
        explorer = new NetworkExplorer(Cases.exploration(all.on("2024-05-20"), "P-WREN"), search);
        UI.getCurrent().add(explorer);
    }

    @Test
    void theOtherEndMustBeChosen() {
        FindWayDialog dialog = dialog("Wren Anstice");

        dialog.find();

        assertThat(texts(dialog)).contains("Choose where the way is to lead.");
    }

    @Test
    void waysAreToldAsSentencesWithTheCautionBesideLongerOnes() {
        FindWayDialog dialog = dialog("Wren Anstice");
        dialog.to().setValue(end(dialog, "Kit Anstice"));

        dialog.find();

        assertThat(ways(dialog))
                .isNotEmpty()
                .allSatisfy(way ->
                        assertThat(way.getText()).startsWith("Wren Anstice").endsWith("."));
        assertThat(texts(dialog)).contains("Being connected does not mean being involved.");
    }

    @Test
    void aWayThatIsPressedIsLitUpAndUndoneAsOneStep() {
        long before = explorer.exploration().scene().nodes().size();
        FindWayDialog dialog = dialog("Kit Anstice");
        fireTyped(dialog, "Farr");
        assertThat(dialog.to().getValue().label()).startsWith("Fenella Farr");

        dialog.find();
        ComponentUtil.fireEvent(
                ways(dialog).getFirst(),
                new ClickEvent<NativeButton>(ways(dialog).getFirst()));

        assertThat(explorer.exploration().scene().nodes())
                .extracting(SceneNode::label)
                .contains("Fenella Farr");
        assertThat(explorer.table().grid().getSelectedItems())
                .extracting(SceneNode::label)
                .contains("Kit Anstice", "Wren Anstice", "Fenella Farr");
        assertThat(all(explorer).filter(H2.class::isInstance).map(part -> ((H2) part).getText()))
                .contains("The way");

        explorer.undo();
        assertThat(explorer.exploration().scene().nodes()).hasSize((int) before);
    }

    @Test
    void theToolbarAndTheDetailsOfferIt() {
        explorer.go(node("Millrace Surgery").id());

        assertThat(all(explorer)
                        .filter(Button.class::isInstance)
                        .map(part -> ((Button) part).getText())
                        .filter("Find the way…"::equals))
                .hasSize(1);
        assertThat(all(explorer)
                        .filter(MenuBar.class::isInstance)
                        .flatMap(part -> ((MenuBar) part).getItems().stream())
                        .flatMap(item -> item.getSubMenu().getItems().stream())
                        .map(MenuItem::getText))
                .contains("Find the way…", "In common…");
    }

    private static void fireTyped(FindWayDialog dialog, String typed) {
        ComponentUtil.fireEvent(dialog.to(), new ComboBoxBase.CustomValueSetEvent<>(dialog.to(), true, typed));
    }

    private FindWayDialog dialog(String from) {
        FindWayDialog dialog = explorer.dialogOfWays(node(from).id());
        dialog.open();
        return dialog;
    }

    private SceneNode node(String label) {
        return explorer.exploration().scene().nodes().stream()
                .filter(node -> node.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static WaySearch.End end(FindWayDialog dialog, String label) {
        return dialog.to()
                .getListDataView()
                .getItems()
                .filter(end -> end.label().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<NativeButton> ways(FindWayDialog dialog) {
        return all(dialog)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .toList();
    }

    private static List<String> texts(Component root) {
        return all(root)
                .map(part -> part.getElement().getText())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(FindWayDialogTests::all));
    }
}
