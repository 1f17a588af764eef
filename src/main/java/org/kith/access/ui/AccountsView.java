package org.kith.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.access.Role;
import org.kith.access.Roles;

/** Who may sign in. Accounts are added and closed, never removed: the record of reads names them. */
@Route("accounts")
@PageTitle("Accounts · Kith")
@Menu(title = "Accounts", order = 85, icon = "vaadin:users")
@StyleSheet("kith/workspace/pages.css")
@RolesAllowed(Roles.ADMINISTRATOR)
class AccountsView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient Looking looking;
    private final Grid<Account> table = new Grid<>();

    AccountsView(Accounts accounts, Looking looking) {
        this.accounts = accounts;
        this.looking = looking;
        addClassNames("kith-page", "kith-fill");
        table.addColumn(Account::displayName).setHeader("Called").setFlexGrow(2).setSortable(true);
        table.addColumn(Account::signInName).setHeader("Signs in as").setAutoWidth(true);
        table.addColumn(account ->
                        account.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", ")))
                .setHeader("Uses Kith as")
                .setFlexGrow(2);
        table.addColumn(account -> account.team() == null ? "" : account.team())
                .setHeader("Team")
                .setFlexGrow(2);
        table.addComponentColumn(this::acts)
                .setHeader("What can be done")
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        table.getElement().setAttribute("aria-label", "Accounts");
        Button add = new Button("Add an account…", click -> new NewAccountDialog(accounts, looking, this::read).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new H1("Accounts"),
                new Paragraph(
                        "An account says who somebody is and what they use Kith for. What one account alone may see,"
                                + " or may not, information governance decides."),
                new Div(add),
                table);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
    }

    private void read() {
        looking.require(Act.MANAGE_ACCOUNTS);
        table.setItems(accounts.all());
    }

    private Div acts(Account account) {
        if (!account.open()) {
            return new Div(new Span("Closed"));
        }
        Button password =
                new Button("New password…", click -> new NewPasswordDialog(accounts, looking, account).open());
        Button close = new Button("Close…", click -> close(account));
        close.setEnabled(!account.id().equals(looking.account().id()));
        password.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        password.setAriaLabel("New password for " + account.displayName());
        close.setAriaLabel("Close the account of " + account.displayName());
        return new Div(password, close);
    }

    private void close(Account account) {
        ConfirmDialog sure = new ConfirmDialog(
                "Close the account of " + account.displayName() + "?",
                "Nobody signs in with it any more, and whoever is signed in with it sees nothing more within seconds. It"
                        + " cannot be opened again; what it did stays on record.",
                "Close it",
                confirmed -> {
                    looking.require(Act.MANAGE_ACCOUNTS);
                    accounts.close(account.id());
                    read();
                });
        sure.setCancelable(true);
        sure.setConfirmButtonTheme("error primary");
        sure.open();
    }
}
