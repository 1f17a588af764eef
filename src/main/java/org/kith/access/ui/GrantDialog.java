package org.kith.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.Grant;
import org.kith.access.Grants;
import org.kith.kernel.KithException;
import org.kith.kernel.LondonTime;

/** Decides something about one account: what, about whom, why, until when. */
final class GrantDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Account> account = new ComboBox<>("Whose account");
    private final RadioButtonGroup<Grant.Kind> kind = new RadioButtonGroup<>("What");
    private final TextField subject = new TextField("About");
    private final TextArea reason = new TextArea("Why");
    private final DatePicker until = new DatePicker("Last day");
    private final Paragraph problem = new Paragraph();

    GrantDialog(Grants grants, Accounts accounts, Runnable done) {
        setHeaderTitle("Decide about an account");
        setWidth("40rem");
        account.setItems(accounts.all().stream().filter(Account::open).toList());
        account.setItemLabelGenerator(Account::displayName);
        kind.setItems(grants.decides());
        kind.setItemLabelGenerator(Grant.Kind::label);
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.addValueChangeListener(change -> ask(change.getValue()));
        subject.setVisible(false);
        reason.setMinRows(2);
        reason.setHelperText("What it rests on: an order, a role in a case, a family tie. Name nobody beyond that.");
        until.setLocale(Locale.UK);
        until.setClearButtonVisible(true);
        until.setHelperText("Empty: until it is taken back.");
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div form = new Div(account, kind, subject, reason, until, problem);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        Button keep = new Button("Decide it", click -> {
            try {
                decide(grants);
                close();
                done.run();
            } catch (KithException.Invalid | KithException.Refused wrong) {
                problem.setText(wrong.getMessage());
                problem.setVisible(true);
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), keep);
    }

    private void ask(Grant.@Nullable Kind wanted) {
        subject.setVisible(wanted != null && wanted != Grant.Kind.WORKLIST);
        subject.setLabel(wanted == Grant.Kind.AGENCY ? "Which agency" : "Which person");
        subject.setHelperText("The address of the page, as whoever may open it sends it to you: it names nobody.");
    }

    private void decide(Grants grants) {
        Account whose = account.getValue();
        Grant.Kind what = kind.getValue();
        if (whose == null || what == null) {
            throw new KithException.Invalid("Say whose account it is about, and what is decided.");
        }
        LocalDate last = until.getValue();
        Instant end = last == null ? null : LondonTime.startOf(last.plusDays(1));
        String about = what == Grant.Kind.WORKLIST ? whose.id() : PageAddress.id(subject.getValue());
        grants.clear(whose.id(), what, about, reason.getValue(), end);
    }
}
