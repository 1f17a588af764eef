package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Lenses;
import org.kith.access.Looking;
import org.kith.access.Roles;
import org.kith.circle.CircleReader;
import org.kith.enquiry.Asking;
import org.kith.gaps.Findings;
import org.kith.gaps.known.LastDelivered;
import org.kith.information.LooseEnds;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.network.ui.Carried;
import org.kith.network.ui.NetworkExplorers;
import org.kith.network.ui.Reading;
import org.kith.record.Sayings;
import org.kith.search.Search;
import org.kith.settings.ClockSettings;
import org.kith.settings.Clocks;
import org.kith.uikit.Dates;
import org.kith.workspace.takeaway.TakeAways;

/**
 * The pages of a child, and of an adult: one head, and a tab for each question. The address says which, so that what one
 * sees can be sent to a colleague, who sees it through their own lens.
 */
@Route("child/:id/:page?")
@RouteAlias("person/:id/:page?")
@RolesAllowed({Roles.ANALYST, Roles.LEAD_ANALYST, Roles.PRACTITIONER, Roles.REVIEWER, Roles.STEWARD})
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/workspace/enquiry.css")
class ChildView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** Going from tab to tab shows what was read once; after this long it is read again. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final transient CircleReader circles;
    private final transient CurrentLens current;
    private final transient Findings findings;
    private final transient Clocks clocks;
    private final transient Dates dates;
    private final transient NetworkExplorers explorers;
    private final transient Search search;
    private final transient LastDelivered delivered;
    private final transient GapActions actions;
    private final transient Undoable undoable;
    private final transient UnlinkedActions unlinked;
    private final transient TabLooks looks;
    private final transient TakeAways takeAways;
    private final transient RecordServices records;
    private final transient ItemServices items;
    private final NewsNote news;
    private final transient MatchActs matches;
    private final transient ReferralDesk referrals;
    private final transient DecidingServices decidings;
    private final transient WhatChanged changed = new WhatChanged();
    private @Nullable transient PersonContext context;
    private @Nullable transient Lens readThrough;
    private @Nullable NetworkPanel network;
    private @Nullable HeaderPanel head;
    private @Nullable Anchor currentTab;
    private final Map<PersonPage, Anchor> between = new EnumMap<>(PersonPage.class);
    private String id = "";
    private @Nullable String openItem;
    private PersonPage page = PersonPage.OVERVIEW;

    ChildView(
            CircleReader circles,
            CurrentLens current,
            Findings findings,
            ClockSettings clocks,
            Dates dates,
            NetworkExplorers explorers,
            LastDelivered delivered,
            Looking looking,
            Sayings sayings,
            DomainClock clock,
            LooseEnds ends,
            Search search,
            Lenses lenses,
            TakeAways takeAways,
            Asking asking,
            ReferralDesk referrals,
            RecordServices records,
            ItemServices items,
            DecidingServices decidings,
            MatchActs matches) {
        this.matches = matches;
        this.items = items;
        this.decidings = decidings;
        this.referrals = referrals;
        this.takeAways = takeAways;
        this.records = records;
        this.news = new NewsNote(records, this::readAgain);
        this.circles = circles;
        this.current = current;
        this.findings = findings;
        this.clocks = clocks.clocks();
        this.dates = dates;
        this.explorers = explorers;
        this.search = search;
        this.looks = new TabLooks(lenses, looking);
        this.delivered = delivered;
        this.actions = new GapActions(looking, current, sayings, clock, asking);
        this.undoable = new Undoable(actions, this::readAgain, news::said);
        this.unlinked = new UnlinkedActions(ends, search, circles, current, actions, undoable);
        addClassNames("kith-page", "kith-person");
    }

    @Override
    public String getPageTitle() {
        PersonContext known = context;
        boolean adult = known != null && known.circle().child().adult();
        return (adult ? "An adult" : "A child") + " · " + page.label() + " · Kith";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("id").orElse("");
        if (!Ids.isId(wanted)) {
            throw new KithException.NotFound("This address names nobody. Look the person up by name.");
        }
        page = PersonPage.of(event.getRouteParameters().get("page").orElse(""));
        String item = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("item")
                .filter(Ids::isId)
                .orElse(null);
        EvidenceAddress evidence = EvidenceAddress.in(event.getLocation().getQueryParameters());
        String at = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(GapsPanel.AT)
                .filter(Ids::isId)
                .orElse(null);
        @Nullable
        Reading reading = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NetworkPanel.VIEW)
                .flatMap(Reading::of)
                .orElse(null);
        String saved = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NetworkPanel.SAVED)
                .filter(Ids::isId)
                .orElse(null);
        Carried carried = Carried.of(event.getLocation().getQueryParameters());
        openItem = item;
        show(read(wanted), new Wanted(item, evidence, at, saved, carried, reading));
        if (at == null && evidence == null) {
            focusPage();
        }
        if (at != null && page != PersonPage.NETWORK) {
            Jump.to(this, at);
        }
    }

    /**
     * What the address asks for on a page.
     *
     * @param item id of the item to open
     * @param evidence what to light up in the network
     * @param at code of the finding to go to
     * @param saved id of the view to open in the network
     * @param carried what comes along from another reading
     * @param reading how the network is to be read
     */
    private record Wanted(
            @Nullable String item,
            @Nullable EvidenceAddress evidence,
            @Nullable String at,
            @Nullable String saved,
            Carried carried,
            @Nullable Reading reading) {}

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        undoable.close();
    }

    private PersonContext read(String wanted) {
        Lens lens = current.lens();
        PersonContext known = context;
        if (known != null && wanted.equals(id) && sameLook(lens)) {
            return known;
        }
        PersonContext fresh = new PersonContext(
                circles.circle(lens, wanted, "pages of a person"),
                lens,
                findings,
                clocks,
                dates,
                explorers,
                typed -> WayEnds.of(MadeUpNames.in(search.find(lens, typed), circles, lens), circles, lens),
                delivered,
                looks);
        context = fresh;
        readThrough = lens;
        id = wanted;
        return fresh;
    }

    /** After something was said: the same page, as the circle stands now. */
    private void readAgain() {
        String same = id;
        context = null;
        PersonContext fresh = read(same);
        NetworkPanel picture = network;
        HeaderPanel before = head;
        if (page == PersonPage.NETWORK && picture != null && before != null) {
            // What somebody opened and placed there stays.
            replace(before, head(fresh));
            picture.renew(fresh, acts(fresh));
            news.read(fresh.circle().slice().ids());
        } else {
            show(fresh, new Wanted(openItem, null, null, null, Carried.NOTHING, null));
        }
    }

    private RecordActs recording(PersonContext shown) {
        return new RecordActs(shown, actions, undoable, records);
    }

    private ItemActs items(PersonContext shown) {
        return new ItemActs(
                shown, actions, undoable, items, () -> context == null ? shown.findings() : context.findings());
    }

    private DecidingActs deciding(PersonContext shown) {
        return new DecidingActs(shown, actions, undoable, decidings, changed);
    }

    private NetworkActs acts(PersonContext shown) {
        return new NetworkActs(shown, actions, undoable, unlinked, items(shown));
    }

    private boolean sameLook(Lens lens) {
        Lens before = readThrough;
        return before != null
                && before.asOf(lens.asOf()).equals(lens)
                && Duration.between(before.asOf().end(), lens.asOf().end())
                                .abs()
                                .compareTo(FRESH)
                        < 0;
    }

    private void show(PersonContext shown, Wanted wanted) {
        removeAll();
        network = null;
        currentTab = null;
        add(head(shown), news);
        news.read(shown.circle().slice().ids());
        if (!PersonHeader.of(shown.circle(), clocks).closed()) {
            add(tabs(shown), body(shown, wanted));
        }
    }

    private HeaderPanel head(PersonContext shown) {
        HeaderPanel panel = new HeaderPanel(
                PersonHeader.of(shown.circle(), clocks), shown.circle().asOf(), clocks);
        // The whole head stands on the first page; the others want the room for their own work.
        panel.setClassName("kith-person-brief", page != PersonPage.OVERVIEW);
        head = panel;
        return panel;
    }

    private Component tabs(PersonContext shown) {
        Nav tabs = new Nav();
        tabs.addClassNames("kith-tabs", "kith-noprint");
        tabs.setAriaLabel("Pages of this person");
        for (PersonPage each : PersonPage.values()) {
            Anchor tab = WorkspaceNavigation.link(shown.address(each), each.label());
            between.put(each, tab);
            if (each == page) {
                tab.getElement().setAttribute("aria-current", "page");
                currentTab = tab;
            }
            tabs.add(tab);
        }
        return tabs;
    }

    private Component body(PersonContext shown, Wanted wanted) {
        return switch (page) {
            case OVERVIEW -> new OverviewPanel(shown, actions, undoable, recording(shown), matches, wanted.at());
            case NETWORK -> network(shown, wanted);
            case INVOLVED -> new InvolvedPanel(shown, new AskActs(shown.circle(), actions, undoable));
            case GAPS -> new GapsPanel(shown, actions, undoable, deciding(shown));
            case UNLINKED -> new UnlinkedPanel(shown, unlinked);
            case INFORMATION -> new InformationPanel(shown, recording(shown), items(shown), wanted.item());
            case ENQUIRIES -> new EnquiriesPanel(shown, actions, undoable, referrals, deciding(shown), changed);
            case CHRONOLOGY -> chronology(shown, wanted.carried());
        };
    }

    /** Whoever comes by keyboard goes on where the page begins: in the picture, or at the tabs. */
    private void focusPage() {
        NetworkPanel picture = network;
        if (picture != null) {
            picture.focusPicture();
        } else if (currentTab != null) {
            currentTab.getElement().callJsFunction("focus");
        }
    }

    /** Network and chronology are opened from one another with what goes along. */
    private void lead(PersonContext shown, PersonPage to, Carried carried) {
        Anchor tab = between.get(to);
        if (tab != null) {
            tab.setHref(shown.address(to) + carried.query());
        }
    }

    private NetworkPanel network(PersonContext shown, Wanted wanted) {
        NetworkPanel panel = new NetworkPanel(
                shown,
                acts(shown),
                wanted.evidence(),
                wanted.saved(),
                wanted.carried(),
                wanted.reading(),
                takeAways,
                now -> lead(shown, PersonPage.CHRONOLOGY, now));
        lead(shown, PersonPage.CHRONOLOGY, wanted.carried());
        network = panel;
        return panel;
    }

    private ChronologyPanel chronology(PersonContext shown, Carried carried) {
        lead(shown, PersonPage.NETWORK, carried);
        return new ChronologyPanel(shown, takeAways, carried);
    }
}
