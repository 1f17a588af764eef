package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HomeMember;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.kernel.Moment;
import org.kith.vocabulary.KinshipType;

/**
 * {@code sibling-history-not-joined}: c is live or had an enquiry closed in the last 12 months; another child d, c's
 * sibling or sharing a home adult with c who is foster carer of neither, has history: concern items about d and not about
 * c, or items cited by d's closed enquiries and not about c; no enquiry of c closed in the last 12 months cites one, and
 * no link joins one to an item about c.
 *
 * <p>Reviews again and again find that what was known of a brother or sister lay in a closed file and was read for that
 * child alone. Children who merely share a foster carer have no history in common, and d, like c, is alive and a child at
 * T.
 */
final class SiblingHistory implements GapPattern {

    private static final int MONTHS = 12;

    @Override
    public String id() {
        return "sibling-history-not-joined";
    }

    @Override
    public List<Finding> find(Circle circle) {
        LocalDate since = circle.day().minusMonths(MONTHS);
        List<EnquiryRow> decided = circle.enquiries().stream()
                .filter(enquiry -> {
                    Moment closed = enquiry.closedAt();
                    return closed != null && !closed.day().isBefore(since);
                })
                .toList();
        if (!circle.live() && decided.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Person other : otherChildren(circle)) {
            List<ItemRow> history = history(circle, other);
            if (!history.isEmpty() && history.stream().noneMatch(item -> joined(circle, item, decided))) {
                findings.add(finding(circle, other, history, decided));
            }
        }
        return findings;
    }

    private static SortedSet<Person> otherChildren(Circle circle) {
        Slice slice = circle.slice();
        SortedSet<Person> others = new TreeSet<>(circle.siblings());
        for (HomeMember member : circle.homeAdults()) {
            Person adult = member.person();
            if (!fosters(slice, adult, circle.child())) {
                slice.childrenAround(adult).stream()
                        .filter(child -> slice.circle(child).isHomeAdult(adult) && !fosters(slice, adult, child))
                        .forEach(others::add);
            }
        }
        others.removeIf(person -> person == circle.child() || !person.child() || person.dead());
        return others;
    }

    private static boolean fosters(Slice slice, Person adult, Person child) {
        return slice.kin().whoIs(EnumSet.of(KinshipType.FOSTER_CARER), child).stream()
                .anyMatch(tie -> tie.other() == adult);
    }

    private static List<ItemRow> history(Circle circle, Person other) {
        Slice slice = circle.slice();
        Set<ItemRow> history = new LinkedHashSet<>();
        slice.items().about(other).stream().filter(slice.items()::concern).forEach(history::add);
        for (EnquiryRow enquiry : slice.enquiries().about(other)) {
            for (String cited : enquiry.cites()) {
                ItemRow item = slice.row(ItemRow.class, cited);
                if (item != null) {
                    history.add(item);
                }
            }
        }
        history.removeIf(item -> slice.items().about(item).contains(circle.child()));
        return List.copyOf(history);
    }

    private static boolean joined(Circle circle, ItemRow item, List<EnquiryRow> decided) {
        Slice slice = circle.slice();
        return decided.stream().anyMatch(enquiry -> enquiry.cites().contains(item.id()))
                || slice.links().partners(item).keySet().stream()
                        .map(id -> slice.row(ItemRow.class, id))
                        .anyMatch(partner ->
                                partner != null && slice.items().about(partner).contains(circle.child()));
    }

    private Finding finding(Circle circle, Person other, List<ItemRow> history, List<EnquiryRow> decided) {
        Slice slice = circle.slice();
        Wording say = new Wording(slice);
        String child = say.person(circle.child());
        String sibling = say.person(other);
        Several several = Several.of(slice, history);
        List<EnquiryRow> citing = slice.enquiries().about(other).stream()
                .filter(enquiry ->
                        history.stream().anyMatch(item -> enquiry.cites().contains(item.id())))
                .toList();
        EnquiryRow latest = java.util.stream.Stream.concat(circle.openEnquiries().stream(), decided.stream())
                .max(Comparator.comparing(EnquiryRow::openedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Row::id))
                .orElseThrow();
        return FindingBuilder.of(id(), FindingKey.who(circle.child()), FindingKey.who(other))
                .child(circle.child())
                .about(other)
                .agencies(several.holders())
                .evidence(several.items())
                .evidence(circle.openEnquiries())
                .evidence(decided)
                .evidence(citing)
                .says(Wording.sentence(
                        "No decision about " + child + " of the last twelve months cites what is recorded of "
                                + sibling + ", and no link joins it to an item about " + child + "; recorded are "
                                + several.inWords() + ", beside " + say.enquiry(latest)))
                .asks(
                        "What does what is held about " + sibling + " mean for " + child
                                + " today, and what would each of the two say of home?",
                        several.contacts())
                .refutedBy("a link, with the sentence that says what they mean together, between one of these items and"
                        + " an item about " + child + ", or a decision about " + child + " that cites one")
                .build();
    }
}
