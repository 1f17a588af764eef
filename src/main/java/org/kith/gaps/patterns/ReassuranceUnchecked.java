package org.kith.gaps.patterns;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Decision;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.SayingSort;

/**
 * {@code reassurance-unchecked}: an enquiry closed in the last 12 months as no further action or advice, citing at least
 * one item recorded since it opened, and all of those are explanations or claims, reported by members other than c of the
 * home circle as it was at closing.
 *
 * <p>Reviews describe enquiries that ended because somebody at home explained, and nothing else was looked at. One item
 * among those cited that somebody outside the home reported, that c said, or that records something seen settles it; an
 * item with nobody recorded as its reporter is not taken for the family's word.
 */
final class ReassuranceUnchecked implements GapPattern {

    private static final int MONTHS = 12;
    private static final Set<Decision> CLOSED_AS = EnumSet.of(Decision.NO_FURTHER_ACTION, Decision.ADVICE);

    @Override
    public String id() {
        return "reassurance-unchecked";
    }

    @Override
    public List<Finding> find(Circle circle) {
        return findings(circle.slice(), circle.child());
    }

    /** Of an enquiry about somebody who has come of age it still names that person. */
    @Override
    public List<Finding> findApart(Slice slice) {
        return slice.people().all().stream()
                .filter(person -> person.adult() && !person.dead())
                .flatMap(person -> findings(slice, person).stream())
                .toList();
    }

    private List<Finding> findings(Slice slice, Person child) {
        List<Finding> findings = new ArrayList<>();
        for (EnquiryRow enquiry : slice.enquiries().about(child)) {
            Moment closed = enquiry.closedAt();
            if (closed != null
                    && !closed.day().isBefore(slice.day().minusMonths(MONTHS))
                    && enquiry.decision() != null
                    && CLOSED_AS.contains(enquiry.decision())) {
                List<ItemRow> since = citedSinceOpening(slice, enquiry);
                if (!since.isEmpty() && allFromHome(slice, child, since, closed)) {
                    findings.add(finding(slice, child, enquiry, enquiry.decision(), since));
                }
            }
        }
        return findings;
    }

    private static List<ItemRow> citedSinceOpening(Slice slice, EnquiryRow enquiry) {
        return enquiry.cites().stream()
                .flatMap(id -> Optional.ofNullable(slice.row(ItemRow.class, id)).stream())
                .filter(item -> {
                    Moment opened = enquiry.openedAt();
                    Moment recorded = item.recordedAt() != null ? item.recordedAt() : item.occurredFrom();
                    return opened == null || recorded != null && !recorded.isBefore(opened);
                })
                .distinct()
                .toList();
    }

    private static boolean allFromHome(Slice slice, Person child, List<ItemRow> items, Moment closed) {
        if (!items.stream().allMatch(item -> explains(item) && slice.people().of(item.reportedBy()) != null)) {
            return false;
        }
        SortedSet<Person> home = slice.homeCircleOn(child, closed.day());
        return items.stream()
                .map(item -> slice.people().of(item.reportedBy()))
                .allMatch(person -> person != null && person != child && home.contains(person));
    }

    private static boolean explains(ItemRow item) {
        return item.statement() == SayingSort.EXPLANATION || item.kind() == ItemKind.CLAIM;
    }

    private Finding finding(Slice slice, Person child, EnquiryRow enquiry, Decision decision, List<ItemRow> since) {
        Wording say = new Wording(slice);
        Several several = Several.of(slice, since);
        Set<String> runners = slice.enquiries().runners(enquiry);
        return FindingBuilder.of(id(), FindingKey.thing(enquiry.id()))
                .child(child)
                .about(child)
                .agencies(runners)
                .agencies(several.holders())
                .evidence(enquiry)
                .evidence(since)
                .says(Wording.sentence(say.enquiry(enquiry) + " closed on " + Wording.date(enquiry.closedAt()) + " as "
                        + decision.label()
                        + ", and of what was recorded since it opened it cites the home’s own account"
                        + " alone; cited are " + several.inWords()))
                .asks(
                        "What would be seen by now if this account is right, who outside the home has looked, and what"
                                + " has " + say.person(child) + " said?",
                        runners.isEmpty()
                                ? "whoever ran the enquiry"
                                : Wording.list(runners.stream()
                                        .map(say::contact)
                                        .sorted()
                                        .toList()))
                .refutedBy("a decision that also cites what somebody outside the home saw, heard or checked, or the"
                        + " child’s own words")
                .build();
    }
}
