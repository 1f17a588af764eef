package org.kith.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.EnquiryRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.RequestRow;
import org.kith.circle.ShareRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;

/** What was recorded on one day, in words that name agencies and nobody else. */
final class ThatDay {

    private ThatDay() {}

    /** @param slice as of the end of that day */
    static List<String> in(Slice slice) {
        LocalDate day = slice.day();
        Called called = Called.in(slice);
        Set<String> said = new LinkedHashSet<>();
        for (RequestRow request : slice.rows(RequestRow.class)) {
            if (on(day, request.answeredAt())) {
                said.add(called.agency(request.agency()) + " answered");
            } else if (on(day, request.askedAt())) {
                said.add(called.agency(request.agency()) + " was asked");
            }
        }
        for (EnquiryRow enquiry : slice.rows(EnquiryRow.class)) {
            if (on(day, enquiry.closedAt())) {
                said.add("an enquiry was closed");
            } else if (on(day, enquiry.openedAt())) {
                said.add("an enquiry was opened");
            }
        }
        for (ShareRow share : slice.rows(ShareRow.class)) {
            if (on(day, share.receivedAt())) {
                said.add("information reached " + called.agency(share.sharedWith()));
            }
        }
        if (slice.rows(LinkRow.class).stream().anyMatch(link -> on(day, link.known()))) {
            said.add("two items were put together");
        }
        for (ItemRow item : slice.rows(ItemRow.class)) {
            if (on(day, item.known())) {
                said.add(called.agency(item.heldBy()) + " recorded information");
            }
        }
        for (InvolvementRow work : slice.rows(InvolvementRow.class)) {
            if (day.equals(work.endedOn())) {
                said.add(called.agency(work.agency()) + " stopped working with somebody");
            } else if (on(day, work.known())) {
                said.add(called.agency(work.agency()) + " began working with somebody");
            }
        }
        return new ArrayList<>(said);
    }

    private static boolean on(LocalDate day, @Nullable Moment moment) {
        return moment != null && moment.day().equals(day);
    }
}
