package org.kith.review.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.kith.access.Review;
import org.kith.review.ReviewedChild;

/**
 * What one page of a review is about.
 *
 * @param child whom it is about
 * @param children the children of the review
 * @param wanted what else the address asks for
 */
record Reviewing(
        Review review, ReviewPage page, ReviewedChild child, List<ReviewedChild> children, QueryParameters wanted) {

    /** Names the child in an address; the first one where it is not there. */
    static final String CHILD = "child";

    Reviewing {
        children = List.copyOf(children);
    }

    /** Empty for a review none of whose children may be known any more. */
    static Optional<Reviewing> of(
            Review review, ReviewPage page, List<ReviewedChild> children, QueryParameters wanted) {
        String child = wanted.getSingleParameter(CHILD).orElse("");
        return children.stream()
                .filter(each -> each.record().equals(child))
                .findFirst()
                .or(() -> children.stream().findFirst())
                .map(chosen -> new Reviewing(review, page, chosen, children, wanted));
    }

    Optional<String> wants(String key) {
        return wanted.getSingleParameter(key).filter(value -> !value.isBlank());
    }

    /** The address of a page about the same child. */
    String address(ReviewPage other) {
        return address(other, child);
    }

    /** The address of a page about some child of the review. */
    String address(ReviewPage other, ReviewedChild of) {
        boolean first = children.isEmpty() || children.getFirst().equals(of);
        return ReviewNavigation.REVIEW
                + review.id()
                + (other.code().isEmpty() ? "" : "/" + other.code())
                + (first ? "" : "?" + CHILD + "=" + of.record());
    }
}
