package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Lenses;
import org.kith.access.Looking;
import org.kith.access.Roles;
import org.kith.circle.Called;
import org.kith.circle.CircleReader;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.enquiry.Asking;
import org.kith.gaps.Findings;
import org.kith.gaps.known.LastDelivered;
import org.kith.information.ItemStory;
import org.kith.information.life.ItemLife;
import org.kith.information.ui.ItemDetails;
import org.kith.information.ui.ItemHistory;
import org.kith.information.ui.LifeList;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.network.ui.NetworkExplorers;
import org.kith.record.Sayings;
import org.kith.settings.ClockSettings;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;

/** One item with everything that is recorded of it, what it said before, what became of it, and what can be done with it. */
@Route("item/:id")
@PageTitle("An item · Kith")
@RolesAllowed({Roles.ANALYST, Roles.LEAD_ANALYST, Roles.PRACTITIONER, Roles.REVIEWER, Roles.STEWARD})
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/workspace/enquiry.css")
class ItemView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;
    private static final String VIEW = "item";

    private final transient CircleReader circles;
    private final transient CurrentLens current;
    private final transient Dates dates;
    private final transient Findings findings;
    private final transient ClockSettings clocks;
    private final transient NetworkExplorers explorers;
    private final transient LastDelivered delivered;
    private final transient TabLooks looks;
    private final transient RecordServices records;
    private final transient ItemServices items;
    private final transient GapActions actions;
    private final transient Undoable undoable;
    private final NewsNote news;
    private @Nullable transient PersonContext context;
    private String id = "";

    ItemView(
            CircleReader circles,
            CurrentLens current,
            Dates dates,
            Findings findings,
            ClockSettings clocks,
            NetworkExplorers explorers,
            LastDelivered delivered,
            Lenses lenses,
            Looking looking,
            Sayings sayings,
            DomainClock clock,
            Asking asking,
            RecordServices records,
            ItemServices items) {
        this.circles = circles;
        this.current = current;
        this.dates = dates;
        this.findings = findings;
        this.clocks = clocks;
        this.explorers = explorers;
        this.delivered = delivered;
        this.looks = new TabLooks(lenses, looking);
        this.records = records;
        this.items = items;
        this.actions = new GapActions(looking, current, sayings, clock, asking);
        this.news = new NewsNote(records, this::show);
        this.undoable = new Undoable(actions, this::show, news::said);
        addClassNames("kith-page", "kith-reading-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = PlaceView.id(event);
        show();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        undoable.close();
    }

    private void show() {
        Lens lens = current.lens();
        Slice slice = circles.item(lens, id, VIEW);
        ItemRow item = Objects.requireNonNull(slice.row(ItemRow.class, id));
        removeAll();
        add(
                new H1("An item of information"),
                news,
                new SectionCard(
                        "What is recorded",
                        new ItemDetails(ItemStory.of(slice, item), dates, InformationPanel::person)));
        // What else is recorded around the people it is about does not change this page.
        news.read(items(slice, item));
        PersonContext around =
                item.restricted() ? null : around(lens, slice, item).orElse(null);
        context = around;
        if (around != null) {
            add(withActs(around, item));
        } else if (!item.restricted()) {
            add(new SectionCard(
                    "Its life, and what it said before",
                    new LifeList(
                            ItemLife.of(slice, item, items.looking().account().agency()), slice.day()),
                    new ItemHistory(records.tellings().of(lens, id), slice)));
        }
    }

    /** The item, what it is joined to, and what became of it: shares, readings and decisions name it when they come. */
    private static Set<String> items(Slice slice, ItemRow item) {
        Set<String> ids = new HashSet<>(Set.of(item.id()));
        slice.rows(LinkRow.class).stream()
                .filter(link ->
                        link.fromItem().equals(item.id()) || link.toItem().equals(item.id()))
                .forEach(link -> ids.addAll(List.of(link.id(), link.fromItem(), link.toItem())));
        return ids;
    }

    /** What can be done with it is done from the circle of whom it is about. */
    private Component withActs(PersonContext around, ItemRow item) {
        ItemActs acts = new ItemActs(around, actions, undoable, items, this::findingsNow);
        return new SectionCard(
                "Its life, and what it said before",
                acts.life(item),
                acts.buttons(item),
                new RecordActs(around, actions, undoable, records).beneath(item));
    }

    private List<org.kith.gaps.Finding> findingsNow() {
        PersonContext now = context;
        return now == null ? List.of() : now.findings();
    }

    /** The circle of the child it is about, or else of the adult, whose page opens to the reader; empty where there is none. */
    private Optional<PersonContext> around(Lens lens, Slice slice, ItemRow item) {
        return slice.items().about(item).stream()
                .filter(person -> !Called.closed(person))
                .sorted(Comparator.comparing((Person person) -> !person.child())
                        .thenComparing(Comparator.naturalOrder()))
                .filter(person -> circles.opens(lens, person.ref().records().getFirst()))
                .findFirst()
                .map(person -> new PersonContext(
                        circles.circle(lens, person.ref().records().getFirst(), VIEW),
                        lens,
                        findings,
                        clocks.clocks(),
                        dates,
                        explorers,
                        typed -> List.of(),
                        delivered,
                        looks));
    }
}
