package org.kith.gaps.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.circle.EnquiryRow;
import org.kith.circle.Holdings;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;

/**
 * How far items came towards each other, as recorded. Only somebody’s word puts items together: a link between them, or one
 * decision that cites them. That one agency had them in one place is said, and is not that.
 *
 * @param how the furthest they came
 * @param agency id of the agency where that was; null where no agency is recorded with it
 * @param at when all of them had come so far; null where no time is recorded
 */
public record Standing(
        How how, @Nullable String agency, @Nullable Moment at) {

    /** How far. */
    public enum How {
        /** Somebody linked them. */
        LINKED,
        /** One decision cites them. */
        CITED,
        /** One agency had all of them; nobody is recorded as having put them together. */
        ONE_PLACE,
        /** No agency had all of them. */
        APART
    }

    /** Whether somebody put them together. */
    public boolean together() {
        return how == How.LINKED || how == How.CITED;
    }

    /**
     * @param items two or more
     */
    public static Standing of(Slice slice, List<ItemRow> items) {
        return linked(slice, items) instanceof Standing linked
                ? linked
                : cited(slice, items) instanceof Standing cited ? cited : place(slice, items);
    }

    /** Linked are all of them where the links between them lead from each to each. */
    private static @Nullable Standing linked(Slice slice, List<ItemRow> items) {
        List<ItemRow> reached = new ArrayList<>(List.of(items.getFirst()));
        Moment last = null;
        for (int at = 0; at < reached.size(); at++) {
            for (ItemRow other : items) {
                LinkRow link = reached.contains(other) ? null : between(slice, reached.get(at), other);
                if (link != null) {
                    reached.add(other);
                    last = later(last, link.madeAt());
                }
            }
        }
        return reached.size() == items.size() ? new Standing(How.LINKED, null, last) : null;
    }

    private static @Nullable LinkRow between(Slice slice, ItemRow one, ItemRow other) {
        return slice.links().partners(one).getOrDefault(other.id(), List.of()).stream()
                .min(java.util.Comparator.comparing(
                        LinkRow::madeAt, java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder())))
                .orElse(null);
    }

    private static @Nullable Standing cited(Slice slice, List<ItemRow> items) {
        for (EnquiryRow enquiry : slice.decisions().citing(items.getFirst())) {
            if (items.stream().allMatch(item -> enquiry.cites().contains(item.id()))) {
                var runners = slice.enquiries().runners(enquiry);
                return new Standing(How.CITED, runners.size() == 1 ? runners.first() : null, enquiry.closedAt());
            }
        }
        return null;
    }

    private static Standing place(Slice slice, List<ItemRow> items) {
        SortedMap<String, Moment> since = new TreeMap<>();
        for (String agency : slice.holdings().whoHas(items.getFirst())) {
            if (items.stream().allMatch(item -> slice.holdings().has(agency, item))) {
                Moment last = null;
                for (ItemRow item : items) {
                    last = later(last, had(slice, agency, item));
                }
                if (last == null) {
                    return new Standing(How.ONE_PLACE, agency, null);
                }
                since.put(agency, last);
            }
        }
        return since.entrySet().stream()
                .min(java.util.Map.Entry.comparingByValue())
                .map(first -> new Standing(How.ONE_PLACE, first.getKey(), first.getValue()))
                .orElseGet(() -> new Standing(How.APART, null, null));
    }

    static @Nullable Moment had(Slice slice, String agency, ItemRow item) {
        return item.heldBy().equals(agency)
                ? item.known()
                : slice.holdings().receipts(item).stream()
                        .filter(receipt -> receipt.agency().equals(agency))
                        .map(Holdings.Receipt::at)
                        .min(Moment::compareTo)
                        .orElse(null);
    }

    private static @Nullable Moment later(@Nullable Moment one, @Nullable Moment other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
