package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kith.circle.Called;
import org.kith.circle.Slice;
import org.kith.gaps.Answered;
import org.kith.gaps.Finding;
import org.kith.gaps.ui.PatternWords;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.uikit.CopyButton;
import org.kith.uikit.Dates;
import org.kith.uikit.EmptyState;
import org.kith.uikit.SectionCard;

/** Gaps and asks: what to ask whom, what was asked and not answered, and what else is not joined. */
final class GapsPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** What the address calls the finding to go to. */
    static final String AT = "at";

    /** Patterns that have a page of their own. */
    private static final String NOT_LINKED = "item-not-linked";

    private final transient PersonContext context;
    private final transient Slice slice;
    private final transient FindingCards cards;

    GapsPanel(PersonContext context, GapActions actions, Undoable undoable, DecidingActs deciding) {
        this.context = context;
        this.cards = new FindingCards(context, PersonPage.GAPS, actions, undoable);
        this.slice = context.circle().slice();
        addClassName("kith-column");
        if (context.circle().child().adult()) {
            add(
                    new EmptyState(
                            VaadinIcon.CHILD,
                            "Gaps are looked for around children",
                            "Open the page of a child of this home or family to see what is not joined there, and whom to ask."));
            return;
        }
        AskList list = AskList.of(context.circle(), context.findings());
        if (list.nothing()) {
            add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    "No gap of the kinds Kith looks for",
                    "That is not a full picture: Kith sees what was delivered and entered. Agencies are looked for as long"
                            + " as an enquiry is open."));
        }
        if (!list.unanswered().isEmpty()) {
            add(cards("Asked, and no answer recorded", list.unanswered()));
        }
        if (!list.mustOrShould().isEmpty() || !list.consider().isEmpty()) {
            add(asks(list));
        }
        BridgePanel.of(context.circle(), new AskActs(context.circle(), actions, undoable))
                .ifPresent(this::add);
        QuestionsPanel.of(context, deciding.desk()).ifPresent(this::add);
        list.others().forEach((pattern, findings) -> add(cards(PatternWords.heading(pattern), findings)));
        List<Answered.SetAside> setAside = context.answered().setAside();
        if (!setAside.isEmpty()) {
            add(new SetAsideFold(setAside, slice, actions, undoable));
        }
    }

    private Component asks(AskList list) {
        SectionCard card = new SectionCard("Agencies with no request recorded");
        list.mustOrShould().forEach(ask -> card.content(ask(ask)));
        if (!list.consider().isEmpty()) {
            Div folded = new Div();
            list.consider().forEach(ask -> folded.add(ask(ask)));
            Details details = new Details(
                    "To consider: "
                            + Called.list(list.consider().stream()
                                    .map(AskList.Ask::what)
                                    .toList()),
                    folded);
            details.addClassName("kith-consider");
            card.content(details);
        }
        return card;
    }

    private Component ask(AskList.Ask ask) {
        Article article = new Article();
        article.addClassName("kith-ask");
        Div head = new Div(new H3(ask.what()));
        head.addClassName("kith-ask-head");
        if (ask.strength() != null) {
            Span strength = new Span(ask.strength().label());
            strength.addClassNames("kith-quiet", "kith-small");
            head.add(strength);
        }
        article.add(head);
        article.add(new AskReach(ask), text(ask));
        Div what = new Div(cards.actions(ask.findings()));
        what.addClassNames("kith-ask-actions", "kith-noprint");
        article.add(what);
        Div why = new Div();
        ask.findings().forEach(finding -> why.add(cards.card(finding).withoutQuestion()));
        Details reasons = new Details("Why Kith thinks so, and the evidence", why);
        article.add(reasons);
        return article;
    }

    private static Component text(AskList.Ask ask) {
        Pre words = new Pre(ask.text());
        words.addClassName("kith-ask-text");
        Div copy = new Div(words, new CopyButton("Copy the ask", ask.text()));
        copy.addClassName("kith-ask-copy");
        return copy;
    }

    private Component cards(String heading, List<Finding> findings) {
        SectionCard card = new SectionCard(heading);
        if (findings.stream().anyMatch(finding -> finding.pattern().equals(NOT_LINKED))) {
            card.actions(WorkspaceNavigation.link(context.address(PersonPage.UNLINKED), "All that is unlinked"));
        }
        findings.forEach(finding -> card.content(cards.card(finding)));
        return card;
    }

    /** "12 October 2026, 19:00 (yesterday)". */
    static String moment(Instant instant, LocalDate day) {
        LocalDate on = LondonTime.day(instant);
        return shortly(instant, day) + (on.equals(day) ? "" : " (" + Dates.distance(on, day) + ")");
    }

    /** "today, 14:00", "12 October 2026, 19:00". */
    static String shortly(Instant instant, LocalDate day) {
        Moment moment = Moment.of(instant);
        return (moment.day().equals(day) ? "today" : Dates.day(moment.day())) + ", " + Dates.time(moment);
    }
}
