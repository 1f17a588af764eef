package org.kith.gaps.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Function;
import org.kith.circle.AgencyRow;
import org.kith.kernel.Moment;
import org.kith.uikit.Chip;
import org.kith.uikit.ContactLine;
import org.kith.uikit.CopyButton;
import org.kith.uikit.Dates;

/**
 * A finding, everywhere the same: what is recorded, why Kith says so, the evidence, to be read in place or seen in the
 * network, what would settle it, and the question with those to ask. It has no colour of its own; only a clock that ran out
 * is amber.
 */
@StyleSheet("kith/gaps/finding.css")
public final class FindingCard extends Article {

    private static final long serialVersionUID = 1L;

    private final Div opened = new Div();
    private final NativeButton read = new NativeButton("Read here");
    private final Component question;
    private final Div actions = new Div();
    private final Component copy;

    /**
     * @param chip the way from a row of evidence to where it stands in the network; a row without one is only read here
     */
    public FindingCard(CardText text, Function<CardText.Piece, Optional<Component>> chip) {
        this.question = question(text);
        this.copy = new CopyButton("Copy the question", text.question());
        addClassName("kith-finding");
        actions.addClassNames("kith-finding-actions", "kith-noprint");
        actions.add(copy);
        Paragraph lead = new Paragraph(text.lead());
        lead.addClassName("kith-finding-lead");
        add(lead);
        if (text.overdueSince() != null) {
            Moment since = Moment.of(text.overdueSince());
            add(new Chip(
                    "Due " + Dates.day(since.day()) + ", " + Dates.time(since) + " ("
                            + Dates.distance(since.day(), text.day()) + ")",
                    Chip.Tone.CLOCK));
        }
        if (!text.because().isEmpty()) {
            add(new Paragraph(text.because()));
        }
        add(evidence(text, chip));
        if (!text.rules().isEmpty()) {
            Div rules = new Div();
            text.rules().forEach(rule -> rules.add(new Div(rule)));
            add(labelled(text.rules().size() == 1 ? "Rule" : "Rules", rules));
        }
        add(labelled("Settled by", new Span(text.settledBy())), question, actions);
    }

    /** What can be done about it where it stands. */
    public FindingCard actions(Component... what) {
        actions.add(what);
        return this;
    }

    /** Says something more under its sentence, such as that it was set aside before and came back. */
    public FindingCard note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("kith-finding-note");
        addComponentAtIndex(1, note);
        return this;
    }

    /** Leaves the question out, where it stands already in an ask that several findings share. */
    public FindingCard withoutQuestion() {
        remove(question);
        actions.remove(copy);
        return this;
    }

    private Component evidence(CardText text, Function<CardText.Piece, Optional<Component>> way) {
        Div chips = new Div();
        chips.addClassName("kith-finding-chips");
        for (CardText.Piece piece : text.evidence()) {
            Component chip = way.apply(piece).orElseGet(() -> new Span(piece.label()));
            chip.addClassNames("kith-chip", "kith-finding-chip");
            chips.add(chip);
        }
        read.addClassNames("kith-finding-read", "kith-noprint");
        read.getElement().setAttribute("aria-expanded", "false");
        read.getElement().setAttribute("aria-label", "Read here what the evidence says: " + text.lead());
        read.addClickListener(click -> toggle(text));
        chips.add(read);
        opened.addClassName("kith-finding-open");
        opened.setVisible(false);
        Div all = new Div(labelled("Evidence", chips), opened);
        all.setVisible(!text.evidence().isEmpty());
        return all;
    }

    private void toggle(CardText text) {
        boolean open = !opened.isVisible();
        opened.setVisible(open);
        read.getElement().setAttribute("aria-expanded", String.valueOf(open));
        opened.removeAll();
        if (open) {
            UnorderedList rows = new UnorderedList();
            text.evidence().forEach(piece -> rows.add(new ListItem(String.join(" ", piece.lines()))));
            opened.add(rows);
        }
    }

    private static Component question(CardText text) {
        Paragraph question = new Paragraph("“" + text.question() + "”");
        question.addClassName("kith-finding-question");
        Div reach = new Div();
        reach.addClassName("kith-finding-reach");
        if (text.contacts().isEmpty()) {
            reach.add(new Span(text.ask()));
        }
        for (AgencyRow agency : text.contacts()) {
            reach.add(new Span(agency.name()), new ContactLine(agency.name(), agency.phone(), agency.email()));
        }
        Div all = new Div(question, reach);
        all.addClassName("kith-finding-ask");
        return labelled("Ask", all);
    }

    private static Div labelled(String label, Component content) {
        Emphasis name = new Emphasis(label);
        name.addClassName("kith-finding-label");
        Div line = new Div(name, content);
        line.addClassName("kith-finding-line");
        return line;
    }
}
