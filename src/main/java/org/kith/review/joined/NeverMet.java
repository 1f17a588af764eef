package org.kith.review.joined;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.joining.Joining;
import org.kith.gaps.joining.Standing;

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
                .sorted(org.kith.review.PeriodItems.BY_DATE)
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
}
