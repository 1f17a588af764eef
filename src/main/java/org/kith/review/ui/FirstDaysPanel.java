package org.kith.review.ui;

import com.vaadin.flow.component.html.Div;
import org.kith.uikit.SectionCard;

/** From which day each thing that was not joined could be seen. */
final class FirstDaysPanel extends Div {

    private static final long serialVersionUID = 1L;

    FirstDaysPanel(Reviewing shown, ReviewServices services) {
        add(new SectionCard(
                "What could be seen around " + shown.child().name() + ", and from which day",
                new SpanList(
                        shown,
                        services.spans().of(shown.review(), shown.child().record()),
                        shown.review().to())));
    }
}
