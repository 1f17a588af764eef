package org.kith.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kith.access.Accounts;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.access.NewAccount;
import org.kith.access.Role;
import org.kith.kernel.KithException;

/** Adds an account. */
final class NewAccountDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField called = new TextField("How the person is called");
    private final TextField name = new TextField("Signs in as");
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("Uses Kith as");
    private final TextField agency = new TextField("Agency");
    private final TextField team = new TextField("Team");
    private final PasswordField password = new PasswordField("First password");
    private final Paragraph problem = new Paragraph();

    NewAccountDialog(Accounts accounts, Looking looking, Runnable done) {
        setHeaderTitle("Add an account");
        setWidth("40rem");
        name.setHelperText("Letters, digits, dots and dashes.");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::label);
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        agency.setHelperText(
                "The address of its page, or the id in it. Practitioners and agency desks need one: it says"
                        + " whose families they open, or for whom they answer.");
        team.setHelperText("As practitioners’ teams are recorded. With a team, only its families open.");
        password.setHelperText(
                "At least twelve characters. Tell it in person; they choose their own at the first sign-in.");
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div form = new Div(called, name, roles, agency, team, password, problem);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        Button keep = new Button("Add it", click -> {
            char[] typed = password.getValue().toCharArray();
            try {
                looking.require(Act.MANAGE_ACCOUNTS);
                accounts.addWithFirstPassword(wanted(), typed);
                close();
                done.run();
            } catch (KithException.Invalid | KithException.Refused wrong) {
                problem.setText(wrong.getMessage());
                problem.setVisible(true);
            } finally {
                Arrays.fill(typed, ' ');
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), keep);
    }

    private NewAccount wanted() {
        String id = agency();
        boolean needs =
                roles.getValue().contains(Role.PRACTITIONER) || roles.getValue().contains(Role.AGENCY_DESK);
        if (needs && id == null) {
            throw new KithException.Invalid("Say which agency they work for: without one, no family opens to them.");
        }
        return new NewAccount(
                name.getValue(), called.getValue(), roles.getValue(), id, team.isEmpty() ? null : team.getValue());
    }

    private @Nullable String agency() {
        return agency.isEmpty() ? null : PageAddress.id(agency.getValue());
    }
}
