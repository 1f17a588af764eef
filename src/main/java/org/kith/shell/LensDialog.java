package org.kith.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.function.Consumer;
import org.kith.access.Account;
import org.kith.access.Act;
import org.kith.access.AgencyNames;
import org.kith.access.Look;
import org.kith.access.Looking;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;

/** Changes why, as of when and through whose eyes one looks. */
final class LensDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Looking looking;
    private final ComboBox<String> why;
    private final DatePicker day = new DatePicker("As of the end of");
    private final ComboBox<AgencyNames.Named> eyes = new ComboBox<>("Through the eyes of");
    private final transient Runnable purposeChanged;
    private final transient Consumer<Look> lookChanged;

    LensDialog(
            Looking looking,
            AgencyNames agencies,
            DomainClock clock,
            Account account,
            Runnable purposeChanged,
            Consumer<Look> lookChanged) {
        this.looking = looking;
        this.purposeChanged = purposeChanged;
        this.lookChanged = lookChanged;
        this.why = PurposeView.field(looking);
        setHeaderTitle("How you look");
        setWidth("34rem");
        Div form = new Div(why);
        form.addClassName("kith-form");
        if (account.may(Act.SEE_CHILDREN)) {
            form.add(dayField(clock));
        }
        if (account.may(Act.SEE_CHILDREN) && account.may(Act.LOOK_AS_ANOTHER)) {
            form.add(eyesField(agencies));
        }
        add(form);
        Button apply = new Button("Look this way", click -> apply());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), apply);
    }

    private DatePicker dayField(DomainClock clock) {
        day.setLocale(Locale.UK);
        day.setMax(clock.today().minusDays(1));
        day.setClearButtonVisible(true);
        day.setPlaceholder("now");
        day.setHelperText("Only what was known by then is shown. Empty means now.");
        day.setValue(looking.look().day());
        day.setWidthFull();
        return day;
    }

    private ComboBox<AgencyNames.Named> eyesField(AgencyNames agencies) {
        var all = agencies.all();
        eyes.setItems(all);
        eyes.setItemLabelGenerator(AgencyNames.Named::name);
        eyes.setClearButtonVisible(true);
        eyes.setPlaceholder("all agencies together");
        eyes.setHelperText("What one agency could have seen by then. Empty means all together.");
        String now = looking.look().eyes();
        all.stream().filter(agency -> agency.id().equals(now)).findFirst().ifPresent(eyes::setValue);
        eyes.setWidthFull();
        return eyes;
    }

    private void apply() {
        try {
            looking.purpose(why.getValue() == null ? "" : why.getValue());
        } catch (KithException.Invalid unsaid) {
            why.setErrorMessage(unsaid.getMessage());
            why.setInvalid(true);
            return;
        }
        if (day.isInvalid()) {
            return;
        }
        Look look = new Look(
                day.getValue(), eyes.getValue() == null ? null : eyes.getValue().id());
        close();
        if (look.equals(looking.look())) {
            purposeChanged.run();
        } else {
            lookChanged.accept(look);
        }
    }
}
