package org.kith.information.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.PractitionerRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.vocabulary.LinkType;

/**
 * Two items of which somebody said that they contradict each other, side by side: which agencies have both, and what
 * comparison is recorded. Drawing the line settled nothing, and this says nothing of which of them is right.
 *
 * @param first the earlier of the two
 * @param haveBoth names of the agencies that hold or received both; agencies, never people
 * @param haveFirstOnly names of those that have the first alone
 * @param haveSecondOnly names of those that have the second alone
 * @param lines who said that they contradict each other, and what they mean together
 * @param comparisons the links by which somebody says they looked at both together
 * @param decisions the decisions that name both
 */
public record Contradiction(
        ItemRow first,
        ItemRow second,
        List<String> haveBoth,
        List<String> haveFirstOnly,
        List<String> haveSecondOnly,
        List<LinkRow> lines,
        List<LinkRow> comparisons,
        List<EnquiryRow> decisions) {

    /** Those around somebody, the latest first. */
    public static List<Contradiction> around(Circle circle) {
        Slice slice = circle.slice();
        Set<ItemRow> near = new HashSet<>(circle.itemsAround());
        near.addAll(circle.items());
        Set<Set<String>> seen = new HashSet<>();
        List<Contradiction> all = new ArrayList<>();
        for (LinkRow link : slice.rows(LinkRow.class)) {
            ItemRow one = slice.row(ItemRow.class, link.fromItem());
            ItemRow other = slice.row(ItemRow.class, link.toItem());
            if (link.type() == LinkType.CONTRADICTS
                    && one != null
                    && other != null
                    && !one.equals(other)
                    && (near.contains(one) || near.contains(other))
                    && seen.add(Set.of(one.id(), other.id()))) {
                all.add(earlier(one, other) ? of(slice, one, other) : of(slice, other, one));
            }
        }
        all.sort(Comparator.comparing(
                        (Contradiction pair) -> pair.second().date(),
                        Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(pair -> pair.first().id())
                .thenComparing(pair -> pair.second().id()));
        return List.copyOf(all);
    }

    private static boolean earlier(ItemRow one, ItemRow other) {
        return Comparator.comparing(ItemRow::moment, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
                        .thenComparing(ItemRow::id)
                        .compare(one, other)
                < 0;
    }

    private static Contradiction of(Slice slice, ItemRow first, ItemRow second) {
        Set<String> one = slice.holdings().whoHas(first);
        Set<String> other = slice.holdings().whoHas(second);
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        List<LinkRow> between = slice.links().of(first).stream()
                .filter(link ->
                        link.fromItem().equals(second.id()) || link.toItem().equals(second.id()))
                .toList();
        return new Contradiction(
                first,
                second,
                names(slice, both, Set.of()),
                names(slice, one, both),
                names(slice, other, both),
                between.stream()
                        .filter(link -> link.type() == LinkType.CONTRADICTS)
                        .toList(),
                between.stream()
                        .filter(link -> link.type() == LinkType.COMPARES)
                        .toList(),
                slice.decisions().citing(first).stream()
                        .filter(enquiry -> slice.decisions().citing(second).contains(enquiry))
                        .toList());
    }

    private static List<String> names(Slice slice, Collection<String> agencies, Set<String> without) {
        Called called = Called.in(slice);
        return agencies.stream()
                .filter(agency -> !without.contains(agency) && slice.agency(agency) != null)
                .map(called::agency)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** Whether somebody looked at both together, or a decision names both. */
    public boolean compared() {
        return !comparisons.isEmpty() || !decisions.isEmpty();
    }

    /** Who joined two items, as far as that is recorded. */
    public static Optional<String> by(Slice slice, LinkRow link) {
        return Called.in(slice).practitioner(link.madeBy()).map(PractitionerRow::name);
    }
}
