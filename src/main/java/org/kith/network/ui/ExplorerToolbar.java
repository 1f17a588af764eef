package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.kith.network.SceneNode;
import org.kith.uikit.network.DiagramLayout;

/** What can be done with the whole picture. Each key of the picture has its button or its menu here. */
final class ExplorerToolbar extends Div {

    private static final long serialVersionUID = 1L;

    /** Who is told what was pressed. */
    interface Actions {
        void found(SceneNode node);

        void layout(DiagramLayout layout);

        void ghosts(boolean drawn);

        void undo();

        void redo();

        /** From what is selected, else from the child in focus. */
        void findWay();

        /** Of what is selected, else of the child in focus with brothers and sisters. */
        void inCommon();
    }

    private final ComboBox<SceneNode> find = new ComboBox<>();
    private final Checkbox ghosts = new Checkbox("Show what is missing", true);
    private final Button undo;
    private final Button redo;

    ExplorerToolbar(Actions actions, Component filters) {
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
        Select<DiagramLayout> layout = new Select<>();
        layout.setItems(DiagramLayout.values());
        layout.setItemLabelGenerator(kind -> kind == DiagramLayout.ECOMAP ? "Layout: rings" : "Layout: forces");
        layout.setValue(DiagramLayout.ECOMAP);
        layout.setAriaLabel("Layout");
        layout.addValueChangeListener(change -> actions.layout(change.getValue()));
        ghosts.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.ghosts(change.getValue());
            }
        });
        undo = IconButton.of(VaadinIcon.ARROW_BACKWARD, "Undo", actions::undo);
        redo = IconButton.of(VaadinIcon.ARROW_FORWARD, "Redo", actions::redo);
        add(
                find,
                layout,
                ghosts,
                filters,
                new Button("Find the way…", click -> actions.findWay()),
                new Button("In common…", click -> actions.inCommon()),
                group(undo, redo));
        can(false, false);
    }

    void offer(List<SceneNode> nodes) {
        find.setItems(nodes);
    }

    void focusFind() {
        find.focus();
    }

    void can(boolean undoable, boolean redoable) {
        undo.setEnabled(undoable);
        redo.setEnabled(redoable);
    }

    void ghosts(boolean drawn) {
        ghosts.setValue(drawn);
    }

    private static Div group(Component... parts) {
        Div group = new Div(parts);
        group.addClassName("kith-tools-group");
        return group;
    }
}
