package org.kith.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;

/**
 * What one agency had before it on one day, as far as a slice around a child tells: what it did for other families is not in
 * it. In words that name no practitioner.
 */
final class Desk {

    private Desk() {}

    /** @param slice as of the end of that day */
    static List<String> of(Slice slice, String agency) {
        LocalDate day = slice.day();
        Called called = Called.in(slice);
        List<String> desk = new ArrayList<>();
        long running = slice.rows(EnquiryRow.class).stream()
                .filter(enquiry ->
                        enquiry.open() && slice.enquiries().runners(enquiry).contains(agency))
                .count();
        add(desk, running, "open enquiry", "open enquiries");
        long waiting = slice.rows(RequestRow.class).stream()
                .filter(request -> request.agency().equals(agency) && request.answeredAt() == null)
                .count();
        add(desk, waiting, "question to it that waited for an answer", "questions to it that waited for an answer");
        Map<String, List<String>> came = new TreeMap<>();
        List<String> recorded = new ArrayList<>();
        for (ItemRow item : slice.rows(ItemRow.class)) {
            if (item.heldBy().equals(agency) && on(day, item.known())) {
                recorded.add(Called.item(item));
            }
            if (slice.holdings().receipts(item).stream()
                    .anyMatch(receipt -> receipt.agency().equals(agency) && on(day, receipt.at()))) {
                came.computeIfAbsent(called.agency(item.heldBy()), key -> new ArrayList<>())
                        .add(Called.item(item));
            }
        }
        if (!recorded.isEmpty()) {
            desk.add(items(recorded) + " recorded there");
        }
        came.forEach((from, items) -> desk.add(items(items) + " in from " + from));
        return desk;
    }

    /** One by what it says, several by their number. */
    private static String items(List<String> items) {
        return items.size() == 1 ? "“" + items.getFirst() + "”" : items.size() + " items";
    }

    private static void add(List<String> desk, long many, String one, String several) {
        if (many > 0) {
            desk.add(many + " " + (many == 1 ? one : several));
        }
    }

    private static boolean on(LocalDate day, @Nullable Moment moment) {
        return moment != null && moment.day().equals(day);
    }
}
