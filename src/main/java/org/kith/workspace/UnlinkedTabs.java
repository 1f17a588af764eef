package org.kith.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The two views of what is not joined: items about nobody yet, and where items stand still. */
final class UnlinkedTabs extends Nav {

    private static final long serialVersionUID = 1L;

    UnlinkedTabs(boolean stalled) {
        addClassNames("kith-tabs", "kith-noprint");
        setAriaLabel("What is not joined");
        Anchor nobody = WorkspaceNavigation.link("unlinked", "About nobody yet");
        Anchor still = WorkspaceNavigation.link("unlinked/still", "Where items stand still");
        (stalled ? still : nobody).getElement().setAttribute("aria-current", "page");
        add(nobody, still);
    }
}
