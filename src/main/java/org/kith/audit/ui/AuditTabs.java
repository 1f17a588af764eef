package org.kith.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The three pages of the record of reads. */
final class AuditTabs extends Nav {

    private static final long serialVersionUID = 1L;

    AuditTabs(String here) {
        addClassName("kith-tabs");
        getElement().setAttribute("aria-label", "Record of reads");
        tab("audit", "Who looked", here);
        tab("audit/stands-out", "What stands out", here);
        tab("audit/check", "Check and anchor", here);
    }

    private void tab(String address, String label, String here) {
        Anchor link = new Anchor(address, label);
        link.getElement().setAttribute("router-link", true);
        if (address.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
