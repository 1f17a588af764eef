package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kith.information.chronology.Chronology;
import org.kith.information.chronology.ChronologyPaper;
import org.kith.information.chronology.Entry;
import org.kith.paper.PaperTable;

/** A chronology on the screen: the same cells as on paper, and each item leads to its own page. */
final class ChronologyTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Function<Entry, @Nullable String> address;
    private final transient Predicate<Entry> chosen;

    /**
     * @param address of the page of what a line tells of, or null where it has none
     * @param chosen which lines are marked
     */
    ChronologyTable(Chronology chronology, Function<Entry, @Nullable String> address, Predicate<Entry> chosen) {
        this.address = address;
        this.chosen = chosen;
        addClassName("kith-table-scroll");
        NativeTable table = new NativeTable();
        table.addClassNames("kith-table", "kith-chronology-table");
        table.getElement().setAttribute("aria-label", "Chronology");
        NativeTableRow head = table.getHead().addRow();
        List<PaperTable.Column> columns = ChronologyPaper.columns(chronology);
        for (PaperTable.Column column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column.heading());
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        add(table);
        String year = "";
        NativeTableBody body = table.addBody();
        for (Chronology.Block block : chronology.blocks()) {
            String own = ChronologyPaper.year(block.entries().getFirst());
            if (!own.equals(year)) {
                year = own;
                body = table.addBody();
                NativeTableHeaderCell heading = new NativeTableHeaderCell(own);
                heading.getElement()
                        .setAttribute("scope", "rowgroup")
                        .setAttribute("colspan", String.valueOf(columns.size()));
                body.addRow().add(heading);
            }
            for (int at = 0; at < block.entries().size(); at++) {
                row(body, chronology, block, at);
            }
        }
    }

    private void row(NativeTableBody body, Chronology chronology, Chronology.Block block, int at) {
        NativeTableRow row = body.addRow();
        Entry entry = block.entries().get(at);
        row.addClassName("kith-chronology-" + entry.kind().code());
        row.setClassName("kith-chronology-together", block.together());
        row.setClassName("kith-chronology-first", at == 0);
        boolean marked = chosen.test(entry);
        row.setClassName("kith-chronology-chosen", marked);
        String link = address.apply(entry);
        List<PaperTable.Cell> cells = ChronologyPaper.cells(chronology, block, at);
        int said = cells.size() - 3;
        for (int column = 0; column < cells.size(); column++) {
            Div content = new Div();
            if (marked && column == 0) {
                Span mark = new Span("Chosen");
                mark.addClassNames("kith-line-mark", "kith-chronology-mark");
                content.add(mark);
            }
            for (PaperTable.Line line : cells.get(column).lines()) {
                content.add(line(line, column == said ? link : null));
            }
            row.addDataCell().add(content);
        }
    }

    private static Component line(PaperTable.Line line, @Nullable String link) {
        Div text = new Div();
        text.addClassName("kith-line-" + line.style().name().toLowerCase(Locale.ROOT));
        text.add(
                link != null && line.style() == PaperTable.Style.STRONG
                        ? WorkspaceNavigation.link(link, line.text())
                        : new Span(line.text()));
        return text;
    }
}
