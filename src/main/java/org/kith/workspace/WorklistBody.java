package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kith.circle.Ages;
import org.kith.circle.Slice;
import org.kith.gaps.FindingKey;
import org.kith.gaps.scan.DataQuality;
import org.kith.gaps.scan.WorklistCard;
import org.kith.gaps.scan.WorklistPage;
import org.kith.kernel.Lens;
import org.kith.uikit.EmptyState;

/** The cards of a scope, or what agencies leave empty. Names are read here, through the reader's own lens. */
final class WorklistBody extends Div {

    private static final long serialVersionUID = 1L;

    private static final String VIEW = "worklist";

    private final transient WorklistServices services;
    private final WorklistTabs tabs;
    private final WorklistFilters filters;
    private final transient Consumer<WorklistState> go;

    WorklistBody(WorklistServices services, WorklistTabs tabs, WorklistFilters filters, Consumer<WorklistState> go) {
        this.services = services;
        this.tabs = tabs;
        this.filters = filters;
        this.go = go;
        addClassName("kith-column");
    }

    void show(WorklistState state) {
        removeAll();
        Lens lens = services.lens().lens();
        boolean quality = state.tab() == WorklistState.Tab.QUALITY;
        // What agencies leave empty is not narrowed, and costs more than the rest to count.
        WorklistPage page = services.worklist().page(lens, state.filter(), 0, quality ? 0 : state.many());
        tabs.show(state);
        tabs.count(WorklistState.Tab.LIVE, page.liveCards());
        tabs.count(WorklistState.Tab.CLOSED, page.otherCards());
        filters.setVisible(!quality);
        if (quality) {
            quality(services.quality().lines(lens), lens);
        } else {
            cards(state, page, lens);
            services.quality().lately(lens).ifPresent(this::count);
        }
    }

    /** How many lines there are on the tab that is not shown: counted when there is time for it. */
    void countQuality() {
        count(services.quality().lines(services.lens().lens()));
    }

    private void count(DataQuality.Counted counted) {
        tabs.count(WorklistState.Tab.QUALITY, counted.lines().size());
    }

    private void quality(DataQuality.Counted counted, Lens lens) {
        removeAll();
        count(counted);
        add(new QualityList(counted, lens.asOf().day(), () -> {
            Lens now = services.lens().lens();
            quality(services.quality().count(now), now);
        }));
    }

    private void cards(WorklistState state, WorklistPage page, Lens lens) {
        Set<String> people = people(page);
        Slice slice = services.circles().peopleAndAgencies(lens, people, VIEW);
        Set<String> admitted = services.circles().admitted(lens, people);
        filters.show(state, page.choices(), slice);
        long all = page.allCards(state.filter().live());
        if (all == 0) {
            add(nothing(state));
            return;
        }
        WorklistContext context = new WorklistContext(slice, lens.asOf(), services.clocks());
        Div list = new Div();
        list.addClassName("kith-work-list");
        page.cards().stream()
                .filter(card -> card.children().stream().allMatch(child -> admitted.containsAll(child.records())))
                .forEach(card -> component(card, context).ifPresent(list::add));
        Span shown = new Span(page.cards().size() + " of " + Ages.counted(all, "card") + " shown");
        Div foot = new Div(shown);
        foot.addClassNames("kith-work-actions", "kith-work-foot");
        if (page.cards().size() < all && state.canShowMore()) {
            foot.add(new Button("Show more", click -> go.accept(state.more())));
        } else if (page.cards().size() < all) {
            foot.add(new Span("Narrow the list to see the others."));
        }
        add(list, foot);
    }

    private static Optional<Component> component(WorklistCard card, WorklistContext context) {
        if (card.ask()) {
            return Optional.of(new AskCard(card, context));
        }
        return card.children().stream()
                .flatMap(child -> context.person(child).stream())
                .findFirst()
                .map(child -> new FoundCard(card, child, context));
    }

    /** The records of everybody whose name stands on the page. */
    private static Set<String> people(WorklistPage page) {
        Set<String> records = new HashSet<>();
        for (WorklistCard card : page.cards()) {
            card.children().forEach(child -> records.addAll(child.records()));
            if (card.ask()) {
                card.findings()
                        .forEach(finding -> finding.about().forEach(part -> {
                            if (part instanceof FindingKey.Who who) {
                                records.addAll(who.person().records());
                            }
                        }));
            }
        }
        return records;
    }

    private static Component nothing(WorklistState state) {
        if (!state.narrowed().isEmpty()) {
            return new EmptyState(
                    VaadinIcon.FILTER,
                    "No card fits all of these filters",
                    "Take one away, or look at the other scopes.");
        }
        return new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                "Nothing of the kinds Kith looks for",
                "That is not a full picture: Kith sees what was delivered and entered. At the side stands whom it looks"
                        + " at, and when it last did.");
    }
}
