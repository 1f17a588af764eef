package org.kith.review.ui;

import com.vaadin.flow.component.html.Div;

final class EventsPanel extends Div {
    private static final long serialVersionUID = 1L;
    EventsPanel(Reviewing shown, ReviewServices services) {}
}
