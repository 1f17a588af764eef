package org.kith.audit.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.access.Account;
import org.kith.audit.Reads;
import org.kith.audit.chain.What;
import org.kith.kernel.KithException;

/** What of the record is shown: who was shown, who looked, when, and what happened. */
final class ReadsFilters extends Div {

    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final transient Reads reads;
    private final transient List<Account> accounts;
    private final transient Consumer<ReadsState> go;

    ReadsFilters(Reads reads, List<Account> accounts, Consumer<ReadsState> go) {
        this.reads = reads;
        this.accounts = accounts;
        this.go = go;
        addClassName("kith-filters");
    }

    void show(ReadsState state) {
        removeAll();
        add(
                shown(state),
                account(state),
                day("From", state.first(), day -> go.accept(state.first(day))),
                day("Until", state.last(), day -> go.accept(state.last(day))),
                what(state),
                system(state));
    }

    private Div shown(ReadsState state) {
        TextField shown = new TextField("Who has seen");
        shown.setPlaceholder("Address of a page, id or NHS number");
        shown.setClearButtonVisible(true);
        shown.setValue(state.shown() == null ? "" : state.shown());
        shown.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue().isBlank() && state.shown() != null) {
                go.accept(state.shown(null));
            }
        });
        Button look = new Button("Look up", press -> lookUp(shown, state));
        shown.addKeyDownListener(Key.ENTER, press -> lookUp(shown, state));
        Div field = new Div(shown, look);
        field.addClassName("kith-audit-shown");
        return field;
    }

    /** An id stands in every address of a page; an NHS number is looked up, and that is on record. */
    private void lookUp(TextField field, ReadsState state) {
        String typed = field.getValue().strip().toLowerCase(Locale.ROOT);
        field.setInvalid(false);
        Matcher id = ID.matcher(typed);
        if (id.find()) {
            go.accept(state.shown(id.group()));
            return;
        }
        try {
            List<String> found = reads.withNhsNumber(typed);
            if (found.isEmpty()) {
                say(field, "No record that you can look up has this NHS number.");
            } else {
                go.accept(state.shown(found.getFirst()));
            }
        } catch (KithException.Invalid neither) {
            say(field, "Paste the address of a page, the id in it, or an NHS number of ten digits.");
        }
    }

    private static void say(TextField field, String what) {
        field.setErrorMessage(what);
        field.setInvalid(true);
        field.focus();
    }

    private ComboBox<Account> account(ReadsState state) {
        ComboBox<Account> account = new ComboBox<>("Who looked");
        account.setItems(accounts);
        account.setItemLabelGenerator(Account::displayName);
        account.setPlaceholder("Anybody");
        account.setClearButtonVisible(true);
        accounts.stream()
                .filter(one -> one.id().equals(state.account()))
                .findFirst()
                .ifPresent(account::setValue);
        account.addValueChangeListener(change -> go.accept(state.account(
                change.getValue() == null ? null : change.getValue().id())));
        return account;
    }

    private static DatePicker day(
            String label,
            java.time.@org.jspecify.annotations.Nullable LocalDate value,
            Consumer<java.time.LocalDate> go) {
        DatePicker day = new DatePicker(label);
        day.setLocale(Locale.UK);
        day.setClearButtonVisible(true);
        day.setValue(value);
        day.addValueChangeListener(change -> go.accept(change.getValue()));
        return day;
    }

    private Select<What> what(ReadsState state) {
        Select<What> what = new Select<>();
        what.setLabel("What happened");
        what.setEmptySelectionAllowed(true);
        what.setEmptySelectionCaption("Anything");
        what.setItems(What.values());
        what.setItemLabelGenerator(one -> one == null ? "Anything" : one.label());
        what.setValue(state.what());
        what.addValueChangeListener(change -> go.accept(state.what(change.getValue())));
        return what;
    }

    private Checkbox system(ReadsState state) {
        Checkbox system = new Checkbox("Kith’s own work too", state.system());
        system.addValueChangeListener(change -> go.accept(state.system(change.getValue())));
        return system;
    }
}
