package org.kith.review.ui;

import com.vaadin.flow.component.html.Div;

final class SaidPanel extends Div {
    private static final long serialVersionUID = 1L;
    SaidPanel(Reviewing shown, ReviewServices services) {}
}
