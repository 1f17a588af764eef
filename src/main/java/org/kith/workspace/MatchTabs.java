package org.kith.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The views of matches: those to look at, what was judged, and for whom it is the quality of data by source. */
final class MatchTabs extends Nav {

    private static final long serialVersionUID = 1L;

    /** The pages there are. */
    enum Tab {
        QUEUE("matches", "To look at"),
        JUDGED("matches/judged", "What was judged"),
        QUALITY("quality", "Quality of data");

        private final String address;
        private final String label;

        Tab(String address, String label) {
            this.address = address;
            this.label = label;
        }
    }

    /**
     * @param shown the page one is on
     * @param quality whether the quality of data is for whoever looks
     */
    MatchTabs(Tab shown, boolean quality) {
        addClassNames("kith-tabs", "kith-noprint");
        setAriaLabel("Matches");
        for (Tab tab : Tab.values()) {
            if (tab != Tab.QUALITY || quality) {
                Anchor link = WorkspaceNavigation.link(tab.address, tab.label);
                if (tab == shown) {
                    link.getElement().setAttribute("aria-current", "page");
                }
                add(link);
            }
        }
    }
}
