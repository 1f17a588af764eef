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
import java.time.Clock;
import java.time.Instant;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.Grant;
import org.kith.access.Grants;
import org.kith.access.Roles;
import org.kith.kernel.Moment;
import org.kith.uikit.Dates;

/** What was decided about single accounts: clearances, the worklist, bars. Each with who, why and until when. */
@Route("grants")
@PageTitle("Clearances and bars · Kith")
@Menu(title = "Access", order = 75, icon = "vaadin:key-o")
@StyleSheet("kith/workspace/pages.css")
@RolesAllowed({Roles.INFORMATION_GOVERNANCE, Roles.LEAD_ANALYST})
class GrantsView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Grants grants;
    private final transient Accounts accounts;
    private final transient Clock clock;
    private final Grid<Grant> table = new Grid<>();

    GrantsView(Grants grants, Accounts accounts, Clock clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.clock = clock;
        addClassNames("kith-page", "kith-fill");
        table.addColumn(grant -> name(grant.account()))
                .setHeader("Whose account")
                .setAutoWidth(true);
        table.addColumn(grant -> grant.kind().label()).setHeader("What").setFlexGrow(2);
        table.addColumn(Grant::reason).setHeader("Why").setFlexGrow(3);
        table.addColumn(grant -> name(grant.grantedBy()) + ", " + day(grant.grantedAt()))
                .setHeader("Decided by")
                .setFlexGrow(1);
        table.addComponentColumn(this::until).setHeader("Until").setFlexGrow(1);
        table.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        table.getElement().setAttribute("aria-label", "What was decided about single accounts");
        Button decide =
                new Button("Decide about an account…", click -> new GrantDialog(grants, accounts, this::read).open());
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new H1("Clearances and bars"),
                new Paragraph(
                        "A role says what somebody’s work is. What one account alone sees beyond it, or must not see,"
                                + " is decided here by name and with a reason. Nobody decides about themselves."),
                new Div(decide),
                table);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
    }

    private void read() {
        table.setItems(grants.all());
    }

    private Div until(Grant grant) {
        Instant now = clock.instant();
        if (grant.endedAt() != null) {
            return new Div(new Span("Taken back " + day(grant.endedAt())));
        }
        String text = grant.until() == null ? "taken back" : day(grant.until());
        Div until = new Div(new Span(grant.holds(now) ? text : "Ran out " + text));
        if (grant.holds(now)) {
            Button end = new Button("Take back…", click -> end(grant));
            end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            end.setAriaLabel("Take back: " + grant.kind().label() + ", " + name(grant.account()));
            until.add(end);
        }
        return until;
    }

    private void end(Grant grant) {
        ConfirmDialog sure = new ConfirmDialog(
                "Take it back?",
                grant.kind().label() + ", for " + name(grant.account())
                        + ". It ends at once, on every page that is open. That it was there stays on record.",
                "Take it back",
                confirmed -> {
                    grants.end(grant.id());
                    read();
                });
        sure.setCancelable(true);
        sure.open();
    }

    private String name(String account) {
        return accounts.find(account).map(Account::displayName).orElse("an account that is gone");
    }

    private static String day(Instant at) {
        return Dates.day(Moment.of(at).day());
    }
}
