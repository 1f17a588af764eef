package org.kith.workspace.door;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Tells a reviewer that somebody is in no review they read now: not who it is. */
@StyleSheet("kith/workspace/door.css")
final class ReviewPanel extends Div {

    private static final long serialVersionUID = 1L;

    ReviewPanel() {
        addClassNames("kith-threshold", "kith-form");
        Anchor reviews = new Anchor("reviews", "Your reviews");
        reviews.getElement().setAttribute("router-link", true);
        add(
                new H1("This is not in the review you read"),
                new Paragraph(
                        "A reviewer opens the children of a review and their families, while it runs. Where you read"
                                + " several, open the one you work on first; one that has ended opens nothing any more."),
                new Paragraph(reviews),
                new Paragraph(
                        "If a review should be about this family, whoever leads the hub’s analysts opens one. That you"
                                + " came here is on record."));
    }
}
