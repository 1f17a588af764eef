package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.kith.network.SceneNode;

/** What can be done with the whole picture. Each key of the picture has its button or its menu here. */
final class ExplorerToolbar extends Div {

    private static final long serialVersionUID = 1L;

    /** Who is told what was pressed. */
    interface Actions {
        void found(SceneNode node);

        void read(Reading reading);

        void ghosts(boolean drawn);

        void undo();

        void redo();

        /** From what is selected, else from the child in focus. */
        void findWay();

        /** Looks through an agency's eyes. */
        void throughEyes();

        /** Of what is selected, else of the child in focus with brothers and sisters. */
        void inCommon();
    }

    private final ComboBox<SceneNode> find = new ComboBox<>();
    private final Select<Reading> reading = new Select<>();
    private final Checkbox ghosts = new Checkbox("What is missing", true);
    private final Button eyes;
    private final Button undo;
    private final Button redo;

    ExplorerToolbar(Actions actions, Component filters, Component... menus) {
        addClassNames("kith-tools", "kith-noprint");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", "Picture");
        find.setPlaceholder("Find in picture");
        find.setAriaLabel("Find in picture");
        find.setItemLabelGenerator(
                node -> node.sublabel().isEmpty() ? node.label() : node.label() + ", " + node.sublabel());
        find.setClearButtonVisible(true);
        find.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                actions.found(change.getValue());
                find.clear();
            }
        });
        reading.setItems(Reading.values());
        reading.setItemLabelGenerator(way -> "View: " + way.code());
        reading.setValue(Reading.RINGS);
        reading.setAriaLabel("View");
        reading.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.read(change.getValue());
            }
        });
        ghosts.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.ghosts(change.getValue());
            }
        });
        eyes = new Button("Whose eyes…", click -> actions.throughEyes());
        eyes.setTooltipText("Through whose eyes…");
        undo = IconButton.of(VaadinIcon.ARROW_BACKWARD, "Undo", actions::undo);
        redo = IconButton.of(VaadinIcon.ARROW_FORWARD, "Redo", actions::redo);
        add(find, reading, ghosts, filters, connections(actions), eyes, group(menus), group(undo, redo));
        can(Optional.empty(), Optional.empty());
    }

    Select<Reading> reading() {
        return reading;
    }

    void offer(List<SceneNode> nodes) {
        find.setItems(nodes);
    }

    /** Whether there are eyes the reader may look through. */
    void offerEyes(boolean offered) {
        eyes.setVisible(offered);
    }

    void focusFind() {
        find.focus();
    }

    /** What undo would take back, and redo do again; empty where there is nothing. */
    void can(Optional<String> undoable, Optional<String> redoable) {
        name(undo, "Undo", undoable);
        name(redo, "Redo", redoable);
    }

    private static void name(Button button, String verb, Optional<String> step) {
        String words = step.map(what -> verb + ": " + what).orElse(verb);
        button.setEnabled(step.isPresent());
        button.setAriaLabel(words);
        button.setTooltipText(words);
    }

    void ghosts(boolean drawn) {
        ghosts.setValue(drawn);
    }

    private static MenuBar connections(Actions actions) {
        MenuBar menu = new MenuBar();
        menu.getElement().setAttribute("aria-label", "Connections");
        menu.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        SubMenu entries = menu.addItem("Connections").getSubMenu();
        entries.addItem("Find the way…", click -> actions.findWay());
        entries.addItem("In common…", click -> actions.inCommon());
        return menu;
    }

    private static Div group(Component... parts) {
        Div group = new Div(parts);
        group.addClassName("kith-tools-group");
        return group;
    }
}
