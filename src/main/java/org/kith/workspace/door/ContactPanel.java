package org.kith.workspace.door;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Opening;
import org.kith.access.Openings;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.circle.EnquiryRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.uikit.Dates;

/** Asks an analyst which contact about a family they work on: one press where it is an enquiry, or the same as before. */
@StyleSheet("kith/workspace/door.css")
final class ContactPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** A press away from the page: as many enquiries as one reads at a glance. */
    private static final int SHOWN = 4;

    private final transient Openings openings;
    private final transient Runnable open;
    private final String person;
    private final TextField other = new TextField("Another contact");

    /**
     * @param slice the person as a list shows them
     * @param person id of a record of the person
     * @param open goes to the page that was asked for
     */
    ContactPanel(Slice slice, String person, Openings openings, Runnable open) {
        this.openings = openings;
        this.open = open;
        this.person = person;
        Person whose = Objects.requireNonNull(slice.people().of(person));
        addClassNames("kith-threshold", "kith-form");
        Paragraph who = new Paragraph(Called.in(slice).person(whose) + ", " + Ages.of(whose, slice.day()));
        who.addClassName("kith-threshold-who");
        add(who, new H1("Which contact about this family do you work on?"), choices(slice, whose), words());
        Paragraph told = new Paragraph(
                "It opens this family to you for a day, and stands with your name in the record of" + " reads.");
        told.addClassName("kith-quiet");
        add(told);
    }

    private Div choices(Slice slice, Person whose) {
        Div choices = new Div();
        choices.addClassName("kith-threshold-choices");
        openings.lastContact()
                .ifPresent(last -> choices.add(
                        choice("The same as before: " + last.reason(), last.reason(), last.enquiry(), choices)));
        List<EnquiryRow> enquiries = slice.enquiries().openAbout(whose).stream()
                .sorted(Comparator.comparing(EnquiryRow::openedAt, Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(SHOWN)
                .toList();
        enquiries.forEach(enquiry -> choices.add(choice(words(enquiry), words(enquiry), enquiry.id(), choices)));
        choices.add(choice("A new contact that has just come in", "A new contact", null, choices));
        return choices;
    }

    private static String words(EnquiryRow enquiry) {
        Moment opened = enquiry.openedAt();
        return "The enquiry that is open" + (opened == null ? "" : " since " + Dates.day(opened.day()));
    }

    private Button choice(String label, String contact, @Nullable String enquiry, Div before) {
        Button choice = new Button(label, click -> name(contact, enquiry));
        if (before.getChildren().findAny().isEmpty()) {
            // The likeliest one is a press of the Enter key away.
            choice.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            choice.setAutofocus(true);
        }
        return choice;
    }

    private Div words() {
        other.setHelperText("Its reference or what it is, without names.");
        other.setMaxLength(200);
        other.setValueChangeMode(ValueChangeMode.LAZY);
        Button use = new Button("Open with this contact", click -> name(other.getValue(), null));
        other.addKeyDownListener(Key.ENTER, enter -> use.click());
        Div row = new Div(other, use);
        row.addClassName("kith-threshold-words");
        Div words = new Div(new H2("Or say which"), row);
        words.addClassName("kith-threshold-other");
        return words;
    }

    private void name(String contact, @Nullable String enquiry) {
        try {
            Opening opened = openings.contact(person, contact, enquiry);
            Objects.requireNonNull(opened);
            open.run();
        } catch (KithException.Invalid unsaid) {
            other.setErrorMessage("Say which contact it is, in a few words.");
            other.setInvalid(true);
            other.focus();
        }
    }
}
