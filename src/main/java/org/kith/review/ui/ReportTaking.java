package org.kith.review.ui;

import org.kith.access.Review;

/** Lets whoever reads a review take its report, or what is to be learned from it, away. The pages that hand files out stand in another room. */
public interface ReportTaking {

    /** Says what will be in the report, and asks what it is for before it is made. */
    void open(Review review);

    /** The same for a learning extract, in which nobody is named. */
    void extract(Review review);
}
