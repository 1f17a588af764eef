package org.kith.review.ui;

import com.vaadin.flow.component.html.Anchor;
import org.kith.review.ReviewedChild;

/** The ways between the pages of reviews, and from them to the pages of people. Addresses hold internal ids, never names. */
final class ReviewNavigation {

    static final String REVIEWS = "reviews";
    static final String REVIEW = "review/";

    private ReviewNavigation() {}

    static Anchor review(String id, String text) {
        return link(REVIEW + id, text);
    }

    /**
     * A page of a child.
     *
     * @param page which of its pages, empty for the first
     */
    static Anchor child(ReviewedChild child, String page, String text) {
        String address = (child.child() ? "child/" : "person/") + child.record();
        return link(page.isEmpty() ? address : address + "/" + page, text);
    }

    /** The page of an item. */
    static Anchor item(String id, String text) {
        return link("item/" + id, text);
    }

    static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
