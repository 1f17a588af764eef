package org.kith.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Rate;
import org.kith.figures.Shown;
import org.kith.gaps.ui.PatternWords;
import org.kith.partnership.Figures;
import org.kith.uikit.Chip;
import org.kith.uikit.SectionCard;

/** How often a pattern finds something in each group of children, beside all of them: a check on the rule. */
final class RuleCheckSection extends Div {

    private static final long serialVersionUID = 1L;

    /** By what children are divided; the order is that of the lines. */
    enum By {
        AGE("Age"),
        ETHNICITY("Ethnicity"),
        AREA("Area");

        private final String label;

        By(String label) {
            this.label = label;
        }
    }

    /**
     * @param chosen told what was chosen, so that it stands in the address
     */
    RuleCheckSection(Figures figures, String pattern, By by, BiConsumer<String, By> chosen) {
        ComboBox<String> patterns = new ComboBox<>("What is found");
        patterns.setItems(
                figures.patterns().stream().map(Figures.OfPattern::pattern).toList());
        patterns.setItemLabelGenerator(PatternWords::heading);
        patterns.setValue(pattern);
        patterns.setWidth("26rem");
        RadioButtonGroup<By> ways = new RadioButtonGroup<>("By");
        ways.setItems(By.values());
        ways.setItemLabelGenerator(way -> way.label);
        ways.setValue(by);
        patterns.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue(), ways.getValue());
            }
        });
        ways.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(patterns.getValue(), change.getValue());
            }
        });
        Div choice = new Div(patterns, ways);
        choice.addClassNames("kith-figures-choice", "kith-noprint");
        Figures.OfPattern of = figures.patterns().stream()
                .filter(one -> one.pattern().equals(pattern))
                .findFirst()
                .orElseThrow();
        add(new SectionCard(
                "A check on the rules",
                Parts.lead(
                        "Of how many children, for each 1,000 of a group, a pattern finds something. A rule that finds"
                                + " much more, or much less, in one group is looked at: does it ask what the record of that group"
                                + " holds less often, does it rest on who is looked at in the first place? It says nothing of any family,"
                                + " and no rule, list or other page knows of which group a child is."),
                choice,
                table(figures, of, by),
                new Paragraph(
                        "The stroke marks all children together, the dot the group, and the line from what to what the"
                                + " group’s figure would lie if nothing but chance had moved it (95%, Wilson), rounding included."
                                + " Among many groups and patterns some lie apart by chance alone.")));
    }

    private static Component table(Figures figures, Figures.OfPattern of, By by) {
        List<Shown.Cell> cells = of.children().lines().get(by.ordinal());
        Long all = figures.children().total();
        Long found = of.children().total();
        Rate whole = all == null || found == null || all == 0 ? null : Rate.of(found, all);
        double end = Stream.concat(cells.stream().map(Shown.Cell::rate), Stream.of(whole))
                .filter(Objects::nonNull)
                .mapToDouble(Rate::to)
                .max()
                .orElse(1);
        String label = PatternWords.heading(of.pattern()) + ", by " + by.label.toLowerCase(Locale.UK);
        Paragraph heading = new Paragraph(label);
        heading.addClassName("kith-figures-heading");
        NativeTable table = Parts.table(
                label,
                List.of(
                        by.label,
                        "Children in the group",
                        "Of whom something is found",
                        "For each 1,000",
                        "Drawn",
                        "Beside all children"));
        NativeTableBody body = table.addBody();
        line(body, "All children", all, found, whole, null, end);
        cells.forEach(cell -> line(body, cell.key(), cell.of(), cell.counted(), cell.rate(), whole, end));
        return new Div(heading, Parts.scroll(table, "Table: " + label));
    }

    private static void line(
            NativeTableBody body,
            String name,
            @Nullable Long of,
            @Nullable Long counted,
            @Nullable Rate rate,
            @Nullable Rate whole,
            double end) {
        NativeTableRow row = Parts.row(body, name);
        row.addDataCell().add(Parts.number(of));
        row.addDataCell().add(Parts.number(counted));
        row.addDataCell().add(rate == null ? Parts.number(null) : new Span(words(rate)));
        row.addDataCell().add(new RatePicture(rate, whole == null ? rate : whole, end));
        row.addDataCell()
                .add(
                        rate != null && whole != null && !rate.overlaps(whole)
                                ? new Chip("Apart from the whole", Chip.Tone.UNKNOWN)
                                : new Span());
    }

    private static String words(Rate rate) {
        return String.format(Locale.UK, "%,.0f (%,.0f to %,.0f)", rate.per(), rate.from(), rate.to());
    }
}
