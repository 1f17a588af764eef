package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.kith.circle.Circle;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;

/**
 * {@code held-not-shared}: a concern item about c or a home-circle member, dated in the last 6 months (24 when c is
 * live), that no agency but its holder has, while c is live or some other agency works with c more than universally; its
 * holder does not run c's open enquiry.
 */
final class HeldNotShared implements GapPattern {

    private static final int MONTHS = 6;
    private static final int MONTHS_WHEN_LIVE = 24;

    @Override
    public String id() {
        return "held-not-shared";
    }

    @Override
    public List<Finding> find(Circle circle) {
        boolean live = circle.live();
        LocalDate since = circle.day().minusMonths(live ? MONTHS_WHEN_LIVE : MONTHS);
        List<InvolvementRow> reaching = circle.slice().involvements().moreThanUniversal(circle.child());
        if (!live && reaching.isEmpty()) {
            return List.of();
        }
        SortedSet<String> runners = circle.runners();
        List<Finding> findings = new ArrayList<>();
        for (ItemRow item : circle.itemsAround()) {
            LocalDate date = item.date();
            if (date == null || date.isBefore(since) || date.isAfter(circle.day())) {
                continue;
            }
            List<InvolvementRow> others = reaching.stream()
                    .filter(row -> !row.agency().equals(item.heldBy()))
                    .toList();
            if ((live || !others.isEmpty())
                    && circle.slice().items().concern(item)
                    && circle.slice().holdings().whoHas(item).size() == 1
                    && !runners.contains(item.heldBy())) {
                findings.add(finding(circle, item, live ? circle.openEnquiries() : others));
            }
        }
        return findings;
    }

    private Finding finding(Circle circle, ItemRow item, List<? extends Row> because) {
        Slice slice = circle.slice();
        Wording say = new Wording(slice);
        String holder = say.agency(item.heldBy());
        String child = say.person(circle.child());
        String meanwhile = because.getFirst() instanceof InvolvementRow row
                ? say.agency(row.agency()) + " is recorded as working with " + child
                : "an enquiry about " + child + " is open";
        return FindingBuilder.of(id(), FindingKey.thing(item.id()))
                .child(circle.child())
                .about(slice.items().about(item))
                .agency(item.heldBy())
                .evidence(item)
                .evidence(because)
                .says(Wording.sentence("No agency but " + holder + " is recorded as having " + say.item(item)
                        + (item.restricted()
                                ? ""
                                : ", about " + say.people(slice.items().about(item)))
                        + ", while " + meanwhile))
                .asks(
                        "Who else around " + child + " needs what " + holder + " recorded on "
                                + Wording.date(item.date()) + ", what may be shared with whom, and what has " + holder
                                + " seen since?",
                        say.contact(item.heldBy()))
                .refutedBy("a receipt of the item by another agency, or an outcome that says it was unfounded")
                .build();
    }
}
