package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kith.access.Act;
import org.kith.access.Look;
import org.kith.access.Looking;
import org.kith.access.Roles;
import org.kith.gaps.scan.ScanProgress;
import org.kith.uikit.EmptyState;

/**
 * What is not joined around everybody in scope: by clock, then by agency, and never a ranking of families. It is for live
 * work: now, and all agencies together.
 */
@Route("worklist")
@PageTitle("Worklist · Kith")
@Menu(title = "Worklist", order = 20, icon = "vaadin:list-ol")
@RolesAllowed({Roles.ANALYST, Roles.LEAD_ANALYST, Roles.STEWARD})
@StyleSheet("kith/workspace/pages.css")
class WorklistView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient WorklistServices services;
    private final transient Looking looking;
    private final SortedSet<WorklistState.Tab> open;
    private final WorklistTabs tabs;
    private final WorklistFilters filters;
    private final WorklistBody body;
    private final ScanPanel scan;
    private final ScopePanel scope;
    private final ChangedNote changed;
    private WorklistState state = WorklistState.of(com.vaadin.flow.router.QueryParameters.empty());

    WorklistView(WorklistServices services, Looking looking) {
        this.services = services;
        this.looking = looking;
        addClassNames("kith-page", "kith-worklist");
        open = open(looking);
        tabs = new WorklistTabs(open);
        filters = new WorklistFilters(state, this::go);
        body = new WorklistBody(services, tabs, filters, this::go);
        scan = new ScanPanel(looking, services.work(), this::progress);
        scope = new ScopePanel(services.decisions(), services.lens(), looking, this::scopeDecided);
        changed = new ChangedNote(this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = WorklistState.of(event.getLocation().getQueryParameters());
        if (open.isEmpty()) {
            removeAll();
            add(title(), noGrant());
            return;
        }
        if (!open.contains(state.tab())) {
            state = state.on(open.first());
        }
        Look look = looking.look();
        if (look.isNow() && look.eyes() == null) {
            if (tabs.getParent().isEmpty()) {
                removeAll();
                add(frame());
            }
            refresh();
        } else {
            removeAll();
            add(title(), elsewhere());
        }
    }

    /** The list is for those who lead the hub and whom they let work it; what agencies leave empty for stewards too. */
    private static SortedSet<WorklistState.Tab> open(Looking looking) {
        SortedSet<WorklistState.Tab> open = new TreeSet<>();
        if (looking.may(Act.SEE_WORKLIST)) {
            open.add(WorklistState.Tab.LIVE);
            open.add(WorklistState.Tab.CLOSED);
        }
        if (looking.may(Act.SEE_DATA_QUALITY)) {
            open.add(WorklistState.Tab.QUALITY);
        }
        return open;
    }

    private static Component noGrant() {
        return new EmptyState(
                VaadinIcon.KEY_O,
                "The worklist opens to those whom a lead analyst lets work it",
                "It shows what is not joined around every child in scope, not only around those whose contact you work on."
                        + " Ask a lead analyst: they give it to you by name, under Access, and it opens at once.");
    }

    private Component[] frame() {
        Div main = new Div(changed, filters, body);
        main.addClassName("kith-column");
        Aside side = new Aside(scan, scope);
        side.addClassName("kith-column");
        side.getElement().setAttribute("aria-label", "About this list");
        Div columns = new Div(main, side);
        columns.addClassName("kith-worklist-columns");
        return new Component[] {title(), tabs, columns};
    }

    private static Component title() {
        Span order = new Span("By clock, then by agency. Families are not ranked.");
        order.addClassName("kith-quiet");
        Div head = new Div(new H1("Worklist"), order);
        head.addClassName("kith-page-head");
        return head;
    }

    private Component elsewhere() {
        return new EmptyState(
                VaadinIcon.CLOCK,
                "The worklist is for now, and for all agencies together",
                "You look from another day or through the eyes of one agency. What to ask next can only be said of what is"
                        + " known now.",
                WorkspaceNavigation.link("worklist?as-of=", "Back to now, all agencies together"));
    }

    private void refresh() {
        Polls polls = ComponentUtil.getData(this, Polls.class);
        if (polls != null) {
            polls.again();
        }
        ScanProgress now = services.scan().progress();
        changed.read(now.changed());
        scan.show(now.scan(), services.clock().today());
        scope.show(services.clock().today());
        body.show(state);
    }

    /** Where the scan is; what is shown stays until somebody asks for what has changed. */
    private void progress() {
        if (tabs.getParent().isEmpty() || open.isEmpty()) {
            return;
        }
        ScanProgress now = services.scan().progress();
        scan.show(now.scan(), services.clock().today());
        changed.say(now.changed());
        body.countQuality();
    }

    private void scopeDecided() {
        services.work().ifPresent(org.kith.gaps.scan.ScanWork::askForEverybody);
        progress();
    }

    private void go(WorklistState next) {
        getUI().ifPresent(ui -> ui.navigate(WorklistView.class, next.address()));
    }

    @Override
    protected void onAttach(com.vaadin.flow.component.AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        Polls polls = new Polls(ui, this::progress, changed::old);
        addDetachListener(detach -> {
            detach.unregisterListener();
            polls.stop();
        });
        ComponentUtil.setData(this, Polls.class, polls);
    }
}
