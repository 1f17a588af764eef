package org.kith.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.kith.access.Account;
import org.kith.access.NewReview;
import org.kith.access.Review;
import org.kith.access.Reviews;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.LondonTime;
import org.kith.review.ReviewedChild;
import org.kith.review.ReviewedChildren;

/** Opens a review: of whom, of when, to find out what, for whom, until when, and whether its readers see names. */
final class OpenReviewDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final String REPLACED = "Replaced by made-up names, the same person by the same one everywhere";
    private static final String SHOWN = "Shown";

    private final transient Reviews reviews;
    private final transient Consumer<Review> opened;
    private final TextField title = new TextField("Title");
    private final MultiSelectComboBox<ReviewedChild> whom = new MultiSelectComboBox<>("Children");
    private final DatePicker from = new DatePicker("Looks at the time from");
    private final DatePicker to = new DatePicker("Up to");
    private final TextArea terms = new TextArea("Terms of reference");
    private final MultiSelectComboBox<Account> readers = new MultiSelectComboBox<>("Readers");
    private final DatePicker last = new DatePicker("Last day it can be read");
    private final RadioButtonGroup<String> names = new RadioButtonGroup<>("Names of people");
    private final Problem problem = new Problem();

    OpenReviewDialog(Reviews reviews, ReviewedChildren children, DomainClock clock, Consumer<Review> opened) {
        this.reviews = reviews;
        this.opened = opened;
        setHeaderTitle("Open a review");
        setWidth("44rem");
        title.setMaxLength(Reviews.TITLE);
        title.setHelperText("As the partnership calls it, without names: it stands in the record of reads.");
        whom.setItemLabelGenerator(ReviewedChild::words);
        whom.setItems(query -> typed(children, query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        whom.setHelperText("Type a name, a date of birth or a number.");
        LocalDate today = clock.today();
        from.setLocale(Locale.UK);
        from.setValue(today.minusYears(1));
        to.setLocale(Locale.UK);
        to.setValue(today);
        terms.setMinRows(2);
        terms.setMaxLength(Reviews.WORDS);
        terms.setHelperText("What it is to find out. Its readers see this above everything else.");
        readers.setItems(reviews.possibleReaders());
        readers.setItemLabelGenerator(Account::displayName);
        readers.setHelperText("Accounts of reviewers. You are not among them: nobody makes themselves a reader.");
        last.setLocale(Locale.UK);
        last.setHelperText("After it the review opens nothing, unless it is extended with a reason.");
        names.setItems(REPLACED, SHOWN);
        names.setValue(REPLACED);
        Div form = new Div(title, whom, new Div(from, to), terms, readers, last, names, problem);
        form.getChildren().skip(2).findFirst().ifPresent(dates -> dates.addClassName("kith-review-dates"));
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        Button open = new Button("Open the review", click -> problem.watch(this::keep));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), open);
    }

    private static List<ReviewedChild> typed(ReviewedChildren children, String typed) {
        return typed.strip().length() < 2 ? List.of() : children.find(typed);
    }

    private void keep() {
        if (from.getValue() == null || to.getValue() == null || last.getValue() == null) {
            throw new KithException.Invalid("Say which time it looks at, and the last day it can be read.");
        }
        Review review = reviews.open(new NewReview(
                title.getValue(),
                terms.getValue(),
                whom.getValue().stream().map(ReviewedChild::record).toList(),
                readers.getValue().stream().map(Account::id).toList(),
                from.getValue(),
                to.getValue(),
                Objects.equals(names.getValue(), SHOWN),
                LondonTime.startOf(last.getValue().plus(1, ChronoUnit.DAYS))));
        close();
        opened.accept(review);
    }
}
