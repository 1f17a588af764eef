package org.kith.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The two views of matches: those to look at, and what was judged. */
final class MatchTabs extends Nav {

    private static final long serialVersionUID = 1L;

    MatchTabs(boolean judged) {
        addClassNames("kith-tabs", "kith-noprint");
        setAriaLabel("Matches");
        Anchor queue = WorkspaceNavigation.link("matches", "To look at");
        Anchor log = WorkspaceNavigation.link("matches/judged", "What was judged");
        (judged ? log : queue).getElement().setAttribute("aria-current", "page");
        add(queue, log);
    }
}
