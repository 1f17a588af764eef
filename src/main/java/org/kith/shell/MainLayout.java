package org.kith.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.kith.access.Act;
import org.kith.access.AgencyNames;
import org.kith.access.EmergencyWatch;
import org.kith.access.Looking;
import org.kith.access.Openings;
import org.kith.access.SessionLimits;
import org.kith.kernel.DomainClock;
import org.kith.settings.KithSettings;
import org.kith.uikit.Dates;
import org.kith.uikit.PartOfJob;

/** The frame of every page: rail, header with the search box, lens bar, content, foot. */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    /** The content, which takes the focus when the way to it is skipped. */
    private static final class Content extends Main implements Focusable<Content> {
        private static final long serialVersionUID = 1L;
    }

    private final Content content = new Content();
    private String path = "";
    private final PageHeader header;
    private final Rail rail = new Rail();
    private final @Nullable LensBar lens;

    MainLayout(
            KithSettings settings,
            DomainClock clock,
            Looking looking,
            AgencyNames agencies,
            AuthenticationContext authentication,
            Openings openings,
            EmergencyWatch emergencies,
            SessionLimits limits) {
        addClassName("kith-frame");
        boolean known = Looking.signedIn().isPresent();
        header = new PageHeader(settings, known ? looking : null, authentication);
        lens = known ? new LensBar(looking, agencies, clock) : null;
        content.addClassName("kith-content");
        content.setId("content");
        content.setTabIndex(-1);
        add(skip());
        if (settings.demo()) {
            add(banner(settings, clock));
        }
        add(header);
        if (lens != null) {
            add(lens);
        }
        if (known && looking.may(Act.REVIEW_EMERGENCIES)) {
            add(new EmergencyBell(openings, emergencies));
        }
        if (known) {
            add(new StillHere(limits));
        }
        add(rail, content, foot(settings));
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String now = event.getLocation().getPath();
        // Going back comes to where one was; any other page begins at its beginning.
        if (!now.equals(path) && event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY) {
            getElement().executeJs("window.scrollTo(0, 0)");
        }
        path = now;
        rail.mark(event.getActiveChain().stream()
                .filter(PartOfJob.class::isInstance)
                .map(page -> ((PartOfJob) page).job())
                .findFirst()
                .orElse(now));
        header.deliver(event.getActiveChain());
        if (lens != null) {
            lens.refresh();
        }
    }

    private Component skip() {
        NativeButton skip = new NativeButton("Skip to content", click -> content.focus());
        skip.addClassName("kith-skip");
        return skip;
    }

    private static Component banner(KithSettings settings, DomainClock clock) {
        Div banner = new Div("Demo: the fictional authority of " + settings.authority() + ". "
                + Dates.weekday(clock.today()) + ". Nobody here is real.");
        banner.addClassName("kith-banner");
        banner.getElement().setAttribute("role", "region").setAttribute("aria-label", "About this demo");
        return banner;
    }

    private static Component foot(KithSettings settings) {
        Footer foot = new Footer(
                new Span("Some people and places may not be shown here."),
                new Span("Worried? Ring " + settings.worriedLine() + "."));
        foot.addClassName("kith-foot");
        return foot;
    }
}
