package org.kith.enquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ConditionRow;
import org.kith.circle.ItemRow;
import org.kith.uikit.Chip;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;

/** The conditions and agreements around a child: what is to be looked at, by whom and by when, and what was found. */
public final class ConditionsCard {

    private ConditionsCard() {}

    /** The section; nothing where there is none and nobody may set one. */
    public static Optional<Component> of(EnquiryDesk desk) {
        List<ConditionRow> conditions = conditions(desk.circle());
        if (conditions.isEmpty() && !desk.may()) {
            return Optional.empty();
        }
        SectionCard card = new SectionCard("Conditions and agreed contracts");
        if (desk.may()) {
            card.actions(EnquiryParts.button(
                    desk.left(desk.child(), EnquiryDesk.CONDITION) ? "Go on with the one begun…" : "Set one…",
                    () -> ShortForms.condition(desk)));
        }
        if (conditions.isEmpty()) {
            return Optional.of(card.content(new Paragraph("None is recorded.")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-conditions");
        conditions.forEach(condition -> list.add(line(desk, condition)));
        return Optional.of(card.content(list));
    }

    /** What is to be looked at first, the earliest day first; then what was looked at, the latest first. */
    private static List<ConditionRow> conditions(Circle circle) {
        Set<ConditionRow> all = new LinkedHashSet<>(circle.slice().followUps().conditions(circle.child()));
        circle.home()
                .people()
                .forEach(person -> all.addAll(circle.slice().followUps().conditions(person)));
        List<ConditionRow> sorted = new ArrayList<>(all.stream()
                .filter(row -> row.checkedAt() == null)
                .sorted(Comparator.comparing(
                        ConditionRow::reviewBy, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList());
        all.stream()
                .filter(row -> row.checkedAt() != null)
                .sorted(Comparator.comparing(ConditionRow::checkedAt).reversed())
                .forEach(sorted::add);
        return sorted;
    }

    private static ListItem line(EnquiryDesk desk, ConditionRow condition) {
        Called called = Called.in(desk.circle().slice());
        LocalDate today = desk.circle().day();
        ListItem line = new ListItem();
        LocalDate by = condition.reviewBy();
        if (condition.checkedAt() != null) {
            line.add(new Chip(
                    condition.outcome() == null
                            ? "Looked at"
                            : Called.capital(condition.outcome().label()),
                    Chip.Tone.QUIET));
        } else if (by != null && by.isBefore(today)) {
            line.add(new Chip("Was to be looked at by " + Dates.text(by, today), Chip.Tone.CLOCK));
        } else {
            line.add(new Chip(by == null ? "No day is set" : "Look by " + Dates.text(by, today)));
        }
        line.add(new Div((condition.kind() == null
                        ? "Condition"
                        : Called.capital(condition.kind().label()))
                + " about "
                + called.people(desk.circle().slice().people().of(condition.about()))
                + (condition.text() == null ? "" : ": “" + condition.text() + "”")));
        List<String> facts = new ArrayList<>();
        if (condition.setAt() != null) {
            facts.add("set " + Dates.day(condition.setAt().day())
                    + called.speaker(condition.setBy()).map(who -> " by " + who).orElse(""));
        }
        if (condition.responsible() != null) {
            facts.add("for " + condition.responsible() + " to look at");
        }
        if (condition.checkedAt() != null) {
            facts.add("checked " + Fields.words(condition.checkedAt()));
        }
        ItemRow evidence = desk.circle().slice().row(ItemRow.class, condition.evidenceItem());
        if (evidence != null) {
            facts.add("shown by “" + Called.item(evidence) + "”");
        }
        line.add(new Div(Fields.quiet(Called.capital(String.join(" · ", facts)))));
        if (desk.may() && condition.checkedAt() == null && !condition.restricted()) {
            line.add(EnquiryParts.button("Was it kept…", () -> ShortForms.check(desk, condition)));
        }
        return line;
    }
}
