package org.kith.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.EnquiryRow;
import org.kith.circle.Holdings;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.ShareRow;
import org.kith.circle.Slice;
import org.kith.gaps.Evidence;
import org.kith.kernel.Moment;

/**
 * How sure a first day is. An item without a day of recording counts from when it happened (gap catalogue, Time): it may have
 * been written down on any day from then on to the first on which something was done with it.
 */
final class AssumedDays {

    private AssumedDays() {}

    /**
     * @param last all that is known at the end of the period
     * @return null where every item among the evidence bears a day of recording
     */
    static SeenFrom.@Nullable Assumed of(Slice last, List<Evidence> evidence, LocalDate first) {
        List<ItemRow> items = evidence.stream()
                .map(one -> last.row(ItemRow.class, one.row()))
                .filter(Objects::nonNull)
                .filter(item -> item.recordedAt() == null)
                .toList();
        if (items.isEmpty()) {
            return null;
        }
        LocalDate latest = first;
        for (ItemRow item : items) {
            LocalDate done = done(last, item);
            if (done == null) {
                return new SeenFrom.Assumed(items.size(), null);
            }
            latest = done.isAfter(latest) ? done : latest;
        }
        return new SeenFrom.Assumed(items.size(), latest);
    }

    /** The first day on which something was done with an item: sent, received, joined, or named by a decision. */
    private static @Nullable LocalDate done(Slice slice, ItemRow item) {
        return Stream.of(
                        slice.holdings().shares(item).stream().map(ShareRow::sharedAt),
                        slice.holdings().receipts(item).stream().map(Holdings.Receipt::at),
                        slice.links().of(item).stream().map(LinkRow::madeAt),
                        slice.decisions().citing(item).stream().map(EnquiryRow::closedAt))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .map(Moment::day)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
