package org.kith.partnership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.figures.Shown;
import org.kith.figures.Small;
import org.kith.gaps.RuleInWords;
import org.kith.gaps.patterns.ExpectedAgencies;
import org.kith.gaps.ui.PatternWords;
import org.kith.partnership.Figures;
import org.kith.uikit.SectionCard;

/** What was set aside, by pattern and why; and where rules ask, by the rule. */
final class SetAsideSection extends Div {

    private static final long serialVersionUID = 1L;

    SetAsideSection(Figures figures) {
        List<Figures.Dismissed> told = figures.dismissed().stream()
                .filter(one -> one.shown().total() != null && one.shown().total() > 0)
                .toList();
        SectionCard card = new SectionCard(
                "Set aside",
                Parts.lead(
                        "How often somebody looked at what a pattern found and set it aside for a child, ever, by why: that"
                                + " asking could put somebody at risk, or another reason, in their own words. A pattern that is often set"
                                + " aside may ask too much. Patterns with fewer than " + Small.LEAST
                                + " are not listed."));
        add(card);
        if (told.isEmpty()) {
            card.content(new Paragraph("Of no pattern so many were set aside."));
            return;
        }
        List<String> headings = new ArrayList<>(List.of("What was found", "Set aside"));
        told.getFirst().reasons().forEach(cell -> headings.add(cell.key()));
        NativeTable table = Parts.table("What was set aside, by pattern and reason", headings);
        NativeTableBody body = table.addBody();
        told.forEach(one -> {
            NativeTableRow row = Parts.row(body, PatternWords.heading(one.pattern()));
            row.addDataCell().add(Parts.number(one.shown().total()));
            for (Shown.Cell cell : one.reasons()) {
                row.addDataCell().add(Parts.number(cell.counted()));
            }
        });
        card.content(Parts.scroll(table, "Table of what was set aside"));
        told.stream().filter(one -> !one.rules().isEmpty()).forEach(one -> rules(card, one));
    }

    private static void rules(SectionCard card, Figures.Dismissed one) {
        Map<String, RuleInWords> words = ExpectedAgencies.shipped().inWords().stream()
                .collect(Collectors.toMap(RuleInWords::id, Function.identity()));
        List<Shown.Cell> some = one.rules().stream()
                .filter(cell -> cell.counted() == null || cell.counted() > 0)
                .toList();
        long none = one.rules().stream()
                        .filter(cell -> words.containsKey(cell.key()))
                        .count()
                - some.stream().filter(cell -> words.containsKey(cell.key())).count();
        NativeTable table = Parts.table("What was set aside, by rule", List.of("Rule", "When it fires", "Set aside"));
        NativeTableBody body = table.addBody();
        for (Shown.Cell cell : some) {
            RuleInWords rule = words.get(cell.key());
            NativeTableRow row = Parts.row(body, cell.key());
            row.addDataCell().setText(rule == null ? "" : rule.fires() + ".");
            row.addDataCell().add(Parts.number(cell.counted()));
        }
        card.content(
                new H3("By the rule that asked: " + PatternWords.heading(one.pattern())),
                Parts.lead(
                        "Where several rules asked for the same, it counts for the one whose words the question used: the"
                                + " firmest, of equally firm ones the first of the list. What was set aside before Kith kept the rule, or"
                                + " by somebody to whom something sealed was open, stands as not recorded."
                                + (none > 0 ? " Of " + none + " rules nothing was set aside." : "")),
                Parts.scroll(table, "Table of what was set aside by rule"));
    }
}
