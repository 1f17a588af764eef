package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Looking;
import org.kith.access.Roles;
import org.kith.circle.Ages;
import org.kith.circle.CircleReader;
import org.kith.information.LooseEnds;
import org.kith.information.LooseItem;
import org.kith.information.LooseItems;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.record.Sayings;
import org.kith.search.Search;
import org.kith.uikit.EmptyState;

/** Unlinked: information about nobody yet, wherever it was recorded, whom it may be about, and two presses to say so. */
@Route("unlinked")
@PageTitle("Unlinked · Kith")
@Menu(title = "Unlinked", order = 30, icon = "vaadin:unlink")
@RolesAllowed({Roles.ANALYST, Roles.LEAD_ANALYST, Roles.PRACTITIONER, Roles.REVIEWER, Roles.STEWARD})
@StyleSheet("kith/workspace/pages.css")
class UnlinkedView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "page";

    private final transient LooseEnds ends;
    private final transient CurrentLens current;
    private final transient UnlinkedActions actions;
    private final transient Undoable undoable;
    private final UnlinkedFilters filters;
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private transient @Nullable LooseItems items;
    private int page;

    UnlinkedView(
            LooseEnds ends,
            CurrentLens current,
            Search search,
            CircleReader circles,
            Looking looking,
            Sayings sayings,
            DomainClock clock) {
        this.ends = ends;
        this.current = current;
        GapActions gaps = new GapActions(looking, current, sayings, clock);
        this.undoable = new Undoable(gaps, this::readAgain);
        this.actions = new UnlinkedActions(ends, search, circles, current, gaps, undoable);
        this.filters = new UnlinkedFilters(this::choose, this::typed);
        addClassNames("kith-page", "kith-unlinked");
        count.addClassName("kith-unlinked-count");
        count.getElement().setAttribute("aria-live", "polite");
        Div head = new Div(new H1("Unlinked"), count);
        head.addClassName("kith-page-head");
        list.addClassName("kith-unlinked-list");
        add(head, new UnlinkedTabs(false), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LooseItems read = ends.all(current.lens());
        items = read;
        QueryParameters address = event.getLocation().getQueryParameters();
        page = address.getSingleParameter(PAGE)
                        .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::parseInt)
                        .orElse(1)
                - 1;
        filters.show(read, address);
        show();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        undoable.close();
    }

    /** After something was said: the same choice among the items as they stand now. */
    private void readAgain() {
        items = ends.all(current.lens());
        show();
    }

    private void choose() {
        go(0);
    }

    private void go(int to) {
        Map<String, String> address = filters.address();
        if (to > 0) {
            address.put(PAGE, String.valueOf(to + 1));
        }
        getUI().ifPresent(ui -> ui.navigate("unlinked", QueryParameters.simple(address)));
    }

    private void typed() {
        page = 0;
        show();
    }

    private void show() {
        LooseItems all = items;
        if (all == null) {
            return;
        }
        list.removeAll();
        LooseItems.Filter filter = filters.filter();
        List<LooseItem> fitting = all.matching(filter);
        count.setText(words(
                fitting.size(),
                fitting.stream().filter(LooseItem::somebodyNear).count(),
                all.waiting().size(),
                all.cut()));
        filters.setVisible(!all.waiting().isEmpty());
        page = Math.max(0, Math.min(page, (fitting.size() - 1) / LooseEnds.PAGE));
        boolean may = actions.may();
        if (!may && !fitting.isEmpty()) {
            Paragraph note = new Paragraph(actions.mayNot());
            note.addClassName("kith-quiet");
            list.add(note);
        }
        if (all.waiting().isEmpty()) {
            list.add(nothing());
        } else if (fitting.isEmpty()) {
            list.add(noneFits());
        } else {
            list.add(rows(fitting, may));
        }
        if (fitting.size() > LooseEnds.PAGE) {
            list.add(pages(fitting.size()));
        }
        List<String> aside = ids(all.setAside());
        if (!aside.isEmpty()) {
            list.add(new UnlinkedFold(aside.size(), () -> ends.page(current.lens(), aside), actions));
        }
    }

    /** "23 items; 18 have somebody near them", "7 of the newest 500 items; …". */
    static String words(int fitting, long near, int all, boolean cut) {
        if (fitting == 0) {
            return "";
        }
        String items = Ages.counted(cut ? all : fitting, "item");
        String which = !cut ? items : fitting == all ? "The newest " + items : fitting + " of the newest " + items;
        return which + "; " + (near == 0 ? "none has" : near == 1 ? "1 has" : near + " have") + " somebody near "
                + (fitting == 1 ? "it" : "them");
    }

    private Component rows(List<LooseItem> fitting, boolean may) {
        Lens lens = current.lens();
        int from = page * LooseEnds.PAGE;
        List<String> shown = ids(fitting.subList(from, Math.min(fitting.size(), from + LooseEnds.PAGE)));
        LooseEnds.Page read = ends.page(lens, shown);
        Section rows = new Section();
        rows.addClassName("kith-section");
        rows.getElement().setAttribute("aria-label", "Items about nobody yet");
        read.items().forEach(item -> rows.add(new UnlinkedRow(item, read.slice(), actions, may)));
        return rows;
    }

    private Component pages(int many) {
        Nav pages = new Nav();
        pages.setAriaLabel("Pages");
        pages.addClassNames("kith-unlinked-pages", "kith-noprint");
        int last = (many - 1) / LooseEnds.PAGE;
        if (page > 0) {
            pages.add(turn("Newer", page - 1));
        }
        pages.add(new Span("Page " + (page + 1) + " of " + (last + 1)));
        if (page < last) {
            pages.add(turn("Older", page + 1));
        }
        return pages;
    }

    private Component turn(String label, int to) {
        NativeButton button = new NativeButton(label, click -> {
            go(to);
            getElement().callJsFunction("scrollIntoView");
        });
        button.addClassName("kith-plain-button");
        return button;
    }

    private static Component nothing() {
        return new EmptyState(
                VaadinIcon.UNLINK,
                "No item about nobody is recorded that you may see",
                "Here stands what agencies recorded without saying about whom: a call about “the baby upstairs”, noise behind"
                        + " a door. Kith puts beside each who stays at its address on that day and whose name stands in its"
                        + " text; somebody who can say whom it is about joins it to them. Such items come with deliveries.");
    }

    private Component noneFits() {
        NativeButton clear = new NativeButton("Take all filters away", click -> filters.clear());
        clear.addClassName("kith-plain-button");
        return new Div(new Paragraph("No item here fits all of these."), clear);
    }

    private static List<String> ids(List<LooseItem> some) {
        return some.stream().map(item -> item.row().id()).toList();
    }
}
