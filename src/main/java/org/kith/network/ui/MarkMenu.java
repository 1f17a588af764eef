package org.kith.network.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kith.network.Exploration;
import org.kith.network.Marks;
import org.kith.network.OwnColour;
import org.kith.network.OwnGroup;

/** The menu of marks of one's own. What it offers follows the selection. */
final class MarkMenu {

    private final MenuBar menu = new MenuBar();
    private final SubMenu entries;
    private final Exploration exploration;
    private final OwnMarks own;

    MarkMenu(Exploration exploration, OwnMarks own) {
        this.exploration = exploration;
        this.own = own;
        menu.getElement().setAttribute("aria-label", "Mark");
        menu.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        entries = menu.addItem("Mark").getSubMenu();
    }

    MenuBar menu() {
        return menu;
    }

    /** Offers what can be marked now. */
    void refresh(Set<String> selection) {
        entries.removeAll();
        List<String> nodes = own.markable(selection);
        Marks marks = exploration.marks();
        String one = nodes.size() == 1
                ? exploration.scene().node(nodes.getFirst()).map(node -> node.label()).orElse("")
                : "";
        if (!one.isEmpty()) {
            entries.addItem("Note on " + one + "…", click -> own.note(nodes.getFirst()).open());
        }
        entries.addItem("Note on the picture…", click -> own.note(null).open());
        entries.addSeparator();
        SubMenu colours = colours(nodes);
        for (OwnColour colour : OwnColour.values()) {
            Span letter = new Span(colour.letter());
            letter.addClassNames("kith-own-letter", "kith-own-" + colour.code());
            Span text = new Span(letter, new Span(colour.label()));
            text.addClassName("kith-own-choice");
            colours.addItem(text, click -> own.colour(nodes, colour));
        }
        colours.addItem("No colour", click -> own.colour(nodes, null))
                .setEnabled(nodes.stream().anyMatch(marks.colours()::containsKey));
        entries.addItem(nodes.size() < 2 ? "Group what is selected…" : "Group these " + nodes.size() + "…", click -> own
                        .group(nodes)
                        .ifPresent(WordsDialog::open))
                .setEnabled(nodes.size() > 1);
        for (OwnGroup group : groups(selection)) {
            entries.addItem(
                    (group.folded() ? "Unfold ‘" : "Fold ‘") + group.name() + "’",
                    click -> own.fold(group, !group.folded()));
            entries.addItem("Ungroup ‘" + group.name() + "’", click -> own.ungroup(group));
        }
        if (!marks.isEmpty()) {
            entries.addSeparator();
            entries.addItem("Remove all my marks", click -> own.removeAll());
        }
    }

    private SubMenu colours(List<String> nodes) {
        MenuItem colours = entries.addItem("Colour");
        colours.setEnabled(!nodes.isEmpty());
        return colours.getSubMenu();
    }

    /** Those of what is selected; with nothing selected, all. */
    private List<OwnGroup> groups(Set<String> selection) {
        List<OwnGroup> groups = new ArrayList<>();
        exploration.marks().groups().values().stream()
                .filter(group -> selection.isEmpty()
                        || selection.contains(group.id())
                        || selection.stream().anyMatch(group.members()::contains))
                .forEach(groups::add);
        return groups;
    }
}
