package org.kith.network.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Arrays;
import org.kith.network.Exploration;
import org.kith.network.NodeKind;
import org.kith.uikit.Chip;
import org.kith.vocabulary.Sector;

/** Leaves kinds and sectors out of the picture; each stands as a chip that can be taken away. */
final class FilterMenu {

    private final MenuBar menu = new MenuBar();
    private final Div chips = new Div();
    private final transient Exploration exploration;
    private final transient Runnable changed;

    /**
     * @param changed called when the picture is to be drawn anew
     */
    FilterMenu(Exploration exploration, Runnable changed) {
        this.exploration = exploration;
        this.changed = changed;
        chips.addClassName("kith-chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", "Filters");
        menu.getElement().setAttribute("aria-label", "Filter");
        menu.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
    }

    MenuBar menu() {
        return menu;
    }

    Div chips() {
        return chips;
    }

    /** Offers what is in the picture, and shows what is left out. */
    void refresh() {
        menu.removeAll();
        SubMenu leaveOut = menu.addItem("Leave out").getSubMenu();
        Arrays.stream(NodeKind.values())
                .filter(kind -> exploration.kinds().contains(kind) || left(kind))
                .forEach(kind -> entry(leaveOut, kind.plural(), left(kind), out -> exploration.without(kind, out)));
        leaveOut.addSeparator();
        Arrays.stream(Sector.values())
                .filter(sector -> exploration.sectors().contains(sector) || left(sector))
                .forEach(sector ->
                        entry(leaveOut, sector.label(), left(sector), out -> exploration.without(sector, out)));
        chips.removeAll();
        exploration.state().withoutKinds().stream()
                .sorted()
                .forEach(kind -> chip(kind.plural(), () -> exploration.without(kind, false)));
        exploration.state().withoutSectors().stream()
                .sorted()
                .forEach(sector -> chip(sector.label(), () -> exploration.without(sector, false)));
        if (!exploration.state().ghosts()) {
            chip("What is missing", () -> exploration.ghosts(true));
        }
        if (!exploration.state().hidden().isEmpty()) {
            chip(exploration.state().hidden().size() + " hidden by you", exploration::showHidden);
        }
        chips.setVisible(chips.getChildren().findAny().isPresent());
    }

    private boolean left(NodeKind kind) {
        return exploration.state().withoutKinds().contains(kind);
    }

    private boolean left(Sector sector) {
        return exploration.state().withoutSectors().contains(sector);
    }

    private void entry(SubMenu into, String text, boolean out, java.util.function.Consumer<Boolean> leave) {
        MenuItem item = into.addItem(text, click -> {
            leave.accept(!out);
            changed.run();
        });
        item.setCheckable(true);
        item.setChecked(out);
    }

    private void chip(String what, Runnable back) {
        chips.add(new Chip("Without: " + what).removable("Show again: " + what, () -> {
            back.run();
            changed.run();
        }));
    }
}
