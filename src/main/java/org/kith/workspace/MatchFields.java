package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.identity.Comparison;
import org.kith.matching.Explanation;

/**
 * Two records field by field, with what each field adds drawn as one fall of water: every bar begins where the one above it
 * ends. The same as a table of words, and in figures for whoever asks.
 */
final class MatchFields extends Div {

    private static final long serialVersionUID = 1L;

    /** Beyond this nothing is told apart in the picture: a doubling of odds of a million to one changes no decision. */
    private static final double WIDEST = 40;

    private final transient List<Span> figures = new ArrayList<>();
    private final transient Comparison both;
    private final double low;
    private final double high;

    MatchFields(Comparison both, Explanation why) {
        this.both = both;
        addClassName("kith-match-fields");
        double at = why.prior();
        double least = Math.min(0, at);
        double most = Math.max(0, at);
        for (Comparison.Field field : both.fields()) {
            at += field.weight();
            least = Math.min(least, at);
            most = Math.max(most, at);
        }
        this.low = Math.max(least, -WIDEST);
        this.high = Math.min(Math.max(most, low + 1), WIDEST);
        NativeTable table = new NativeTable();
        table.addClassNames("kith-table", "kith-match-table");
        table.getElement().setAttribute("aria-label", "The two records field by field, with what each field adds");
        NativeTableRow head = table.getHead().addRow();
        for (String heading : List.of(
                "Field",
                MatchList.name(both.slice(), both.records().one()),
                MatchList.name(both.slice(), both.records().other()),
                "How they agree",
                "What it adds")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableBody body = table.addBody();
        double sum = why.prior();
        row(
                body,
                "Before anything is compared",
                null,
                "two records taken at random are hardly ever of one person",
                0,
                sum);
        for (Comparison.Field field : both.fields()) {
            if (!field.found().equals("not known") || field.compared()) {
                row(body, label(field), field, found(field), sum, sum + field.weight());
                sum += field.weight();
            }
        }
        row(body, "Together", null, Called.capital(MatchWords.probably(both.possible())), 0, sum);
        Checkbox inFigures = new Checkbox("In figures", change -> figures(change.getValue()));
        inFigures.addClassName("kith-match-figures");
        Span note = new Span();
        note.addClassNames("kith-quiet", "kith-small");
        inFigures.addValueChangeListener(change -> note.setText(
                change.getValue()
                        ? "Bits: +1 doubles the odds, −1 halves them. Together "
                                + MatchWords.bits(why.weight()) + " bits, " + MatchWords.percent(why.probability())
                                + "."
                        : ""));
        String silent = silent();
        Div under = new Div(inFigures, note);
        under.addClassName("kith-match-under");
        Div scroll = new Div(table);
        scroll.addClassName("kith-table-scroll");
        add(scroll, under);
        if (!silent.isEmpty()) {
            Span missing = new Span(silent);
            missing.addClassNames("kith-quiet", "kith-small");
            add(missing);
        }
        figures(false);
    }

    private static String label(Comparison.Field field) {
        return switch (field.name()) {
            case Explanation.RELATIVES -> "Or two relatives?";
            case Explanation.ORDER -> "Order of names";
            default -> Called.capital(field.name());
        };
    }

    private static String found(Comparison.Field field) {
        return field.name().equals(Explanation.RELATIVES)
                ? field.weight() > -0.5 ? "nothing points to it" : "they may be relatives who share a name or a home"
                : field.found();
    }

    /** What only one of the two says, or neither. */
    private String silent() {
        List<String> one = new ArrayList<>();
        for (Comparison.Field field : both.fields()) {
            if (!field.compared() && field.found().equals("not known")) {
                one.add(field.name());
            }
        }
        return one.isEmpty()
                ? ""
                : "Not compared, because one of the two records says nothing of it, or neither: " + Called.list(one)
                        + ".";
    }

    private void row(
            NativeTableBody body,
            String label,
            Comparison.@Nullable Field field,
            String found,
            double from,
            double to) {
        NativeTableRow row = body.addRow();
        NativeTableHeaderCell heading = new NativeTableHeaderCell(label);
        heading.getElement().setAttribute("scope", "row");
        row.add(heading);
        row.addDataCell().setText(field == null ? "" : MatchWords.values(both.slice(), field.one()));
        row.addDataCell().setText(field == null ? "" : MatchWords.values(both.slice(), field.other()));
        Div agreement = new Div();
        if (field != null && field.compared()) {
            Span sign = new Span(MatchWords.sign(field));
            sign.addClassName("kith-match-sign");
            sign.getElement().setAttribute("aria-hidden", "true");
            agreement.add(sign);
        }
        agreement.add(new Span(found));
        row.addDataCell().add(agreement);
        row.addDataCell().add(adds(field == null, from, to));
        if (field == null) {
            row.addClassName("kith-match-whole");
        }
    }

    private Component adds(boolean whole, double from, double to) {
        double bits = to - from;
        Div bar = new Div();
        bar.addClassNames("kith-match-bar", bits >= 0 ? "kith-match-for" : "kith-match-against");
        bar.getStyle().set("--from", percent(Math.min(from, to))).set("--to", percent(Math.max(from, to)));
        bar.getElement().setAttribute("aria-hidden", "true");
        Div zero = new Div();
        zero.addClassName("kith-match-zero");
        zero.getStyle().set("--from", percent(0));
        Div track = new Div(zero, bar);
        track.addClassName("kith-match-track");
        Span words = new Span(whole ? (bits >= 0 ? "for one person" : "for two people") : MatchWords.weight(bits));
        Span figure = new Span(MatchWords.bits(bits));
        figure.addClassName("kith-match-figure");
        figures.add(figure);
        Div said = new Div(words, figure);
        said.addClassName("kith-match-said");
        Div both = new Div(track, said);
        both.addClassName("kith-match-adds");
        return both;
    }

    private String percent(double at) {
        double within = Math.max(low, Math.min(high, at));
        return String.format(Locale.ROOT, "%.2f%%", (within - low) / (high - low) * 100);
    }

    private void figures(boolean shown) {
        figures.forEach(figure -> figure.setVisible(shown));
    }
}
