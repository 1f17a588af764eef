package org.kith.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import org.kith.access.Account;
import org.kith.access.Review;
import org.kith.access.Reviews;
import org.kith.kernel.KithException;
import org.kith.kernel.LondonTime;

/** Decides something about a review that was opened: that it goes on, who reads it, that it is closed. Each with a reason. */
final class ReviewDecisionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea("Why");
    private final Problem problem = new Problem();

    private ReviewDecisionDialog(String title, String text) {
        setHeaderTitle(title);
        setWidth("36rem");
        reason.setMinRows(2);
        reason.setMaxLength(Reviews.WORDS);
        reason.setHelperText("It stands beside the review and on record.");
        Div form = new Div(new Paragraph(text));
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
    }

    private ReviewDecisionDialog asking(com.vaadin.flow.component.Component... fields) {
        getChildren().findFirst().map(Div.class::cast).ifPresent(form -> {
            form.add(fields);
            form.add(reason, problem);
        });
        return this;
    }

    private void doing(String words, Runnable decide, Runnable done) {
        Button keep = new Button(
                words,
                click -> problem.watch(() -> {
                    decide.run();
                    close();
                    done.run();
                }));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), keep);
        open();
    }

    static void extend(Reviews reviews, Review review, Runnable done) {
        DatePicker last = new DatePicker("New last day it can be read");
        last.setLocale(Locale.UK);
        ReviewDecisionDialog dialog = new ReviewDecisionDialog(
                        "Extend the review",
                        "Its readers go on reaching its children and their families until that day.")
                .asking(last);
        dialog.doing(
                "Extend it",
                () -> {
                    if (last.getValue() == null) {
                        throw new KithException.Invalid("Say until which day.");
                    }
                    reviews.extend(
                            review.id(), LondonTime.startOf(last.getValue().plusDays(1)), dialog.reason.getValue());
                },
                done);
    }

    static void readers(Reviews reviews, Review review, Runnable done) {
        MultiSelectComboBox<Account> readers = new MultiSelectComboBox<>("Readers");
        List<Account> possible = reviews.possibleReaders();
        readers.setItems(possible);
        readers.setItemLabelGenerator(Account::displayName);
        readers.setValue(
                possible.stream().filter(account -> review.readBy(account.id())).toList());
        ReviewDecisionDialog dialog = new ReviewDecisionDialog(
                        "Change who reads it",
                        "Whoever no longer reads it loses it at once, on every page that is open.")
                .asking(readers);
        dialog.doing(
                "Change the readers",
                () -> reviews.readers(
                        review.id(),
                        readers.getValue().stream().map(Account::id).toList(),
                        dialog.reason.getValue()),
                done);
    }

    static void close(Reviews reviews, Review review, Runnable done) {
        ReviewDecisionDialog dialog = new ReviewDecisionDialog(
                        "Close the review",
                        "It opens nothing any more, at once and on every page. That it was there, who read it and why stays on"
                                + " record. It cannot be opened again; what goes on is another review.")
                .asking();
        dialog.doing("Close it", () -> reviews.close(review.id(), dialog.reason.getValue()), done);
    }
}
