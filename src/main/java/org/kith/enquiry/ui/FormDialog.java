package org.kith.enquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.kith.kernel.KithException;
import org.kith.record.Revised;
import org.kith.record.Telling;
import org.kith.uikit.Dates;

/** A short form that records one thing, says what is wrong with it, and closes when it is recorded. */
@StyleSheet("kith/enquiry/enquiry.css")
class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Paragraph problem = new Paragraph();
    private final Div form = new Div();

    /**
     * @param act what the button is called
     * @param record records it; what it throws is said in the form
     */
    FormDialog(String title, String act, Runnable record) {
        setHeaderTitle(title);
        setWidth("40rem");
        setCloseOnOutsideClick(false);
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        Button apply = new Button(act, click -> {
            try {
                record.run();
            } catch (Revised meanwhile) {
                say(meanwhile(meanwhile.theirs()));
            } catch (KithException.Invalid
                    | KithException.Refused
                    | KithException.NotFound
                    | KithException.Stale wrong) {
                say(Objects.toString(wrong.getMessage(), ""));
            }
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Shortcuts.addShortcutListener(this, apply::click, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        getFooter().add(new Button("Cancel", click -> close()), apply);
    }

    final void form(Component... fields) {
        form.add(fields);
        form.add(problem);
    }

    final void say(String words) {
        problem.setText(words);
        problem.setVisible(true);
        problem.scrollIntoView();
    }

    /** Who was faster, and what to do. */
    static String meanwhile(Telling theirs) {
        return (theirs.by() == null || theirs.by().isEmpty() ? "Somebody else" : theirs.by())
                + " changed this meanwhile"
                + (theirs.at() == null
                        ? ""
                        : " (" + Dates.day(theirs.at().day()) + ", " + Dates.time(theirs.at()) + ")")
                + ". Nothing of yours was saved and nothing was overwritten. Copy what you typed, cancel, and look at what"
                + " is recorded now.";
    }
}
