package org.kith.review.joined;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.joining.Joining;
import org.kith.gaps.joining.Standing;
import org.kith.review.PeriodItems;

/**
 * Something that was not joined at the end of a period, with the items it rests on, which nobody is recorded as having put
 * together by then.
 *
 * @param finding what was not joined
 * @param items its items, two or more, in the order in which things happened
 */
public record NeverMet(Finding finding, List<ItemRow> items) {

    public NeverMet {
        items = List.copyOf(items);
    }

    /**
     * @param findings what was found around the child
     * @return in their order; of two that rest on the same items the first
     */
    public static List<NeverMet> among(Circle circle, Collection<Finding> findings) {
        Slice slice = circle.slice();
        List<NeverMet> all = new ArrayList<>();
        Set<Set<String>> seen = new LinkedHashSet<>();
        for (Finding finding : findings) {
            List<ItemRow> items = items(slice, finding);
            if (items.size() > 1
                    && !Standing.of(slice, items).together()
                    && seen.add(new TreeSet<>(items.stream().map(ItemRow::id).toList()))) {
                all.add(new NeverMet(finding, items));
            }
        }
        return List.copyOf(all);
    }

    /** The items that a finding rests on, in the order in which things happened. */
    public static List<ItemRow> items(Slice slice, Finding finding) {
        return finding.items().stream()
                .distinct()
                .map(id -> slice.row(ItemRow.class, id))
                .filter(Objects::nonNull)
                .sorted(PeriodItems.BY_DATE)
                .toList();
    }

    /**
     * How items could have come together around a child; who runs or ran an enquiry about the child comes first among those
     * who need as many asks.
     *
     * @param items two or more
     */
    public static Joining joining(Circle circle, Collection<ItemRow> items) {
        Slice slice = circle.slice();
        Set<String> first = new TreeSet<>();
        circle.enquiries().forEach(enquiry -> first.addAll(slice.enquiries().runners(enquiry)));
        return Joining.of(slice, items, first);
    }

    /**
     * Of more than two items the first two that asks could have brought together, where that was on an earlier day than all of
     * them could have been: what came last need not have been waited for.
     *
     * @param all how all of them could have come together
     */
    public static Optional<Joining> firstTwo(Circle circle, Joining all) {
        List<ItemRow> items = all.items();
        Joining first = null;
        for (int one = 0; items.size() > 2 && one < items.size(); one++) {
            for (int other = one + 1; other < items.size(); other++) {
                Joining pair = joining(circle, List.of(items.get(one), items.get(other)));
                if (!pair.standing().together()
                        && day(pair).isBefore(day(all))
                        && asks(pair)
                        && (first == null || day(pair).isBefore(day(first)))) {
                    first = pair;
                }
            }
        }
        return Optional.ofNullable(first);
    }

    private static boolean asks(Joining pair) {
        Joining.Chain soonest = soonest(pair);
        return soonest != null && !soonest.way().asks().isEmpty();
    }

    /** The asks that could have brought it together first, whether or not they are the fewest; null where none bring it. */
    public static Joining.@Nullable Chain soonest(Joining joining) {
        return joining.earliest() == null ? joining.fewest() : joining.earliest();
    }

    /** The day on which that was; never is later than any day, and always earlier. */
    private static LocalDate day(Joining joining) {
        Joining.Chain soonest = soonest(joining);
        return soonest == null
                ? LocalDate.MAX
                : Objects.requireNonNullElse(soonest.way().day(), LocalDate.MIN);
    }
}
