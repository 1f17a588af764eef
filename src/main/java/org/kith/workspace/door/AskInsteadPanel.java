package org.kith.workspace.door;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.access.Openings;
import org.kith.circle.AgencyRow;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.uikit.ContactLine;
import org.kith.vocabulary.AgencyType;

/**
 * What a practitioner sees of a family that their agency is not recorded as working with: a name, an age, and whom to ask.
 */
@StyleSheet("kith/workspace/door.css")
final class AskInsteadPanel extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param face no more than what somebody is called and when they were born, with the agencies there are; null where not
     *     even that may be shown
     * @param person id of a record of the person, or null with it
     * @param open goes to the page that was asked for
     */
    AskInsteadPanel(@Nullable Slice face, @Nullable String person, Openings openings, Looking looking, Runnable open) {
        addClassNames("kith-threshold", "kith-form");
        if (face != null && person != null) {
            Person whose = Objects.requireNonNull(face.people().of(person));
            Paragraph who = new Paragraph(Called.in(face).person(whose) + ", " + Ages.of(whose, face.day()));
            who.addClassName("kith-threshold-who");
            add(who);
        }
        add(
                new H1("Your agency is not recorded as working with this family"),
                new Paragraph(
                        "Kith opens to you the families that your agency or team works with now, or did in the last"
                                + " six months. What is recorded about others is not shown; that you came here is on record."));
        if (face != null) {
            add(whomToAsk(face));
        }
        if (person != null && looking.may(Act.BREAK_GLASS)) {
            add(new H2("If it cannot wait"));
            Button emergency =
                    new Button("Open in an emergency…", click -> new EmergencyDialog(openings, person, open).open());
            add(new Paragraph(
                    "If a child may come to harm before you reach anybody, you can open the record yourself."));
            add(new Div(emergency));
        }
        add(new H2("If you do work with them"));
        add(new Paragraph("Your agency’s next delivery says so, and this page opens by itself. Whoever looks after your"
                + " agency’s records can tell you when that is."));
    }

    private static Div whomToAsk(Slice face) {
        UnorderedList agencies = new UnorderedList();
        agencies.addClassName("kith-threshold-ask");
        face.agencies(AgencyType.CHILDRENS_SOCIAL_CARE).stream()
                .map(AskInsteadPanel::line)
                .forEach(agencies::add);
        Div ask = new Div(new H2("Ask"), agencies);
        if (agencies.getChildren().findAny().isEmpty()) {
            ask.add(new Paragraph(
                    "No agency of children’s social care is recorded here. Ask your own safeguarding lead."));
        }
        return ask;
    }

    private static ListItem line(AgencyRow agency) {
        return new ListItem(
                new Span(agency.name() + " "), new ContactLine(agency.name(), agency.phone(), agency.email()));
    }
}
