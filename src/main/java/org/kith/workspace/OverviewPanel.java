package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingCode;
import org.kith.uikit.Chip;
import org.kith.uikit.ContactLine;
import org.kith.uikit.SectionCard;
import org.kith.uikit.SectorBadge;

/** Overview: who is around, what the picture rests on and lacks, the first gaps, and who to ring first. */
final class OverviewPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_GAPS = 7;

    /**
     * @param matches finds whose records may be of somebody here
     * @param at code of the gap that stands open, or null
     */
    OverviewPanel(
            PersonContext context,
            GapActions actions,
            Undoable undoable,
            RecordActs records,
            MatchActs matches,
            @Nullable String at) {
        addClassName("kith-overview");
        Circle circle = context.circle();
        Overview overview = Overview.of(circle, context.findings(), context.clocks());
        Div left = new Div(
                around(context, overview),
                gaps(context, new FindingCards(context, PersonPage.OVERVIEW, actions, undoable), at));
        Div right = new Div();
        records.bar().ifPresent(right::add);
        right.add(CoveragePanel.of(context), ring(overview));
        MatchesHere.of(circle, matches).ifPresent(card -> left.addComponentAtIndex(1, card));
        left.addClassName("kith-column");
        right.addClassName("kith-column");
        add(left, right);
    }

    private static Component around(PersonContext context, Overview overview) {
        SectionCard card = new SectionCard("Home and family");
        card.actions(WorkspaceNavigation.link(context.address(PersonPage.NETWORK), "The network"));
        card.content(context.picture());
        List<Overview.Near> all = new ArrayList<>(overview.home());
        overview.family().forEach(person -> all.add(new Overview.Near(person, "not recorded at this home")));
        if (all.isEmpty()) {
            card.content(new Paragraph(
                    "Nobody is recorded at home or as family. Somebody will be there: it is not recorded."));
            return card;
        }
        card.content(new PlainTable<>(all)
                .column("Name", near -> WorkspaceNavigation.person(near.person()))
                .column("Is", near -> relation(near.person()))
                .column("Age", near -> new Span(near.person().age()))
                .column("At home", near -> new Span(near.footing().isEmpty() ? "basis not recorded" : near.footing()))
                .caption("Home and family"));
        return card;
    }

    private static Component relation(PersonLink person) {
        return person.relation().isEmpty()
                ? new Chip("relation not recorded", Chip.Tone.UNKNOWN)
                : new Span(person.relation());
    }

    private static Component gaps(PersonContext context, FindingCards cards, @Nullable String at) {
        SectionCard card = new SectionCard("First gaps");
        card.actions(WorkspaceNavigation.link(context.address(PersonPage.GAPS), "All gaps and asks"));
        List<Finding> findings = context.findings();
        if (findings.isEmpty()) {
            card.content(
                    new Paragraph("No gap of the kinds Kith looks for is recorded here. That is not a full picture:"
                            + " Kith sees only what was delivered and entered."));
            return card;
        }
        OrderedList list = new OrderedList();
        list.addClassName("kith-first-gaps");
        for (Finding finding : findings.subList(0, Math.min(FIRST_GAPS, findings.size()))) {
            list.add(new FirstGap(
                    finding,
                    context.circle().slice(),
                    cards,
                    FindingCode.of(finding).equals(at)));
        }
        card.content(list);
        return card;
    }

    private static Component ring(Overview overview) {
        SectionCard card = new SectionCard("Who to ring first");
        if (overview.ring().isEmpty()) {
            card.content(new Paragraph("No agency is recorded as working with this person."));
        }
        for (Overview.Ring ring : overview.ring()) {
            Div line = new Div();
            line.addClassName("kith-ring");
            Span why = new Span(org.kith.circle.Called.capital(ring.why()));
            why.addClassName("kith-quiet");
            line.add(
                    new SectorBadge(ring.agency().type().sector(), ring.agency().name()),
                    new ContactLine(ring.agency().name(), ring.agency().phone(), null),
                    why);
            card.content(line);
        }
        return card;
    }
}
