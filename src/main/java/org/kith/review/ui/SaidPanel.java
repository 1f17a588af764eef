package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.review.Period;
import org.kith.review.said.Differing;
import org.kith.review.said.Reassurance;
import org.kith.review.said.Sources;
import org.kith.review.said.WhatWorked;
import org.kith.review.said.Worked;
import org.kith.uikit.Chip;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;

/** What was said around a child, whose word it was, whether it was checked, and what worked. */
final class SaidPanel extends Div {

    private static final long serialVersionUID = 1L;

    SaidPanel(Reviewing shown, ReviewServices services) {
        addClassNames("kith-said", "kith-column");
        services.reader()
                .read(shown.review(), shown.child().record(), "what was said, in a review")
                .ifPresentOrElse(
                        read -> {
                            Circle circle = read.last();
                            Period period = read.period();
                            add(
                                    ledger(circle, period),
                                    differing(circle.slice(), Differing.in(circle, period)),
                                    sources(circle.slice(), Sources.of(circle, period)),
                                    worked(WhatWorked.in(
                                            circle, period, services.clocks().clocks())));
                        },
                        () -> add(ReviewParts.notKnown(shown)));
    }

    private static SectionCard ledger(Circle circle, Period period) {
        Slice slice = circle.slice();
        List<Reassurance> all = Reassurance.in(circle, period);
        List<Reassurance.Note> without = Reassurance.without(circle, period);
        SectionCard card = new SectionCard("Accounts that stood beside a concern");
        List<Component> parts = new ArrayList<>();
        parts.add(lead(
                all.isEmpty()
                        ? "No explanation or claim is recorded beside a concern in this period."
                        : "Explanations and claims that stood beside a concern, or that a decision to do no more names: whose"
                                + " word each was, what was turned down while it stood, and what check is recorded. An account can"
                                + " be right and not have been checked."));
        if (!all.isEmpty()) {
            NativeTable table = table(
                    "Accounts that stood beside a concern",
                    "The account",
                    "Whose word",
                    "Beside which concern",
                    "What was turned down",
                    "Was it checked");
            NativeTableBody body = table.addBody();
            all.forEach(one -> {
                NativeTableRow row = body.addRow();
                NativeTableHeaderCell head = new NativeTableHeaderCell();
                head.getElement().setAttribute("scope", "row");
                head.add(item(slice, one.word()));
                row.add(head);
                row.addDataCell()
                        .add(
                                new Div(Called.capital(one.whose())),
                                quiet(one.side().words()));
                Div beside = new Div();
                one.beside().forEach(concern -> beside.add(item(slice, concern)));
                row.addDataCell().add(one.beside().isEmpty() ? quiet("none recorded") : beside);
                row.addDataCell()
                        .add(
                                one.turned().isEmpty()
                                        ? quiet("Nothing is recorded as turned down")
                                        : notes(one.turned()));
                row.addDataCell().add(checked(slice, one));
            });
            parts.add(scroll(table, "Table of accounts that stood beside a concern"));
        }
        if (!without.isEmpty()) {
            parts.add(new H3("Turned down with no account beside it"));
            parts.add(notes(without));
        }
        return card.content(parts.toArray(Component[]::new));
    }

    private static Component checked(Slice slice, Reassurance one) {
        Chip chip = new Chip(
                one.checked().words(),
                one.checked() == Reassurance.Checked.FIRST ? Chip.Tone.PLAIN : Chip.Tone.UNKNOWN);
        Div cell = new Div(chip);
        if (!one.checks().isEmpty()) {
            cell.add(notes(one.checks()));
        }
        one.against()
                .forEach(other -> cell.add(
                        new Div(new Span("Somebody recorded that this contradicts it: "), item(slice, other))));
        return cell;
    }

    private static SectionCard differing(Slice slice, List<Differing> all) {
        List<Component> parts = new ArrayList<>();
        parts.add(lead(
                all.isEmpty()
                        ? "Nobody recorded that two accounts of this period contradict each other."
                        : "Accounts that somebody recorded as contradicting each other, and which agency had seen both sides, from"
                                + " which day. Which of them is right is not said here."));
        all.forEach(one -> {
            Div pair = new Div(
                    account("A", slice, one.pair().first()),
                    account("B", slice, one.pair().second()));
            pair.addClassName("kith-said-pair");
            UnorderedList foot = new UnorderedList();
            foot.addClassName("kith-said-list");
            if (one.both().isEmpty()) {
                foot.add(new ListItem("No agency is recorded as having had both."));
            }
            one.both()
                    .forEach(both -> foot.add(new ListItem(Called.capital(both.name()) + " had both"
                            + (both.since() == null
                                    ? "."
                                    : " from " + Dates.day(both.since().day()) + "."))));
            only(foot, "A", one.pair().haveFirstOnly());
            only(foot, "B", one.pair().haveSecondOnly());
            one.pair()
                    .lines()
                    .forEach(line -> foot.add(new ListItem("Recorded as contradicting each other"
                            + on(line.madeAt())
                            + (line.together() == null
                                    ? "; no sentence is recorded of what they mean together."
                                    : ": “" + line.together() + "”"))));
            one.pair()
                    .comparisons()
                    .forEach(line -> foot.add(new ListItem("Compared" + on(line.madeAt())
                            + (line.together() == null ? "." : ": “" + line.together() + "”"))));
            one.pair()
                    .decisions()
                    .forEach(enquiry ->
                            foot.add(new ListItem("One decision names both" + on(enquiry.closedAt()) + ".")));
            if (!one.pair().compared()) {
                foot.add(new ListItem(new Chip("No comparison recorded", Chip.Tone.UNKNOWN)));
            }
            Div whole = new Div(pair, foot);
            whole.addClassName("kith-said-differing");
            parts.add(whole);
        });
        return new SectionCard("Accounts that differ").content(parts.toArray(Component[]::new));
    }

    private static void only(UnorderedList foot, String which, List<String> agencies) {
        if (!agencies.isEmpty()) {
            foot.add(new ListItem("Only " + which + " was with " + Called.list(agencies) + "."));
        }
    }

    private static Component account(String letter, Slice slice, ItemRow item) {
        Span plate = new Span(letter);
        plate.addClassName("kith-said-plate");
        Div side = new Div(plate, item(slice, item));
        side.addClassName("kith-said-side");
        return side;
    }

    private static SectionCard sources(Slice slice, Sources sources) {
        List<Component> parts = new ArrayList<>();
        int separate = sources.separate().size();
        Paragraph sum = new Paragraph(
                sources.concerns() == 0
                        ? "No concern is recorded in this period."
                        : ReviewParts.many(sources.concerns(), "item records a concern", "items record a concern")
                                + ", from "
                                + ReviewParts.many(separate, "really separate source", "really separate sources")
                                + (sources.unknown().isEmpty()
                                        ? "."
                                        : ", and of " + sources.unknown().size()
                                                + " nobody is recorded as having said or seen it."));
        sum.addClassName("kith-said-sum");
        parts.add(sum);
        parts.add(
                lead("What repeats another item counts where it was first said. Separate are people who never shared a"
                        + " household, practitioners of different agencies, and a person and a practitioner; what somebody saw and wrote"
                        + " down themselves counts as theirs."));
        if (separate > 0) {
            UnorderedList list = new UnorderedList();
            list.addClassName("kith-said-list");
            sources.separate().forEach(source -> {
                ListItem line = new ListItem(new Div(Called.capital(Called.list(source.who()))
                        + (source.who().size() > 1 ? ", counted as one" : "")));
                source.items().forEach(each -> line.add(item(slice, each)));
                list.add(line);
            });
            parts.add(list);
        }
        sources.repeated().forEach(origin -> {
            parts.add(new H3(ReviewParts.many(origin.again().size() + 1, "item", "items") + " from one origin"));
            UnorderedList list = new UnorderedList();
            list.addClassName("kith-said-list");
            list.add(new ListItem(new Span("First said: "), item(slice, origin.first())));
            origin.again().forEach(again -> list.add(new ListItem(new Span("Repeated: "), item(slice, again))));
            parts.add(list);
            parts.add(quiet("Held by " + Called.list(origin.holders()) + "."));
        });
        return new SectionCard("From how many sources").content(parts.toArray(Component[]::new));
    }

    private static SectionCard worked(List<Worked> all) {
        List<Component> parts = new ArrayList<>();
        parts.add(lead(
                all.isEmpty()
                        ? "Nothing of this kind is recorded: answers in time, information passed on and read, items put together"
                                + " across agencies, the child heard, agreements looked at by their day, challenges answered."
                        : "As much a part of the review as what was not joined."));
        for (Worked.Sort sort : Worked.Sort.values()) {
            List<Worked> of = all.stream().filter(one -> one.sort() == sort).toList();
            if (!of.isEmpty()) {
                parts.add(new H3(sort.label()));
                UnorderedList list = new UnorderedList();
                list.addClassName("kith-said-list");
                of.forEach(one -> {
                    Span when =
                            new Span(one.at() == null ? "" : Dates.day(one.at().day()) + " · ");
                    when.addClassName("kith-quiet");
                    ListItem line = new ListItem(when, new Span(one.sentence() + "."));
                    if (one.used()) {
                        line.add(new Chip("Used in a decision"));
                    }
                    one.items().forEach(item -> line.add(ReviewNavigation.item(item.id(), Called.item(item))));
                    list.add(line);
                });
                parts.add(list);
            }
        }
        return new SectionCard("What worked").content(parts.toArray(Component[]::new));
    }

    private static Component item(Slice slice, ItemRow item) {
        LocalDate date = item.date();
        Div line = new Div(
                ReviewNavigation.item(item.id(), Called.item(item)),
                quiet(Called.capital(Called.in(slice).agency(item.heldBy()))
                        + (date == null ? "" : ", " + Dates.day(date))));
        line.addClassName("kith-said-item");
        return line;
    }

    private static Component notes(List<Reassurance.Note> notes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-said-list");
        notes.forEach(note -> list.add(new ListItem(note.words() + on(note.at()) + ".")));
        return list;
    }

    private static String on(@Nullable Moment at) {
        return at == null ? "" : ", " + Dates.day(at.day());
    }

    private static Component lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassNames("kith-quiet", "kith-review-lead");
        return lead;
    }

    private static Component quiet(String text) {
        return ReviewParts.quiet(text);
    }

    private static NativeTable table(String label, String... headings) {
        NativeTable table = new NativeTable();
        table.addClassName("kith-table");
        table.getElement().setAttribute("aria-label", label);
        NativeTableRow head = table.getHead().addRow();
        for (String heading : headings) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        return table;
    }

    private static Component scroll(NativeTable table, String label) {
        Div scroll = new Div(table);
        scroll.addClassName("kith-table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        return scroll;
    }
}
