package org.kith.retention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.util.function.Supplier;
import org.kith.kernel.KithException;
import org.kith.kernel.LondonTime;
import org.kith.uikit.Dates;

/** What these pages have in common: days in words, and a dialog that says what went wrong and stays open. */
final class Says {

    private Says() {}

    static String day(Instant moment) {
        return Dates.day(LondonTime.day(moment));
    }

    /** Does it, or says why not. */
    static void tryIt(Runnable work, Runnable after) {
        try {
            work.run();
        } catch (KithException refused) {
            Notification note = Notification.show(refused.getMessage(), 8000, Notification.Position.MIDDLE);
            note.getElement().setAttribute("role", "alert");
        }
        after.run();
    }

    /**
     * A dialog that asks for something.
     *
     * @param what done on the button; it says why not by throwing
     */
    static Dialog dialog(String title, Div form, String label, Supplier<Boolean> what) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("40rem");
        Paragraph problem = new Paragraph();
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        form.addClassNames("kith-form", "kith-wide-form");
        form.add(problem);
        dialog.add(form);
        Button doIt = new Button(label, click -> {
            try {
                if (what.get()) {
                    dialog.close();
                }
            } catch (KithException wrong) {
                problem.setText(wrong.getMessage());
                problem.setVisible(true);
            }
        });
        doIt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), doIt);
        return dialog;
    }
}
