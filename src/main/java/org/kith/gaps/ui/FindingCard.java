package org.kith.gaps.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kith.circle.AgencyRow;
import org.kith.kernel.Moment;
import org.kith.uikit.Chip;
import org.kith.uikit.ContactLine;
import org.kith.uikit.CopyButton;
import org.kith.uikit.Dates;

/**
 * A finding, everywhere the same: what is recorded, why Kith says so, the evidence that opens in place, what would settle
 * it, and the question with those to ask. It has no colour of its own; only a clock that ran out is amber.
 */
@StyleSheet("kith/gaps/finding.css")
public final class FindingCard extends Article {

    private static final long serialVersionUID = 1L;

    private final Div opened = new Div();
    private final Map<String, NativeButton> chips = new LinkedHashMap<>();
    private final transient Function<String, Optional<Component>> opener;
    private final Component question;
    private final Div actions = new Div();
    private final Component copy;
    private String open = "";

    public FindingCard(CardText text) {
        this(text, row -> Optional.empty());
    }

    /**
     * @param opener what to show of a row of evidence when it is opened, where a page can show more than its sentences
     */
    public FindingCard(CardText text, Function<String, Optional<Component>> opener) {
        this.opener = opener;
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
        add(evidence(text), labelled("Settled by", new Span(text.settledBy())), question, actions);
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

    private Component evidence(CardText text) {
        Div chipLine = new Div();
        chipLine.addClassName("kith-finding-chips");
        for (CardText.Piece piece : text.evidence()) {
            NativeButton chip = new NativeButton(piece.label());
            chip.addClassNames("kith-chip", "kith-finding-chip");
            chip.getElement().setAttribute("aria-expanded", "false");
            chip.addClickListener(click -> toggle(piece));
            chips.put(piece.row(), chip);
            chipLine.add(chip);
        }
        opened.addClassName("kith-finding-open");
        opened.setVisible(false);
        Div all = new Div(labelled("Evidence", chipLine), opened);
        all.setVisible(!text.evidence().isEmpty());
        return all;
    }

    private void toggle(CardText.Piece piece) {
        open = open.equals(piece.row()) ? "" : piece.row();
        chips.forEach((row, chip) -> chip.getElement().setAttribute("aria-expanded", String.valueOf(row.equals(open))));
        opened.removeAll();
        opened.setVisible(!open.isEmpty());
        if (!open.isEmpty()) {
            Optional<Component> shown = opener.apply(piece.row());
            if (shown.isPresent()) {
                opened.add(shown.get());
            } else {
                piece.lines().forEach(line -> opened.add(new Paragraph(line)));
            }
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
