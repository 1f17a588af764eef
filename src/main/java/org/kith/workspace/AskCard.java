package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kith.circle.Person;
import org.kith.gaps.Finding;
import org.kith.gaps.Strength;
import org.kith.gaps.scan.WorklistCard;
import org.kith.uikit.CopyButton;

/** A card of the worklist that is an ask: whom, about whom, why, and the question ready to be copied. */
final class AskCard extends Article {

    private static final long serialVersionUID = 1L;

    private final transient WorklistContext context;

    AskCard(WorklistCard card, WorklistContext context) {
        this.context = context;
        addClassNames("kith-work", "kith-work-ask");
        AskList.Ask ask = context.ask(card);
        add(head(ask), about(card), context.why(card));
        Div body = new Div(reasons(card), new AskReach(ask), actions(card, ask), question(ask));
        body.addClassName("kith-work-body");
        if (ask.strength() == Strength.CONSIDER) {
            addClassName("kith-work-folded");
            Details folded = new Details("To consider: why, the question and whom to ring", body);
            add(folded);
        } else {
            add(body);
        }
    }

    private static Component head(AskList.Ask ask) {
        Component icon = VaadinIcon.QUESTION_CIRCLE_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Strength strength = ask.strength();
        Span firm = new Span(strength == null ? "" : strength.label());
        firm.addClassNames("kith-quiet", "kith-small");
        Div head = new Div(icon, new H2("Ask: " + ask.what()), firm);
        head.addClassName("kith-work-head");
        return head;
    }

    /** The people to ask about, as chips that lead to them. */
    private Component about(WorklistCard card) {
        Set<Person> people = new LinkedHashSet<>();
        card.findings().forEach(finding -> people.addAll(AskList.people(context.slice(), finding)));
        Div line = new Div(new Span("About"));
        line.addClassName("kith-work-people");
        for (Person person : people) {
            Component chip = context.link(person);
            chip.addClassName("kith-chip");
            String age = context.age(person);
            if (chip instanceof Anchor link && !age.isEmpty()) {
                Span quiet = new Span(age);
                quiet.addClassName("kith-quiet");
                link.add(quiet);
            }
            line.add(chip);
        }
        return line;
    }

    private static Component reasons(WorklistCard card) {
        List<String> leads =
                card.findings().stream().map(WorklistContext::lead).distinct().toList();
        Div reasons = new Div();
        reasons.addClassName("kith-work-reasons");
        leads.stream().limit(2).forEach(lead -> reasons.add(new Div(lead)));
        if (leads.size() > 2) {
            Div rest = new Div();
            leads.stream().skip(2).forEach(lead -> rest.add(new Div(lead)));
            reasons.add(new Details("2 shown, " + (leads.size() - 2) + " more", rest));
        }
        return reasons;
    }

    private static Component question(AskList.Ask ask) {
        Pre words = new Pre(ask.text());
        words.addClassName("kith-ask-text");
        return new Details("The question", words);
    }

    private Component actions(WorklistCard card, AskList.Ask ask) {
        Div actions = new Div(new CopyButton("Copy the ask", ask.text()));
        actions.addClassNames("kith-work-actions", "kith-noprint");
        for (WorklistCard.OfChild child : card.children()) {
            context.person(child)
                    .ifPresent(person -> card.findings().stream()
                            .filter(finding -> concerns(finding, person))
                            .findFirst()
                            .ifPresent(finding -> actions.add(WorkspaceNavigation.link(
                                    WorklistContext.address(person, finding),
                                    "On the page of " + context.called().person(person)))));
        }
        return actions;
    }

    private static boolean concerns(Finding finding, Person child) {
        return finding.children().stream()
                .anyMatch(ref -> ref.records().stream()
                        .anyMatch(record -> child.ref().records().contains(record)));
    }
}
