package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.kernel.Moment;
import org.kith.vocabulary.ItemKind;

/**
 * {@code withdrawal-after-concern}: an item of kind withdrawal about c, dated in the last 12 months, 0 to 90 days after a
 * concern item of another kind about c or the opening of an enquiry about c, cited by no decision closed since.
 *
 * <p>Source: case reviews in which a child went out of sight of a school, a surgery or a visitor soon after somebody had
 * voiced a worry. Guard: it asks and does not accuse, since most people who move or educate at home have ordinary reasons;
 * a withdrawal without a concern before it is none, and a decision that cites it has seen it.
 */
final class WithdrawalAfterConcern implements GapPattern {

    private static final int MONTHS = 12;
    private static final int DAYS = 90;

    @Override
    public String id() {
        return "withdrawal-after-concern";
    }

    @Override
    public List<Finding> find(Circle circle) {
        LocalDate since = circle.day().minusMonths(MONTHS);
        List<Finding> findings = new ArrayList<>();
        for (ItemRow item : circle.items()) {
            LocalDate date = item.date();
            if (item.kind() != ItemKind.WITHDRAWAL
                    || date == null
                    || !Windows.within(date, since, circle.day())
                    || citedSince(circle.slice(), item)) {
                continue;
            }
            List<ItemRow> concerns = circle.items().stream()
                    .filter(other -> other.kind() != ItemKind.WITHDRAWAL
                            && circle.slice().items().concern(other)
                            && soonBefore(other.date(), date))
                    .toList();
            List<EnquiryRow> enquiries = circle.enquiries().stream()
                    .filter(enquiry -> {
                        Moment opened = enquiry.openedAt();
                        return opened != null && soonBefore(opened.day(), date);
                    })
                    .toList();
            if (!concerns.isEmpty() || !enquiries.isEmpty()) {
                findings.add(finding(circle, item, concerns, enquiries));
            }
        }
        return findings;
    }

    private static boolean soonBefore(@Nullable LocalDate earlier, LocalDate date) {
        if (earlier == null) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(earlier, date);
        return days >= 0 && days <= DAYS;
    }

    /** A decision taken before the withdrawal cannot have weighed it. */
    private static boolean citedSince(Slice slice, ItemRow item) {
        Moment withdrawn = item.moment();
        return slice.decisions().citing(item).stream().anyMatch(enquiry -> {
            Moment closed = enquiry.closedAt();
            return closed != null && (withdrawn == null || !closed.isBefore(withdrawn));
        });
    }

    private Finding finding(Circle circle, ItemRow item, List<ItemRow> concerns, List<EnquiryRow> enquiries) {
        Wording say = new Wording(circle.slice());
        String child = say.person(circle.child());
        String holder = say.agency(item.heldBy());
        return FindingBuilder.of(id(), FindingKey.thing(item.id()))
                .child(circle.child())
                .about(circle.slice().items().about(item))
                .agency(item.heldBy())
                .evidence(item)
                .evidence(concerns)
                .evidence(enquiries)
                .says(Wording.sentence("No decision since names " + say.item(item) + " about " + child + ", held by "
                        + holder + "; before it came " + before(say, concerns, enquiries)))
                .asks(
                        "Why did this end for " + child + " on " + Wording.date(item.date()) + ", who sees " + child
                                + " now, and did the earlier concern have a part in it?",
                        say.contact(item.heldBy()))
                .refutedBy("a decision closed since that names the withdrawal")
                .build();
    }

    /** The latest concern and the latest opening. */
    private static String before(Wording say, List<ItemRow> concerns, List<EnquiryRow> enquiries) {
        List<String> said = new ArrayList<>();
        concerns.stream().max(Telling.BY_DATE).ifPresent(concern -> said.add(say.item(concern)));
        enquiries.stream()
                .max(Comparator.comparing(
                        EnquiryRow::openedAt, Comparator.nullsFirst(Comparator.<Moment>naturalOrder())))
                .ifPresent(enquiry -> said.add(Wording.itsEnquiry(enquiry)));
        return Wording.list(said);
    }
}
