package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.enquiry.WaitingAsk;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.uikit.ContactLine;
import org.kith.uikit.CopyButton;
import org.kith.uikit.Dates;

/** How to reach the agency that was asked, a text to send, and a note that it was reminded. */
final class ReminderDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param text a reminder that names nobody
     * @param record notes it, with how it was done in words
     */
    ReminderDialog(@Nullable AgencyRow agency, String name, String text, Consumer<String> record) {
        setHeaderTitle("Remind " + name);
        setWidth("40rem");
        TextField how = new TextField("How, and who took it? (may stay empty)");
        how.setPlaceholder("By telephone, to the duty officer");
        Paragraph problem = new Paragraph();
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Pre words = new Pre(text);
        words.addClassName("kith-ask-text");
        Div form = new Div();
        form.addClassNames("kith-form", "kith-wide-form");
        if (agency != null) {
            form.add(new ContactLine(name, agency.phone(), agency.email()));
        }
        form.add(words, new CopyButton("Copy the reminder", text), how, problem);
        add(form);
        Button apply = new Button("Note the reminder", click -> {
            try {
                record.accept(how.getValue());
                close();
            } catch (KithException.Invalid wrong) {
                problem.setText(wrong.getMessage());
                problem.setVisible(true);
            }
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), apply);
        how.focus();
    }

    /** A reminder names nobody: it may go by ordinary mail, and the ask itself says whom it is about. */
    static String text(WaitingAsk ask) {
        Moment asked = ask.first().askedAt();
        String when =
                asked == null ? "" : " of " + Dates.day(asked.day()) + (asked.bare() ? "" : ", " + Dates.time(asked));
        String due = ask.due() == null ? "" : " The answer was wanted by " + AskDialog.dated(ask.due()) + ".";
        return "We wait for your answer to our request" + when + "." + due
                + "\n\nIf the whole answer cannot come yet: what is known so far, and when will the rest follow?"
                + "\nIf nothing is held: under which names, identifiers and addresses did you search, in which systems,"
                + " and for which period?";
    }
}
