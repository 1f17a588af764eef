package org.kith.retention.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.kith.access.Act;
import org.kith.access.Looking;

/** The pages of keeping and deleting, as far as one's role opens them. */
final class RetentionTabs extends Nav {

    private static final long serialVersionUID = 1L;

    RetentionTabs(String here, Looking looking) {
        addClassName("kith-tabs");
        getElement().setAttribute("aria-label", "Keeping and deleting");
        if (looking.may(Act.REVIEW_RETENTION) || looking.may(Act.COUNTERSIGN_DELETION)) {
            tab("retention", looking.may(Act.REVIEW_RETENTION) ? "Due for review" : "Deletions", here);
        }
        tab("retention/classes", "How long what is kept", here);
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
