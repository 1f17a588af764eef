package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.access.Look;
import org.kith.access.Looking;
import org.kith.access.Roles;
import org.kith.circle.Ages;
import org.kith.enquiry.Reminders;
import org.kith.enquiry.RequestBoard;
import org.kith.enquiry.WaitingAsk;
import org.kith.gaps.scan.Worklist;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.record.News;
import org.kith.record.NewsFeed;
import org.kith.record.Sayings;
import org.kith.settings.ClockSettings;
import org.kith.uikit.EmptyState;
import org.kith.vocabulary.StatementKind;

/** Requests: everything that was asked and waits for an answer, by its clock, with what can be done about it. */
@Route("requests")
@PageTitle("Requests · Kith")
@Menu(title = "Requests", order = 25, icon = "vaadin:clock")
@RolesAllowed({Roles.ANALYST, Roles.LEAD_ANALYST, Roles.PRACTITIONER, Roles.REVIEWER, Roles.STEWARD})
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/workspace/enquiry.css")
class RequestsView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient RequestBoard board;
    private final transient Worklist worklist;
    private final transient ClockSettings clocks;
    private final transient CurrentLens current;
    private final transient Looking looking;
    private final transient Reminders reminders;
    private final transient GapActions actions;
    private final transient Undoable undoable;
    private final NewsNote news;
    private transient Set<WaitingAsk> shown = Set.of();
    private transient RequestsState state = new RequestsState(RequestsState.Grouping.ENQUIRY, false, 0);

    RequestsView(
            RequestBoard board,
            Worklist worklist,
            ClockSettings clocks,
            CurrentLens current,
            Looking looking,
            Reminders reminders,
            Sayings sayings,
            DomainClock clock,
            NewsFeed news) {
        this.board = board;
        this.worklist = worklist;
        this.clocks = clocks;
        this.current = current;
        this.looking = looking;
        this.reminders = reminders;
        this.actions = new GapActions(looking, current, sayings, clock);
        this.news = new NewsNote(news, clock, new Live(), this::show);
        this.undoable = new Undoable(actions, this::show, this.news::said);
        addClassNames("kith-page", "kith-requests");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = RequestsState.of(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        undoable.close();
    }

    private void show() {
        removeAll();
        Look look = looking.look();
        if (!look.isNow() || look.eyes() != null) {
            add(head(""), elsewhere());
            return;
        }
        Lens lens = current.lens();
        RequestBoard.All all = board.all(lens);
        List<WaitingAsk> overdue = all.asks().stream()
                .filter(ask -> ask.overdue(lens.asOf().end()))
                .toList();
        shown = Set.copyOf(all.asks());
        news.read(Set.of());
        add(head(words(all.asks().size(), overdue.size(), all.cut())), news);
        if (all.asks().isEmpty()) {
            add(nothing());
            StaleSearches.of(worklist, lens).ifPresent(this::add);
            return;
        }
        add(choices(overdue.size()));
        List<WaitingAsk> chosen = grouped(state.overdue() ? overdue : all.asks());
        if (chosen.isEmpty()) {
            add(new Paragraph("No clock has run out."));
            return;
        }
        int last = (chosen.size() - 1) / RequestBoard.PAGE;
        int at = Math.min(state.page(), last);
        List<WaitingAsk> shown =
                chosen.subList(at * RequestBoard.PAGE, Math.min(chosen.size(), (at + 1) * RequestBoard.PAGE));
        RequestBoard.Page page = board.page(lens, shown);
        WaitingRows rows = new WaitingRows(page, lens.asOf(), clocks.clocks(), actions, reminders, undoable);
        add(rows.groups(state.grouping(), shown));
        if (last > 0) {
            add(pages(at, last));
        }
        if (at == 0 && !state.overdue()) {
            StaleSearches.of(worklist, lens).ifPresent(this::add);
        }
    }

    /** The board learns of every request, and of what else takes one off it or puts one on it. */
    private final class Live implements NewsNote.Page {

        @Override
        public Lens lens() {
            return current.lens();
        }

        @Override
        public boolean live() {
            Look look = looking.look();
            return look.isNow() && look.eyes() == null;
        }

        @Override
        public boolean concerns(News fresh) {
            return true;
        }

        @Override
        public boolean otherwise(Set<StatementKind> kinds) {
            return !Set.copyOf(board.all(lens()).asks()).equals(shown);
        }
    }

    /** "23 asks wait for an answer; the clock of 9 has run out." */
    static String words(int asks, int overdue, boolean cut) {
        if (asks == 0) {
            return "";
        }
        return (cut ? "The latest " : "") + Ages.counted(asks, "ask") + (asks == 1 ? " waits" : " wait")
                + " for an answer; "
                + (overdue == 0
                        ? "no clock has run out."
                        : (asks == overdue && asks == 1 ? "its clock" : "the clock of " + overdue) + " has run out.");
    }

    /** What stands together comes together, in the order of the first of each: the one whose clock ran out first. */
    private List<WaitingAsk> grouped(List<WaitingAsk> asks) {
        Map<String, List<WaitingAsk>> groups = new LinkedHashMap<>();
        for (WaitingAsk ask : asks) {
            groups.computeIfAbsent(WaitingRows.group(state.grouping(), ask), k -> new ArrayList<>())
                    .add(ask);
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private static Component head(String words) {
        return WaitingClock.head("Requests", words);
    }

    private Component choices(int overdue) {
        Nav choices = new Nav();
        choices.setAriaLabel("How the asks stand together");
        choices.addClassNames("kith-tabs", "kith-noprint");
        for (RequestsState.Grouping each : RequestsState.Grouping.values()) {
            choices.add(choice(state.by(each), each.label(), state.grouping() == each));
        }
        if (overdue > 0) {
            Anchor only = WorkspaceNavigation.link(
                    state.onlyOverdue(!state.overdue()).address(),
                    state.overdue() ? "Show all asks" : "Only those whose clock has run out (" + overdue + ")");
            only.addClassName("kith-requests-only");
            choices.add(only);
        }
        return choices;
    }

    private static Anchor choice(RequestsState to, String label, boolean chosen) {
        Anchor choice = WorkspaceNavigation.link(to.address(), label);
        if (chosen) {
            choice.getElement().setAttribute("aria-current", "page");
        }
        return choice;
    }

    private Component pages(int at, int last) {
        Nav pages = new Nav();
        pages.setAriaLabel("Pages");
        pages.addClassNames("kith-unlinked-pages", "kith-noprint");
        if (at > 0) {
            pages.add(WorkspaceNavigation.link(state.on(at - 1).address(), "Sooner due"));
        }
        pages.add(new Span("Page " + (at + 1) + " of " + (last + 1)));
        if (at < last) {
            pages.add(WorkspaceNavigation.link(state.on(at + 1).address(), "Later due"));
        }
        return pages;
    }

    private static Component elsewhere() {
        return new EmptyState(
                VaadinIcon.CLOCK,
                "Requests are for now, and for all agencies together",
                "You look from another day or through the eyes of one agency. What waits for an answer can only be said of"
                        + " what is known now.",
                WorkspaceNavigation.link("requests?as-of=", "Back to now, all agencies together"));
    }

    private static Component nothing() {
        return new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                "No request waits for an answer that you may see",
                "Here stands what agencies were asked and have not answered, by its clock. Asks are made on the page of a"
                        + " child, under Gaps and asks.");
    }
}
