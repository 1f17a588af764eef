package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Row;
import org.kith.circle.ShareRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.kernel.Moment;

/**
 * {@code received-not-read}: by an agency that reports reading: received 6 days or more before T, in the last 12 months,
 * while it works with a child the item concerns or runs its open enquiry, and not read by T. Only shares count; of
 * several for one item and agency one reading is enough.
 *
 * <p>Source: reviews in which a letter or a notification had come, was filed, and reached nobody who worked with the
 * child. Guards: agencies that never say when they read are a matter of data quality; so is an agency that has nothing to
 * do with the child.
 */
final class ReceivedNotRead implements GapPattern {

    private static final int DAYS = 6;
    private static final int MONTHS = 12;

    @Override
    public String id() {
        return "received-not-read";
    }

    @Override
    public List<Finding> find(Circle circle) {
        Slice slice = circle.slice();
        List<Finding> findings = new ArrayList<>();
        for (ItemRow item : circle.itemsAround()) {
            waiting(slice, item).forEach((agency, received) -> {
                List<Row> because = because(circle, agency);
                if (!because.isEmpty()) {
                    findings.add(finding(circle, item, agency, received, because));
                }
            });
        }
        return findings;
    }

    /** The agencies at which the item waits to be read, each with the receipt that has waited longest. */
    private static SortedMap<String, Moment> waiting(Slice slice, ItemRow item) {
        SortedMap<String, Moment> waiting = new TreeMap<>();
        List<ShareRow> shares = slice.holdings().shares(item);
        for (ShareRow share : shares) {
            AgencyRow agency = slice.agency(share.sharedWith());
            Moment received = share.receivedAt();
            if (agency != null && agency.reportsReading() && received != null && inTime(received, slice.day())) {
                waiting.merge(agency.id(), received, (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        shares.stream().filter(share -> share.readAt() != null).forEach(share -> waiting.remove(share.sharedWith()));
        return waiting;
    }

    private static boolean inTime(Moment received, LocalDate day) {
        return !received.day().isAfter(day.minusDays(DAYS)) && !received.day().isBefore(day.minusMonths(MONTHS));
    }

    /** The agency's involvements with the child, and the open enquiries about the child that it runs. */
    private static List<Row> because(Circle circle, String agency) {
        Slice slice = circle.slice();
        List<Row> because = new ArrayList<>();
        slice.involvements().openOf(circle.child()).stream()
                .filter(row -> row.agency().equals(agency))
                .forEach(because::add);
        circle.openEnquiries().stream()
                .filter(enquiry -> slice.enquiries().runners(enquiry).contains(agency))
                .forEach(because::add);
        return because;
    }

    private Finding finding(Circle circle, ItemRow item, String agencyId, Moment received, List<Row> because) {
        Slice slice = circle.slice();
        Wording say = new Wording(slice);
        String agency = say.agency(agencyId);
        String child = say.person(circle.child());
        return FindingBuilder.of(id(), FindingKey.thing(item.id()), FindingKey.thing(agencyId))
                .child(circle.child())
                .about(slice.items().about(item))
                .agency(agencyId)
                .evidence(item)
                .evidence(because)
                .says(Wording.sentence("No reading by " + agency + " is recorded of " + say.item(item)
                        + "; it received it on " + Wording.date(received) + ", and it concerns " + child))
                .asks(
                        "Who at " + agency + " has seen what came on " + Wording.date(received)
                                + ", and what does it mean for " + child + "?",
                        say.contact(agencyId))
                .refutedBy("a recorded reading of the item by " + agency)
                .build();
    }
}
