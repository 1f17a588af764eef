package org.kith.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the sections of the page are made of: tables whose numbers are drawn beside themselves. */
final class Parts {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final int LAST_MONTH = 2;
    private static final int HUNDRED = 100;

    private Parts() {}

    static Component lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassNames("kith-quiet", "kith-reading");
        return lead;
    }

    static NativeTable table(String label, List<String> headings) {
        NativeTable table = new NativeTable();
        table.addClassNames("kith-table", "kith-figures");
        table.getElement().setAttribute("aria-label", label);
        NativeTableRow head = table.getHead().addRow();
        headings.forEach(heading -> head.add(cell(heading, "col")));
        return table;
    }

    static NativeTableRow row(NativeTableBody body, String heading) {
        NativeTableRow row = body.addRow();
        row.add(cell(heading, "row"));
        return row;
    }

    private static NativeTableHeaderCell cell(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    static Component scroll(NativeTable table, String label) {
        Div scroll = new Div(table);
        scroll.addClassName("kith-table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        return scroll;
    }

    /** A figure; words where it is kept back. */
    static Component number(@Nullable Long number) {
        Span span = new Span(number == null ? "not told" : String.format(Locale.UK, "%,d", number));
        if (number == null) {
            span.addClassName("kith-quiet");
        }
        return span;
    }

    /** A figure with a bar below it, as long as its share of the greatest. */
    static Component bar(@Nullable Long number, long greatest) {
        Div cell = new Div(number(number));
        cell.addClassName("kith-figures-bar");
        if (number != null && greatest > 0) {
            Div bar = new Div();
            bar.getElement().setAttribute("aria-hidden", "true");
            bar.getStyle().setWidth(percent((double) number / greatest));
            cell.add(bar);
        }
        return cell;
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", Math.clamp(share, 0, 1) * HUNDRED);
    }

    /** "Jul to Sep 2026"; the words of a span that is no quarter. */
    static String quarter(String first) {
        if (!Character.isDigit(first.charAt(0))) {
            return first;
        }
        LocalDate day = LocalDate.parse(first);
        return MONTH.format(day) + " to " + MONTH_OF_YEAR.format(day.plusMonths(LAST_MONTH));
    }
}
