package org.kith.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.access.Roles;
import org.kith.retention.Deletion;
import org.kith.retention.Deletions;
import org.kith.retention.Keepings;
import org.kith.uikit.Dates;
import org.kith.uikit.EmptyState;
import org.kith.uikit.SectionCard;

/** Whose record is due for review, and every deletion from its proposal to what is left of it. */
@Route("retention")
@PageTitle("Keeping and deleting · Kith")
@Menu(title = "Keeping", order = 86, icon = "vaadin:archive")
@StyleSheet("kith/workspace/pages.css")
@RolesAllowed({Roles.LEAD_ANALYST, Roles.INFORMATION_GOVERNANCE, Roles.ADMINISTRATOR, Roles.STEWARD})
class RetentionView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Keepings keepings;
    private final transient Deletions deletions;
    private final transient Looking looking;
    private final transient Clock clock;
    private final Div body = new Div();

    RetentionView(Keepings keepings, Deletions deletions, Looking looking, Clock clock) {
        this.keepings = keepings;
        this.deletions = deletions;
        this.looking = looking;
        this.clock = clock;
        addClassName("kith-page");
        Span told = new Span("Nothing is deleted because a day has come: two named people decide.");
        told.addClassName("kith-quiet");
        Div head = new Div(new H1("Keeping and deleting"), told);
        head.addClassName("kith-page-head");
        body.addClassName("kith-page");
        add(head, new RetentionTabs("retention", looking), body);
    }

    /** Who decides about no record only sees, and may set, how long what is kept. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!looking.may(Act.REVIEW_RETENTION) && !looking.may(Act.COUNTERSIGN_DELETION)) {
            event.forwardTo(ClassesView.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
    }

    private void read() {
        body.removeAll();
        boolean reviews = looking.may(Act.REVIEW_RETENTION);
        if (reviews) {
            body.add(due());
        }
        List<Deletion> all = deletions.all();
        Map<String, String> names = reviews
                ? keepings.names(all.stream()
                        .map(Deletion::person)
                        .filter(Objects::nonNull)
                        .toList())
                : Map.of();
        // Of what is on its way a lead analyst sees only whom they may know of; of what is done nothing names anybody.
        List<Deletion> shown = all.stream()
                .filter(one -> !reviews || one.person() == null || names.containsKey(one.person()))
                .toList();
        body.add(deletions(shown, names));
    }

    private Component due() {
        SectionCard card = new SectionCard("Due for review");
        List<Keepings.Kept> due = keepings.due();
        if (due.isEmpty()) {
            return card.content(new EmptyState(
                    com.vaadin.flow.component.icon.VaadinIcon.ARCHIVE,
                    "No record is due for review",
                    "A record comes here when the period of its class is over. Classes without a period bring"
                            + " nobody: see How long what is kept."));
        }
        Grid<Keepings.Kept> table = new Grid<>();
        table.addComponentColumn(RetentionView::link).setHeader("Whose record").setFlexGrow(2);
        table.addColumn(kept -> kept.born() == null ? "not recorded" : Dates.day(kept.born()))
                .setHeader("Born")
                .setFlexGrow(1);
        table.addColumn(kept -> day(kept.review().day())).setHeader("Review").setFlexGrow(1);
        table.addColumn(kept -> kept.review().because()).setHeader("Why now").setFlexGrow(4);
        table.addColumn(kept -> kept.open() ? "Something is open" : "")
                .setHeader("")
                .setFlexGrow(1);
        plain(table, "Whose record is due for review");
        table.setItems(due);
        return card.content(table);
    }

    private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : Dates.day(day);
    }

    private static Anchor link(Keepings.Kept kept) {
        Anchor link = new Anchor("retention/record/" + kept.id(), kept.name());
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static void plain(Grid<?> table, String label) {
        table.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        table.setAllRowsVisible(true);
        table.getElement().setAttribute("aria-label", label);
    }

    private Component deletions(List<Deletion> all, Map<String, String> names) {
        SectionCard card = new SectionCard("Deletions");
        if (all.isEmpty()) {
            return card.content(new Paragraph("None was proposed."));
        }
        Grid<Deletion> table = new Grid<>();
        table.addComponentColumn(one -> what(one, names)).setHeader("What").setFlexGrow(3);
        table.addColumn(one -> String.join("; ", one.counts()))
                .setHeader("Rows")
                .setFlexGrow(3);
        table.addComponentColumn(RetentionView::who).setHeader("Who decided").setFlexGrow(3);
        table.addComponentColumn(this::state).setHeader("How far").setFlexGrow(2);
        plain(table, "Deletions");
        table.setItems(all);
        return card.content(table);
    }

    private static Component what(Deletion one, Map<String, String> names) {
        Div what = new Div();
        String person = one.person();
        if (person != null && names.containsKey(person)) {
            Anchor link = new Anchor("retention/record/" + person, names.get(person));
            link.getElement().setAttribute("router-link", true);
            what.add(new Div(link));
        } else {
            what.add(new Div(new Span("Deletion " + one.id().substring(24).toUpperCase(java.util.Locale.ROOT))));
        }
        what.add(new Div(new Span(one.ground().label() + ".")));
        Span kind = new Span(one.className() + (one.reviewDay() == null ? "" : ", due " + Dates.day(one.reviewDay())));
        kind.addClassName("kith-quiet");
        what.add(kind);
        return what;
    }

    private static Component who(Deletion one) {
        Div who = new Div(new Div(new Span("Proposed by " + one.proposedByName() + ", " + Says.day(one.proposedAt())
                + (one.why() == null ? "" : ": " + one.why()))));
        if (one.countersignedByName() != null) {
            who.add(new Div(new Span("Countersigned by " + one.countersignedByName())));
        }
        return who;
    }

    private Component state(Deletion one) {
        Div state = new Div(new Div(new Span(
                one.state() == Deletion.State.DONE && one.doneAt() != null
                        ? "Deleted " + Says.day(one.doneAt())
                        : one.state().label())));
        if (one.state() == Deletion.State.COUNTERSIGNED && one.from() != null) {
            state.add(new Div(new Span("can be carried out from " + Says.day(one.from()))));
        }
        if (one.state() == Deletion.State.DONE) {
            state.add(new Div(new Span(
                    one.left().isEmpty()
                            ? "Checked: nothing of it can be read in Kith."
                            : "Look at this: " + String.join("; ", one.left()))));
        }
        buttons(one).forEach(state::add);
        return state;
    }

    private List<Component> buttons(Deletion one) {
        List<Component> buttons = new ArrayList<>();
        boolean countersigns = looking.may(Act.COUNTERSIGN_DELETION);
        if (countersigns && one.state() == Deletion.State.PROPOSED) {
            buttons.add(button(
                    "Countersign…",
                    one,
                    () -> ask(
                            "Countersign this deletion?",
                            "It can be taken back for " + Deletions.COOLING.toDays()
                                    + " days, and until somebody carries it out.",
                            "Countersign",
                            () -> deletions.countersign(one.id()))));
        }
        if (countersigns
                && one.state() == Deletion.State.COUNTERSIGNED
                && one.from() != null
                && !clock.instant().isBefore(one.from())) {
            buttons.add(button(
                    "Carry out…",
                    one,
                    () -> ask(
                            "Delete for good?",
                            "What it says here goes from Kith. Nobody can bring it back, and no old delivery does. Copies that were"
                                    + " taken away before, and backups, are not reached.",
                            "Delete for good",
                            () -> deletions.carryOut(one.id()))));
        }
        if (one.open()) {
            buttons.add(button(
                    "Take back…",
                    one,
                    () -> ask(
                            "Take this deletion back?",
                            "Nothing is deleted. It can be proposed anew.",
                            "Take it back",
                            () -> deletions.withdraw(one.id()))));
        }
        if (countersigns && one.state() == Deletion.State.DONE) {
            buttons.add(button(
                    "Let in again…",
                    one,
                    () -> ask(
                            "Let these rows in again?",
                            "Rows that were deleted are refused when a delivery holds them. From now on they are taken: for"
                                    + " somebody who has come to notice again.",
                            "Let them in",
                            () -> deletions.letIn(one.id()))));
        }
        return buttons;
    }

    private static Button button(String label, Deletion one, Runnable press) {
        Button button = new Button(label, click -> press.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label + " Deletion " + one.id().substring(24).toUpperCase(java.util.Locale.ROOT));
        return button;
    }

    private void ask(String title, String text, String label, Runnable work) {
        ConfirmDialog sure = new ConfirmDialog(title, text, label, yes -> Says.tryIt(work, this::read));
        sure.setCancelable(true);
        sure.setCancelText("Leave it");
        sure.open();
    }
}
