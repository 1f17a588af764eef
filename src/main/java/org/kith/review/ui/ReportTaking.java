package org.kith.review.ui;

import org.kith.access.Review;

/** Lets whoever reads a review take its report away. The pages that hand files out stand in another room. */
@FunctionalInterface
public interface ReportTaking {

    /** Says what will be in the report, and asks what it is for before it is made. */
    void open(Review review);
}
