package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingCode;
import org.kith.gaps.scan.Worklist;
import org.kith.kernel.Lens;
import org.kith.uikit.Chip;
import org.kith.uikit.SectionCard;

/**
 * Answers of “nothing held” that were searched without what is known by now, on the board of requests: what the worklist
 * says of them, and no reading of its own. Nothing waits for them, so nobody comes back to them by the clock.
 */
final class StaleSearches {

    static final String PATTERN = "nil-return-out-of-date";

    private static final int SHOWN = 5;
    private static final String VIEW = "requests";

    private StaleSearches() {}

    /** The section; empty where there is none for this reader. */
    static Optional<Component> of(Worklist worklist, Lens lens) {
        Worklist.OfPattern old = worklist.of(lens, PATTERN, SHOWN, VIEW);
        if (old.first().isEmpty()) {
            return Optional.empty();
        }
        SectionCard card = new SectionCard("Answered “nothing held”, and out of date");
        Paragraph why = new Paragraph("Something is known by now that these searches were made without. They wait for"
                + " nothing: ask again where it matters.");
        why.addClassNames("kith-quiet", "kith-small");
        card.content(why);
        old.first().forEach(finding -> card.content(row(finding)));
        if (old.all() > old.first().size()) {
            card.content(
                    WorkspaceNavigation.link("worklist?pattern=" + PATTERN, "All " + old.all() + " in the worklist"));
        }
        return Optional.of(card);
    }

    private static Component row(Finding finding) {
        Div when = new Div(new Chip("Out of date"));
        when.addClassName("kith-wait-clock");
        Div what = new Div(new Div(finding.sentence()));
        what.addClassName("kith-wait-what");
        Div ask = new Div(finding.question());
        ask.addClassNames("kith-quiet", "kith-small");
        what.add(ask);
        Article row = new Article(when, what);
        row.addClassNames("kith-wait", "kith-wait-old");
        finding.children().stream().findFirst().ifPresent(child -> {
            Anchor again = WorkspaceNavigation.link(
                    WorkspaceNavigation.page(child.records().getFirst(), true, PersonPage.GAPS, null) + "?"
                            + GapsPanel.AT + "=" + FindingCode.of(finding),
                    "Ask again…");
            again.setAriaLabel("Ask again, on the child’s page: " + finding.sentence());
            Div actions = new Div(again);
            actions.addClassNames("kith-wait-actions", "kith-noprint");
            row.add(actions);
        });
        return row;
    }
}
