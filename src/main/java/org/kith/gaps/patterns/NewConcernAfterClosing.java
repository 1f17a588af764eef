package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.Holdings;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.kernel.Moment;

/**
 * {@code new-concern-after-closing}: a concern item about c reached, or was recorded by, the agency that ran c's enquiry 1
 * to 90 days after it closed as no further action or advice, in the last 12 months, and no other enquiry about c was open
 * at that moment or has been opened since.
 *
 * <p>Source: case reviews in which a referral was closed and what came in the weeks after was filed with it. Guard: any
 * other enquiry about the child, open then or opened since, is taken as the answer; what came on the closing day itself
 * may have been weighed.
 */
final class NewConcernAfterClosing implements GapPattern {

    private static final int DAYS = 90;
    private static final int MONTHS = 12;

    /** That an item came to an agency some time after an enquiry of its closed. */
    private record Arrival(ItemRow item, EnquiryRow closed, String agency, Moment at) {}

    @Override
    public String id() {
        return "new-concern-after-closing";
    }

    @Override
    public List<Finding> find(Circle circle) {
        Slice slice = circle.slice();
        List<EnquiryRow> closed = circle.enquiries().stream()
                .filter(RepeatEnquiriesClosedAlone::closedWithoutMore)
                .toList();
        if (closed.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (ItemRow item : circle.items()) {
            if (!slice.items().concern(item)) {
                continue;
            }
            List<Arrival> unanswered = closed.stream()
                    .flatMap(enquiry -> arrivals(slice, item, enquiry).stream())
                    .filter(arrival -> soonAfter(arrival, circle.day()) && nothingSince(circle, arrival))
                    .toList();
            if (!unanswered.isEmpty()) {
                findings.add(finding(circle, item, unanswered));
            }
        }
        return findings;
    }

    /** Each time the item came to an agency that ran the enquiry: as its own record, or from others. */
    private static List<Arrival> arrivals(Slice slice, ItemRow item, EnquiryRow enquiry) {
        SortedSet<String> runners = slice.enquiries().runners(enquiry);
        List<Arrival> arrivals = new ArrayList<>();
        Moment recorded = item.known();
        if (recorded != null && runners.contains(item.heldBy())) {
            arrivals.add(new Arrival(item, enquiry, item.heldBy(), recorded));
        }
        for (Holdings.Receipt receipt : slice.holdings().receipts(item)) {
            if (runners.contains(receipt.agency())) {
                arrivals.add(new Arrival(item, enquiry, receipt.agency(), receipt.at()));
            }
        }
        return arrivals;
    }

    private static boolean soonAfter(Arrival arrival, LocalDate day) {
        Moment closed = arrival.closed().closedAt();
        LocalDate at = arrival.at().day();
        if (closed == null || at.isBefore(day.minusMonths(MONTHS))) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(closed.day(), at);
        return days >= 1 && days <= DAYS;
    }

    private static boolean nothingSince(Circle circle, Arrival arrival) {
        return circle.enquiries().stream()
                .filter(enquiry -> !enquiry.id().equals(arrival.closed().id()))
                .noneMatch(enquiry -> openAtOrOpenedSince(enquiry, arrival.at()));
    }

    private static boolean openAtOrOpenedSince(EnquiryRow enquiry, Moment at) {
        Moment opened = enquiry.openedAt();
        Moment closed = enquiry.closedAt();
        boolean openedSince = opened != null && !opened.isBefore(at);
        return openedSince || closed == null || closed.isAfter(at);
    }

    private Finding finding(Circle circle, ItemRow item, List<Arrival> arrivals) {
        Wording say = new Wording(circle.slice());
        String child = say.person(circle.child());
        SortedMap<String, Moment> firstAt = new TreeMap<>();
        arrivals.forEach(arrival -> firstAt.merge(arrival.agency(), arrival.at(), (a, b) -> a.isAfter(b) ? b : a));
        EnquiryRow closed = arrivals.stream()
                .map(Arrival::closed)
                .max(Comparator.comparing(
                        EnquiryRow::closedAt, Comparator.nullsFirst(Comparator.<Moment>naturalOrder())))
                .orElseThrow();
        String came = Wording.list(firstAt.entrySet().stream()
                .map(entry -> (entry.getKey().equals(item.heldBy()) ? "was recorded by " : "reached ")
                        + say.agency(entry.getKey()) + " on " + Wording.date(entry.getValue()))
                .toList());
        FindingBuilder finding = FindingBuilder.of(id(), FindingKey.thing(item.id()))
                .child(circle.child())
                .about(circle.slice().items().about(item))
                .agencies(firstAt.keySet())
                .evidence(item);
        arrivals.forEach(arrival -> finding.evidence(arrival.closed()));
        return finding.says(Wording.sentence("No enquiry about " + child + " is recorded since " + say.item(item) + " "
                        + came + "; the last one closed on " + Wording.date(closed.closedAt()) + " as "
                        + decision(closed)))
                .asks(
                        "What does " + say.item(item) + " change in what was decided about " + child + " on "
                                + Wording.date(closed.closedAt()) + ", and who has looked at it since?",
                        say.contacts(firstAt.keySet(), "the agency that ran the enquiry"))
                .refutedBy("an enquiry about " + child + " opened since, or open when the item came")
                .build();
    }

    private static String decision(EnquiryRow enquiry) {
        return enquiry.decision() == null ? "decided" : enquiry.decision().label();
    }
}
