package org.kith.enquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.record.Revised;
import org.kith.record.Telling;
import org.kith.uikit.Dates;

/**
 * A short form that records one thing, says what is wrong with it, and closes when it is recorded. What is typed in it is
 * kept until then.
 */
@StyleSheet("kith/enquiry/enquiry.css")
class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Paragraph problem = new Paragraph();
    private final Div form = new Div();
    private final @Nullable KeptForm kept;

    /**
     * @param kept keeps what is typed; null where there is nothing to type
     * @param act what the button is called
     * @param record records it, and hands back what tells the page of it; what it throws is said in the form
     */
    FormDialog(@Nullable KeptForm kept, String title, String act, Supplier<Runnable> record) {
        this.kept = kept;
        setHeaderTitle(title);
        setWidth("40rem");
        setCloseOnOutsideClick(false);
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        Button apply = new Button(act, click -> apply(record));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Shortcuts.addShortcutListener(this, apply::click, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        getFooter().add(new Button("Close", click -> close()), apply);
    }

    private void apply(Supplier<Runnable> record) {
        Runnable tell;
        try {
            tell = record.get();
        } catch (Revised meanwhile) {
            say(meanwhile(meanwhile.theirs()));
            return;
        } catch (KithException.Invalid | KithException.Refused | KithException.NotFound | KithException.Stale wrong) {
            say(Objects.toString(wrong.getMessage(), ""));
            return;
        }
        if (kept != null) {
            kept.forget();
        }
        close();
        tell.run();
    }

    /** Opens with these fields, and with what was left in them before. */
    final void open(Component... fields) {
        if (kept != null) {
            form.add(kept);
        }
        form.add(fields);
        form.add(problem);
        if (kept != null) {
            kept.begin();
        }
        open();
        for (Component field : fields) {
            if (field instanceof Focusable<?> first) {
                first.focus();
                return;
            }
        }
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
                + ". Nothing of yours was saved and nothing was overwritten. What you typed is kept: close this, look at what is"
                + " recorded now, and open it again.";
    }
}
