package org.kith.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The pages of the settings, each a tab. */
final class SettingsTabs extends Nav {

    private static final long serialVersionUID = 1L;

    static final String RULES = "settings";
    static final String CLOCKS = "settings/clocks";
    static final String HELPS = "settings/what-helps";

    /**
     * @param here the address of the page that is shown
     */
    SettingsTabs(String here) {
        addClassNames("kith-tabs", "kith-noprint");
        setAriaLabel("Pages of the settings");
        tab(RULES, "Rules", here);
        tab(CLOCKS, "Clocks", here);
        tab(HELPS, "What helps and hinders", here);
    }

    private void tab(String address, String label, String here) {
        Anchor tab = WorkspaceNavigation.link(address, label);
        if (address.equals(here)) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        add(tab);
    }
}
