package org.kith.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.kith.circle.AgencyRow;
import org.kith.uikit.ContactLine;

/** How to reach whoever is asked: by name where there are several. */
final class AskReach extends Div {

    private static final long serialVersionUID = 1L;

    AskReach(AskList.Ask ask) {
        addClassName("kith-ask-reach");
        for (AgencyRow agency : ask.contacts()) {
            Div line = new Div();
            if (ask.contacts().size() > 1) {
                line.add(new Span(agency.name()));
            }
            line.add(new ContactLine(agency.name(), agency.phone(), agency.email()));
            add(line);
        }
        if (ask.contacts().isEmpty()) {
            add(new Span("No agency of this kind is in the directory for this area."));
        }
    }
}
