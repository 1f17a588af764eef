package org.kith.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import org.kith.access.Looking;
import org.kith.papers.Papers;
import org.springframework.beans.factory.annotation.Value;

/**
 * In the live program no page about children opens before somebody has recorded that the papers were approved. What an
 * administrator needs to get there stays open. Asked once; from then on it is known.
 */
@SpringComponent
class PapersGate implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final Set<String> OPEN = Set.of("papers", "sign-in", "why", "accounts", "settings", "audit");

    private final transient Papers papers;
    private final boolean live;
    private volatile boolean approved;

    /**
     * @param live whether this is the live program, started for real children
     */
    PapersGate(Papers papers, @Value("${kith.live:false}") boolean live) {
        this.papers = papers;
        this.live = live;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (live) {
            event.getSource().addUIInitListener(init -> watch(init.getUI()));
        }
    }

    private void watch(UI tab) {
        tab.addBeforeEnterListener(this::enter);
    }

    private void enter(BeforeEnterEvent event) {
        if (event.isErrorEvent() || Looking.signedIn().isEmpty() || approved) {
            return;
        }
        String first = event.getLocation().getFirstSegment();
        if (OPEN.contains(first)) {
            return;
        }
        if (papers.latest().isPresent()) {
            approved = true;
            return;
        }
        event.forwardTo(PapersMissingView.class);
    }
}
