package org.kith.workspace;

import com.vaadin.flow.component.html.Div;

/** Network: the explorer over the full width. */
final class NetworkPanel extends Div {

    private static final long serialVersionUID = 1L;

    NetworkPanel(PersonContext context) {
        addClassName("kith-network-page");
        add(context.explorer());
    }
}
