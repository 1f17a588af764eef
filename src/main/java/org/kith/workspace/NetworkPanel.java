package org.kith.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.kith.circle.Circle;
import org.kith.circle.Kin;
import org.kith.circle.Person;
import org.kith.kernel.Interval;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;

/** Network: the explorer, and where there is none the connections as a table. */
final class NetworkPanel extends Div {

    private static final long serialVersionUID = 1L;

    private record Tie(PersonLink one, String is, PersonLink other, Interval days, String saidBy, boolean verified) {}

    NetworkPanel(PersonContext context) {
        addClassName("kith-network-page");
        if (context.pictures().isPresent()) {
            add(context.pictures().get().full(context.circle()));
            return;
        }
        SectionCard card = new SectionCard("Connections in the family, as recorded");
        card.content(new PlainTable<>(ties(context.circle()))
                .column("Who", tie -> WorkspaceNavigation.person(tie.one()))
                .column("Is", tie -> new Span(tie.is()))
                .column("Of", tie -> WorkspaceNavigation.person(tie.other()))
                .column(
                        "Since",
                        tie -> new Span(
                                tie.days().from() == null
                                        ? "not recorded"
                                        : Dates.day(tie.days().from())))
                .column(
                        "Until",
                        tie -> new Span(
                                tie.days().to() == null
                                        ? ""
                                        : Dates.day(tie.days().to())))
                .column("Said by", tie -> new Span(tie.saidBy()))
                .column("Verified", tie -> new Span(tie.verified() ? "yes" : "not recorded"))
                .caption("Connections in the family"));
        Span note = new Span("Being connected does not mean being involved.");
        note.addClassName("kith-quiet");
        card.content(note);
        add(card);
    }

    private static List<Tie> ties(Circle circle) {
        List<Tie> ties = new ArrayList<>();
        for (Person person : InvolvementTable.people(circle)) {
            for (Kin.Tie tie : circle.slice().kin().of(person)) {
                if (!tie.otherIs() && InvolvementTable.people(circle).contains(tie.other())) {
                    ties.add(new Tie(
                            PersonLink.of(circle, person),
                            tie.type().label(),
                            PersonLink.of(circle, tie.other()),
                            Interval.between(tie.row().from(), tie.row().to()),
                            org.kith.circle.Called.in(circle.slice())
                                    .agency(tie.row().assertedBy()),
                            tie.row().verified() == org.kith.vocabulary.YesNo.YES));
                }
            }
        }
        return ties;
    }
}
