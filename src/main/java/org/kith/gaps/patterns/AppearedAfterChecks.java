package org.kith.gaps.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HomeMember;
import org.kith.circle.HomeStay;
import org.kith.circle.RequestRow;
import org.kith.kernel.Moment;

/**
 * An adult of the home circle first known there after the last request of c's latest enquiry (after its opening when it
 * has none), the enquiry being open or closed less than 12 months ago.
 */
final class AppearedAfterChecks {

    private static final int MONTHS = 12;

    private AppearedAfterChecks() {}

    /** The shared stay by which the adult became known after the checks, if so. */
    static Optional<HomeStay> stayOf(Circle c, HomeMember adult) {
        EnquiryRow enquiry = c.latestEnquiry().orElse(null);
        HomeStay stay = adult.firstKnown();
        if (enquiry == null || stay == null) {
            return Optional.empty();
        }
        Moment closed = enquiry.closedAt();
        if (closed != null && !closed.day().isAfter(c.day().minusMonths(MONTHS))) {
            return Optional.empty();
        }
        Moment checked = lastCheck(c, enquiry);
        Moment known = stay.row().knownThere();
        return checked != null && known != null && known.isAfter(checked) ? Optional.of(stay) : Optional.empty();
    }

    private static @Nullable Moment lastCheck(Circle c, EnquiryRow enquiry) {
        return lastRequests(c, enquiry).stream()
                .map(RequestRow::askedAt)
                .findFirst()
                .orElse(enquiry.openedAt());
    }

    /** The requests of an enquiry that were asked last, at one instant; one of no known time is never the last. */
    static List<RequestRow> lastRequests(Circle c, EnquiryRow enquiry) {
        List<RequestRow> last = new ArrayList<>();
        Moment latest = null;
        for (RequestRow request : c.slice().enquiries().requests(enquiry)) {
            Moment asked = request.askedAt();
            if (asked != null && (latest == null || !asked.isBefore(latest))) {
                if (latest != null && asked.isAfter(latest)) {
                    last.clear();
                }
                latest = asked;
                last.add(request);
            }
        }
        return last;
    }
}
