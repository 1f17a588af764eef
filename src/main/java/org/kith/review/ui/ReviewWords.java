package org.kith.review.ui;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.Review;
import org.kith.kernel.LondonTime;
import org.kith.uikit.Dates;

/** How a review is put in words, on every page the same. */
final class ReviewWords {

    private ReviewWords() {}

    /** "1 January 2026 to 12 October 2026". */
    static String period(Review review) {
        return Dates.day(review.from()) + " to " + Dates.day(review.to());
    }

    /** Whether it runs, and until when. */
    static String state(Review review, Instant now) {
        if (review.closedAt() != null) {
            return "Closed on " + Dates.day(LondonTime.day(review.closedAt()));
        }
        // It holds through its last day, and ends at the first moment of the next.
        String last = Dates.day(LondonTime.day(review.until().minusMillis(1)));
        return review.runs(now) ? "Open until " + last : "Ended on " + last;
    }

    static String names(Review review) {
        return review.names() ? "Names are shown" : "Names are replaced";
    }

    static String readers(Review review, Accounts accounts) {
        return review.readers().stream().map(id -> name(id, accounts)).sorted().collect(Collectors.joining(", "));
    }

    static String name(String account, Accounts accounts) {
        return accounts.find(account).map(Account::displayName).orElse("an account that is gone");
    }

    /** "1 child", "3 children". */
    static String children(List<?> children) {
        return children.size() + (children.size() == 1 ? " child" : " children");
    }
}
