package org.kith.review.ui;

import com.vaadin.flow.component.html.Div;

final class BesidePanel extends Div {
    private static final long serialVersionUID = 1L;
    BesidePanel(Reviewing shown, ReviewServices services) {}
}
