package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table as paper has it: every row is there, so that it prints, can be searched with the browser and read out. For the
 * tens of rows around one family; longer lists want a grid.
 */
final class PlainTable<T> extends Div {

    private static final long serialVersionUID = 1L;

    private record Column<T>(
            String heading,
            Function<T, Component> cell,
            @Nullable Comparator<T> order) {}

    private final transient List<Column<T>> columns = new ArrayList<>();
    private String caption = "";
    private transient List<T> rows;
    private @Nullable transient Function<T, String> group;
    private transient Function<String, Component> groupHeading = Span::new;
    private transient Function<T, Optional<Component>> below = row -> Optional.empty();
    private @Nullable transient Column<T> sorted;
    private boolean descending;

    PlainTable(List<T> rows) {
        this.rows = List.copyOf(rows);
        addClassName("kith-table-scroll");
    }

    PlainTable<T> column(String heading, Function<T, Component> cell) {
        return column(heading, cell, null);
    }

    /**
     * @param order by what the column sorts when its heading is pressed; null where it does not
     */
    PlainTable<T> column(String heading, Function<T, Component> cell, @Nullable Comparator<T> order) {
        columns.add(new Column<>(heading, cell, order));
        return this;
    }

    /** Puts rows of one group together under a heading of their own, as long as no column is sorted by. */
    PlainTable<T> grouped(Function<T, String> by, Function<String, Component> heading) {
        group = by;
        groupHeading = heading;
        return this;
    }

    /** What is to be said of some rows in a line of its own below them, over the whole width. */
    PlainTable<T> below(Function<T, Optional<Component>> line) {
        below = line;
        return this;
    }

    /** Names the table for those who hear it, and draws it. */
    PlainTable<T> caption(String words) {
        caption = words;
        draw();
        return this;
    }

    void rows(List<T> other) {
        rows = List.copyOf(other);
        draw();
    }

    private void draw() {
        removeAll();
        NativeTable table = new NativeTable();
        table.addClassName("kith-table");
        table.getElement().setAttribute("aria-label", caption);
        add(table);
        NativeTableRow head = table.getHead().addRow();
        columns.forEach(column -> head.add(heading(column)));
        Map<String, List<T>> groups = new LinkedHashMap<>();
        Function<T, String> by = group;
        for (T row : ordered()) {
            groups.computeIfAbsent(by == null || sorted != null ? "" : by.apply(row), k -> new ArrayList<>())
                    .add(row);
        }
        groups.forEach((name, some) -> {
            NativeTableBody body = table.addBody();
            if (!name.isEmpty()) {
                NativeTableHeaderCell cell = new NativeTableHeaderCell(groupHeading.apply(name));
                cell.getElement()
                        .setAttribute("scope", "rowgroup")
                        .setAttribute("colspan", String.valueOf(columns.size()));
                body.addRow().add(cell);
            }
            some.forEach(row -> {
                NativeTableRow line = body.addRow();
                columns.forEach(column -> line.addDataCell().add(column.cell().apply(row)));
                below.apply(row).ifPresent(more -> {
                    line.addClassName("kith-table-more");
                    NativeTableCell cell = body.addRow().addDataCell();
                    cell.getElement().setAttribute("colspan", String.valueOf(columns.size()));
                    cell.add(more);
                });
            });
        });
    }

    private List<T> ordered() {
        Column<T> by = sorted;
        Comparator<T> order = by == null ? null : by.order();
        return order == null
                ? rows
                : rows.stream().sorted(descending ? order.reversed() : order).toList();
    }

    private NativeTableHeaderCell heading(Column<T> column) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        if (column.order() == null) {
            cell.add(new Span(column.heading()));
            return cell;
        }
        NativeButton button = new NativeButton(column.heading(), click -> sortBy(column));
        button.addClassName("kith-table-sort");
        cell.add(button);
        String state = sorted != column ? "none" : descending ? "descending" : "ascending";
        cell.getElement().setAttribute("aria-sort", state);
        return cell;
    }

    /** Pressed once it sorts up, twice down, three times it stands as it was. */
    private void sortBy(Column<T> column) {
        if (sorted != column) {
            sorted = column;
            descending = false;
        } else if (descending) {
            sorted = null;
        } else {
            descending = true;
        }
        draw();
    }
}
