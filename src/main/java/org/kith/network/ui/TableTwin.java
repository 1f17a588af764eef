package org.kith.network.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.network.SceneNode;
import org.kith.uikit.Dates;

/** The same things as in the picture, line by line, for those who read rather than look. */
final class TableTwin extends Div {

    private static final long serialVersionUID = 1L;

    private final Grid<SceneNode> grid = new Grid<>();
    private final TextField filter = new TextField();
    private final transient Consumer<Set<String>> selected;
    private final transient GridListDataView<SceneNode> rows;
    private boolean sharing;
    private transient UnaryOperator<String> mine = node -> "";

    /**
     * @param selected told when the selection was changed here
     */
    TableTwin(Consumer<Set<String>> selected) {
        this.selected = selected;
        addClassName("kith-twin");
        rows = grid.setItems(new ArrayList<>());
        rows.setIdentifierProvider(SceneNode::id);
        rows.setFilter(this::matches);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setAllRowsVisible(true);
        grid.setAriaLabel("Everything in the picture");
        grid.setMultiSort(true);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        text("Name", TableTwin::name).setFlexGrow(2).setFrozen(true);
        text("Kind", TableTwin::kind);
        text("To the child", node -> node.facts().relation()).setFlexGrow(3);
        date("Since", node -> node.facts().since());
        text("Agencies", node -> String.join(", ", node.facts().agencies())).setFlexGrow(3);
        date("Last contact", node -> node.facts().lastContact());
        text("My marks", node -> mine.apply(node.id())).setFlexGrow(2).setVisible(false);
        grid.addItemClickListener(click -> grid.asMultiSelect().setValue(Set.of(click.getItem())));
        grid.asMultiSelect().addValueChangeListener(change -> share(change.getValue()));
        filter.setPlaceholder("Filter the table");
        filter.setAriaLabel("Filter the table");
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> rows.refreshAll());
        filter.addClassName("kith-noprint");
        Div head = new Div(new H2("The same as a table"), filter);
        head.addClassName("kith-twin-head");
        add(head, grid);
    }

    /** What somebody marked by hand, by id of the node; the column is there as soon as something is marked. */
    void mine(UnaryOperator<String> words, boolean any) {
        mine = words;
        grid.getColumnByKey("My marks").setVisible(any);
    }

    void show(List<SceneNode> nodes) {
        sharing = true;
        Set<String> before = grid.getSelectedItems().stream().map(SceneNode::id).collect(Collectors.toSet());
        rows.removeItems(rows.getItems().toList());
        rows.addItems(nodes);
        select(before);
    }

    /** Selects what was selected in the picture. */
    void select(Collection<String> ids) {
        sharing = true;
        grid.asMultiSelect()
                .setValue(
                        rows.getItems().filter(node -> ids.contains(node.id())).collect(Collectors.toSet()));
        sharing = false;
    }

    void focusTable() {
        grid.focus();
    }

    Grid<SceneNode> grid() {
        return grid;
    }

    TextField filter() {
        return filter;
    }

    private void share(Set<SceneNode> nodes) {
        if (!sharing) {
            selected.accept(nodes.stream().map(SceneNode::id).collect(Collectors.toSet()));
        }
    }

    private boolean matches(SceneNode node) {
        String wanted = filter.getValue().strip().toLowerCase(Locale.UK);
        return wanted.isEmpty()
                || String.join(
                                " ",
                                name(node),
                                kind(node),
                                node.facts().relation(),
                                String.join(" ", node.facts().agencies()))
                        .toLowerCase(Locale.UK)
                        .contains(wanted);
    }

    private static String name(SceneNode node) {
        return node.ghost() ? "? " + node.label() : node.label();
    }

    private static String kind(SceneNode node) {
        if (node.restricted()) {
            return "restricted";
        }
        String kind =
                node.kind().label() + (node.kind().person() && !node.glyph().isEmpty() ? ", " + node.glyph() : "");
        return node.sector() == null
                ? kind
                : kind + ", " + node.sector().label().toLowerCase(Locale.UK);
    }

    private Grid.Column<SceneNode> text(String header, Function<SceneNode, String> of) {
        return grid.addColumn(of::apply)
                .setHeader(header)
                .setKey(header)
                .setResizable(true)
                .setComparator(Comparator.comparing(of, String.CASE_INSENSITIVE_ORDER));
    }

    private void date(String header, Function<SceneNode, @Nullable LocalDate> of) {
        grid.addColumn(node -> {
                    LocalDate day = of.apply(node);
                    return day == null ? "" : Dates.day(day);
                })
                .setHeader(header)
                .setKey(header)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setComparator(Comparator.comparing(of, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
    }
}
