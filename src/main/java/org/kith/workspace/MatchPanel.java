package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import org.kith.circle.Called;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Slice;
import org.kith.identity.Comparison;
import org.kith.kernel.KithException;
import org.kith.uikit.Chip;
import org.kith.uikit.SectionCard;
import org.kith.vocabulary.JudgementState;

/** A pair of records: how they agree, what was said of them, the decision, and what it would change. */
final class MatchPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2();

    /**
     * @param decide judges the pair; may throw what is then said beside the form
     * @param split takes the person apart whose records both are
     */
    MatchPanel(Comparison both, MatchActs acts, BiConsumer<JudgementState, String> decide, Runnable split) {
        addClassName("kith-match-panel");
        getElement().setAttribute("role", "region").setAttribute("aria-label", "The pair");
        Slice slice = both.slice();
        heading.setText(MatchList.name(slice, both.records().one()) + " and "
                + MatchList.name(slice, both.records().other()));
        heading.getElement().setAttribute("tabindex", "-1");
        Div head = new Div(heading, new Chip(Called.capital(MatchWords.probably(both.possible()))));
        if (both.possible().identifier()) {
            head.add(new Chip("The same number"));
        }
        head.addClassName("kith-match-head");
        add(head, sides(both));
        if (both.possible().why() == null) {
            add(closed(both));
        } else {
            add(new SectionCard(
                    "Field by field", new MatchFields(both, both.possible().why())));
        }
        if (!both.judgements().isEmpty()) {
            add(said(both));
        }
        if (!both.joined()) {
            add(new SectionCard("What joining them would change", change(both, acts)));
        }
        if (acts.may()) {
            add(
                    both.joined()
                            ? new SectionCard(
                                    "They are joined",
                                    new Paragraph("Somebody has said that they are one person."),
                                    new Button("Take them apart…", click -> split.run()))
                            : new SectionCard("Are they one person?", new MatchDecision(decide)));
        }
    }

    /** Where one stands after the pair before was decided. */
    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }

    private static Component sides(Comparison both) {
        Div sides = new Div(
                side(both.slice(), both.records().one()),
                side(both.slice(), both.records().other()));
        sides.addClassName("kith-match-sides");
        return sides;
    }

    private static Component side(Slice slice, String id) {
        PersonRecordRow row = slice.row(PersonRecordRow.class, id);
        Person person = slice.people().of(id);
        Div side = new Div();
        side.addClassName("kith-match-card");
        if (row == null || person == null) {
            side.add(new Span("This record is not there any more."));
            return side;
        }
        Span source = new Span("Recorded by " + MatchList.source(slice, row));
        source.addClassNames("kith-quiet", "kith-small");
        side.add(
                WorkspaceNavigation.link(WorkspaceNavigation.person(id, person.child()), MatchList.name(slice, id)),
                source);
        if (!row.restricted()) {
            String born = row.dateOfBirth() == null ? "Date of birth not recorded" : "Born " + Called.bornSaid(person);
            Span facts = new Span(born + " · "
                    + (person.child() ? "child" : "adult")
                    + (person.records().size() > 1
                            ? " · joined with " + (person.records().size() - 1) + " more of this person's records"
                            : ""));
            facts.addClassName("kith-small");
            side.add(facts);
        }
        return side;
    }

    private static Component closed(Comparison both) {
        Called called = Called.in(both.slice());
        List<String> contacts = List.of(both.records().one(), both.records().other()).stream()
                .map(id -> both.slice().people().of(id))
                .filter(person -> person != null && person.restricted())
                .flatMap(person -> called.contactFor(person).stream())
                .map(agency -> agency.name())
                .distinct()
                .toList();
        return new SectionCard(
                "Field by field",
                new Paragraph("One of these records is restricted: what it says is not shown, nor how well it agrees. "
                        + (contacts.isEmpty()
                                ? "Ask the agency that holds it."
                                : "Ask " + Called.list(contacts) + " whether they are one person.")));
    }

    private static Component said(Comparison both) {
        UnorderedList list = new UnorderedList();
        both.judgements()
                .forEach(judged -> list.add(new ListItem(MatchWords.judged(judged)
                        + (judged.takenBack() == null
                                ? "."
                                : ". Taken back" + (judged.takenBackBy() == null ? "" : " by " + judged.takenBackBy())
                                        + "."))));
        SectionCard card = new SectionCard("What was said of them", list);
        if (both.possible().judged() != null && both.possible().judged().state() == JudgementState.NOT_SAME) {
            card.content(new Paragraph(
                    "Since then both carry the same number, which they did not when that was said. So they"
                            + " are brought up again."));
        }
        return card;
    }

    /** The door takes the focus when it stands there: so only whoever asks comes to it. */
    private static Component door(KithException.OutsideRemit outside, Comparison both, MatchActs acts) {
        Div door = new Div(new Paragraph("What stands around the two opens as their own pages do."));
        door.addClassName("kith-match-door");
        Button ask = new Button("See what stands around them…");
        ask.addClickListener(click -> {
            door.removeAll();
            door.add(acts.doors().of(outside, MatchesState.address(both.records())));
        });
        door.add(ask);
        return door;
    }

    private static Component change(Comparison both, MatchActs acts) {
        if (both.possible().closed()) {
            return new Paragraph("What stands around a restricted record is not shown.");
        }
        try {
            return new MatchConsequences(acts.consequences(List.of(both.records()), JudgementState.SAME), true);
        } catch (KithException.OutsideRemit outside) {
            return door(outside, both, acts);
        } catch (KithException.NotFound gone) {
            return new Paragraph(String.valueOf(gone.getMessage()));
        }
    }
}
