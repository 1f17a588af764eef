package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Decision;

/**
 * {@code repeat-enquiries-closed-alone}: three enquiries about c next to each other in order of opening, within 12 months,
 * all closed as no further action or advice, the third citing nothing recorded before it opened. A window ends at the
 * opening of its third enquiry, which lies in the twelve months up to T.
 *
 * <p>Source: case reviews of neglect and of harm that built up, where contact after contact was weighed on its own.
 * Guard: an enquiry in between that brought help, or is open, breaks the row; a third decision that cites a single older
 * item has looked back.
 */
final class RepeatEnquiriesClosedAlone implements GapPattern {

    private static final int IN_A_ROW = 3;
    private static final int MONTHS = 12;

    @Override
    public String id() {
        return "repeat-enquiries-closed-alone";
    }

    @Override
    public List<Finding> find(Circle circle) {
        List<EnquiryRow> all = circle.enquiries();
        Set<Row> evidence = new LinkedHashSet<>();
        Set<EnquiryRow> closed = new LinkedHashSet<>();
        EnquiryRow last = null;
        for (int end = IN_A_ROW; end <= all.size(); end++) {
            List<EnquiryRow> row = all.subList(end - IN_A_ROW, end);
            if (closedAlone(circle, row)) {
                closed.addAll(row);
                evidence.addAll(row);
                evidence.addAll(cited(circle.slice(), row.getLast()));
                last = row.getLast();
            }
        }
        return last == null ? List.of() : List.of(finding(circle, List.copyOf(closed), evidence, last));
    }

    private static boolean closedAlone(Circle circle, List<EnquiryRow> row) {
        Moment first = row.getFirst().openedAt();
        Moment third = row.getLast().openedAt();
        return first != null
                && third != null
                && !third.day().isBefore(circle.day().minusMonths(Windows.UP_TO_T))
                && !first.day().isBefore(third.day().minusMonths(MONTHS))
                && row.stream().allMatch(RepeatEnquiriesClosedAlone::closedWithoutMore)
                && cited(circle.slice(), row.getLast()).stream().noneMatch(item -> recordedBefore(item, third));
    }

    private static List<ItemRow> cited(Slice slice, EnquiryRow enquiry) {
        return enquiry.cites().stream()
                .map(id -> slice.row(ItemRow.class, id))
                .filter(Objects::nonNull)
                .toList();
    }

    static boolean closedWithoutMore(EnquiryRow enquiry) {
        return enquiry.closedAt() != null
                && (enquiry.decision() == Decision.NO_FURTHER_ACTION || enquiry.decision() == Decision.ADVICE);
    }

    /** What was always known was recorded before. */
    private static boolean recordedBefore(ItemRow item, Moment moment) {
        Moment recorded = item.known();
        return recorded == null || recorded.isBefore(moment);
    }

    private Finding finding(Circle circle, List<EnquiryRow> enquiries, Set<Row> evidence, EnquiryRow last) {
        Slice slice = circle.slice();
        Wording say = new Wording(slice);
        String child = say.person(circle.child());
        SortedSet<String> runners = new TreeSet<>();
        enquiries.forEach(enquiry -> runners.addAll(slice.enquiries().runners(enquiry)));
        String decisions = enquiries.stream()
                .flatMap(enquiry -> java.util.Optional.ofNullable(enquiry.decision()).stream())
                .map(Decision::label)
                .distinct()
                .collect(Collectors.joining(" or "));
        LocalDate opened = Objects.requireNonNull(last.openedAt()).day();
        return FindingBuilder.of(id(), FindingKey.who(circle.child()))
                .child(circle.child())
                .about(circle.child())
                .agencies(runners)
                .evidence(evidence)
                .says(Wording.sentence("The enquiries about " + child + " that opened on "
                        + Telling.openings(enquiries) + " were closed as " + decisions + "; the decision of the one of "
                        + Wording.date(opened) + " names nothing that was recorded before it opened"))
                .asks(
                        "What do the enquiries about " + child + " of " + Telling.openings(enquiries)
                                + " say when they are read together, and what has changed for " + child
                                + " since the first of them?",
                        say.contacts(runners, "the agency that ran the enquiries"))
                .refutedBy("a decision of the enquiry of " + Wording.date(opened)
                        + " that names something recorded before it opened")
                .build();
    }
}
