package org.kith.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Arrays;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.kernel.KithException;

/** Gives an account another password. */
final class NewPasswordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    NewPasswordDialog(Accounts accounts, Looking looking, Account account) {
        setHeaderTitle("A new password for " + account.displayName());
        setWidth("30rem");
        PasswordField password = new PasswordField("New password");
        password.setHelperText(
                "At least twelve characters. The old one no longer works; they choose their own at the next sign-in.");
        Div form = new Div(password);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        Button keep = new Button("Use it from now on", click -> {
            char[] typed = password.getValue().toCharArray();
            try {
                looking.require(Act.MANAGE_ACCOUNTS);
                accounts.changePassword(account.id(), typed);
                close();
            } catch (KithException.Invalid | KithException.Stale | KithException.Refused wrong) {
                password.setErrorMessage(wrong.getMessage());
                password.setInvalid(true);
            } finally {
                Arrays.fill(typed, ' ');
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), keep);
    }
}
