package org.kith.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.Map;
import org.kith.access.Account;
import org.kith.access.Act;
import org.kith.access.AgencyNames;
import org.kith.access.Look;
import org.kith.access.Looking;
import org.kith.kernel.DomainClock;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.uikit.Dates;

/** Who I am and why I look · as of when · through whose eyes. Another pattern and other words when it is not now. */
final class LensBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Looking looking;
    private final transient AgencyNames agencies;
    private final transient DomainClock clock;
    private final Map<String, String> names = new HashMap<>();

    LensBar(Looking looking, AgencyNames agencies, DomainClock clock) {
        this.looking = looking;
        this.agencies = agencies;
        this.clock = clock;
        addClassName("kith-lens");
        getElement().setAttribute("role", "region").setAttribute("aria-label", "How you look");
        refresh();
    }

    /** Says the look of this tab as it is now. */
    void refresh() {
        removeAll();
        Account account = looking.account();
        Look look = looking.look();
        boolean own = look.isNow() && look.ownEyes(account.agency());
        getElement().setAttribute("data-look", own ? "now" : "other");
        add(part(
                account.displayName() + ", " + account.leadingRole().label() + ": ",
                looking.purpose().orElse("not said yet")));
        if (account.may(Act.SEE_CHILDREN)) {
            if (own) {
                Moment now = Moment.of(clock.now());
                add(part("As of ", "now, " + Dates.time(now) + " on " + Dates.day(LondonTime.day(clock.now()))));
                add(part("", "All agencies together"));
            } else {
                Span shout = new Span(shout(look));
                shout.addClassName("kith-lens-shout");
                add(shout, part("", "Facts cannot be changed from here"));
            }
        }
        looking.review().filter(review -> !review.names()).ifPresent(review -> add(part("", "Names replaced")));
        add(buttons(own, account));
    }

    private String shout(Look look) {
        String when = look.day() == null ? "As known now" : "As known on " + Dates.day(look.day());
        return look.eyes() == null
                ? when + " · all agencies together"
                : when + " · as " + name(look.eyes()) + " could see it";
    }

    private String name(String agency) {
        return names.computeIfAbsent(
                agency, id -> agencies.find(id).map(AgencyNames.Named::name).orElse("an agency not shown here"));
    }

    private Component buttons(boolean own, Account account) {
        Div buttons = new Div();
        buttons.addClassName("kith-lens-buttons");
        if (!own) {
            buttons.add(small("Back to now", () -> go(Look.NOW)));
        }
        if (looking.purpose().isPresent()) {
            Button change = small(
                    "Change",
                    () -> new LensDialog(looking, agencies, clock, account, this::refresh, LensBar::go).open());
            change.setAriaLabel("Change how you look");
            buttons.add(change);
        }
        return buttons;
    }

    /** Loads the page anew under another look, so that nothing read through the old one stays on it. */
    static void go(Look look) {
        UI tab = UI.getCurrent();
        TabLook.keep(tab, look);
        var here = tab.getInternals().getActiveViewLocation();
        var there = new com.vaadin.flow.router.Location(here.getPath(), TabLook.with(here.getQueryParameters(), look));
        String address = there.getPathWithQueryParameters();
        tab.getPage().setLocation(address.isEmpty() ? "." : address);
    }

    private static Span part(String quiet, String loud) {
        Span part = new Span();
        part.addClassName("kith-lens-part");
        part.getElement().appendChild(Element.createText(quiet), new Element("strong").setText(loud));
        return part;
    }

    private static Button small(String text, Runnable pressed) {
        Button button = new Button(text, click -> pressed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
