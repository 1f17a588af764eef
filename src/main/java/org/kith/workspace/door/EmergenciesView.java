package org.kith.workspace.door;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.access.Opening;
import org.kith.access.Openings;
import org.kith.access.Roles;
import org.kith.circle.Called;
import org.kith.circle.CircleReader;
import org.kith.circle.Slice;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.Moment;
import org.kith.uikit.Chip;
import org.kith.uikit.Dates;
import org.kith.uikit.EmptyState;
import org.kith.workspace.WorkspaceNavigation;

/** What was opened in an emergency, for somebody else to look at. Whose family it was is for those who see children. */
@Route("emergencies")
@PageTitle("Opened in an emergency · Kith")
@Menu(title = "Alerts", order = 70, icon = "vaadin:bell-o")
@RolesAllowed({Roles.LEAD_ANALYST, Roles.INFORMATION_GOVERNANCE})
@StyleSheet("kith/workspace/door.css")
class EmergenciesView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Openings openings;
    private final transient Accounts accounts;
    private final transient Looking looking;
    private final transient CircleReader circles;
    private final transient CurrentLens lens;

    EmergenciesView(Openings openings, Accounts accounts, Looking looking, CircleReader circles, CurrentLens lens) {
        this.openings = openings;
        this.accounts = accounts;
        this.looking = looking;
        this.circles = circles;
        this.lens = lens;
        addClassNames("kith-page", "kith-emergencies");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(
                new H1("Opened in an emergency"),
                new Paragraph(
                        "Whoever could not wait opened a family to themselves for four hours and said why. Somebody"
                                + " else looks at each: was it right? What they did while it was open stands in the record of reads."));
        List<Opening> all = openings.emergencies();
        if (all.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.BELL_O,
                    "Nothing was opened in an emergency",
                    "When somebody does, the bell above every page says so at once, and it is listed here."));
            return;
        }
        Slice people = looking.may(Act.SEE_CHILDREN)
                ? circles.people(
                        lens.lens(),
                        all.stream().map(Opening::person).distinct().toList(),
                        "emergencies")
                : null;
        section("To look at", all.stream().filter(Opening::waits).toList(), people);
        section("Looked at", all.stream().filter(opening -> !opening.waits()).toList(), people);
    }

    private void section(String heading, List<Opening> some, @Nullable Slice people) {
        if (!some.isEmpty()) {
            add(new H2(heading));
            some.forEach(opening -> add(card(opening, people)));
        }
    }

    private Component card(Opening opening, @Nullable Slice people) {
        Moment at = Moment.of(opening.at());
        Div head = new Div(
                new Span(name(opening.account())),
                new Span(
                        Dates.day(at.day()) + ", " + Dates.time(at) + " to " + Dates.time(Moment.of(opening.until()))));
        head.addClassName("kith-emergency-head");
        Article card = new Article(head, new Paragraph(opening.reason()));
        card.addClassName("kith-emergency");
        card.getElement().setAttribute("aria-label", "Opened by " + name(opening.account()));
        whose(opening, people).ifPresent(card::add);
        card.add(opening.waits() ? toDo(opening) : found(opening));
        return card;
    }

    private static Optional<Component> whose(Opening opening, @Nullable Slice people) {
        return Optional.ofNullable(people)
                .flatMap(slice -> Optional.ofNullable(slice.people().of(opening.person()))
                        .map(person -> new Div(
                                new Span("The family of "),
                                WorkspaceNavigation.link(
                                        WorkspaceNavigation.person(opening.person(), person.child()),
                                        Called.in(slice).person(person)))));
    }

    private Component toDo(Opening opening) {
        if (opening.account().equals(looking.account().id())) {
            Paragraph own = new Paragraph("You opened it yourself: somebody else looks at it.");
            own.addClassName("kith-quiet");
            return own;
        }
        return new Div(new Button(
                "Say what you found…", click -> new EmergencyReviewDialog(openings, opening, this::show).open()));
    }

    private Component found(Opening opening) {
        Moment at = Moment.of(Objects.requireNonNull(opening.reviewedAt()));
        Div found = new Div(
                new Chip(Boolean.TRUE.equals(opening.right()) ? "Found right" : "Found not right"),
                new Span(" " + opening.finding() + " "));
        Span who = new Span(
                "Looked at by " + name(opening.reviewedBy()) + ", " + Dates.day(at.day()) + ", " + Dates.time(at));
        who.addClassName("kith-quiet");
        found.add(who);
        return found;
    }

    private String name(@Nullable String account) {
        return account == null
                ? "somebody"
                : accounts.find(account).map(Account::displayName).orElse("an account that is gone");
    }
}
