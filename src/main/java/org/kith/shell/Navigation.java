package org.kith.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import org.kith.access.Act;
import org.kith.access.Look;
import org.kith.access.Looking;
import org.kith.access.SignedIn;

/**
 * What happens before any page is entered: the look follows from page to page and stands in each address, whoever has not
 * said why they look is asked, and home is the first page that one's role has.
 */
@SpringComponent
class Navigation {

    /** Where one looks after one's own account: no purpose is asked, because nothing is looked at. */
    static final String OWN_ACCOUNT = "account";

    private final Looking looking;

    Navigation(Looking looking) {
        this.looking = looking;
    }

    void watch(UI tab) {
        tab.addBeforeEnterListener(this::enter);
    }

    private void enter(BeforeEnterEvent event) {
        if (event.isErrorEvent() || Looking.signedIn().isEmpty() || event.getNavigationTarget() == SignInView.class) {
            return;
        }
        if (Looking.signedIn().filter(SignedIn::passwordToChange).isPresent()) {
            if (!event.getLocation().getPath().equals(OWN_ACCOUNT)) {
                event.forwardTo(OWN_ACCOUNT);
            }
            return;
        }
        if (event.getLocation().getPath().equals(OWN_ACCOUNT)) {
            return;
        }
        if (looking.purpose().isEmpty() && event.getNavigationTarget() != PurposeView.class) {
            String wanted = event.getLocation().getPathWithQueryParameters();
            event.forwardTo(PurposeView.class, QueryParameters.simple(Map.of(PurposeView.TO, wanted)));
            return;
        }
        if (event.getLocation().getPath().isEmpty() && !looking.may(Act.SEE_CHILDREN)) {
            MenuConfiguration.getMenuEntries().stream()
                    .map(MenuEntry::path)
                    .filter(path -> !path.isEmpty() && !path.equals("/"))
                    .findFirst()
                    .ifPresent(event::forwardTo);
            return;
        }
        follow(event);
    }

    private static void follow(BeforeEnterEvent event) {
        UI tab = event.getUI();
        QueryParameters address = event.getLocation().getQueryParameters();
        if (TabLook.says(address)) {
            TabLook.keep(tab, TabLook.of(address));
            return;
        }
        Look kept = com.vaadin.flow.component.ComponentUtil.getData(tab, Look.class);
        if (kept != null && !kept.equals(Look.NOW)) {
            event.forwardTo(event.getLocation().getPath(), TabLook.with(address, kept));
        }
    }
}
