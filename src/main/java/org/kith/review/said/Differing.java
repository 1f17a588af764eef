package org.kith.review.said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.information.life.Contradiction;
import org.kith.kernel.Moment;
import org.kith.review.Period;
import org.kith.review.PeriodItems;

/**
 * Two accounts that somebody said contradict each other, and which agency had seen both sides from when on.
 *
 * @param pair the two, and what comparison is recorded
 * @param both agencies that had both, whoever had them first
 */
public record Differing(Contradiction pair, List<Both> both) {

    public Differing {
        both = List.copyOf(both);
    }

    /**
     * An agency that had both.
     *
     * @param since from when it had the second of them; null where that was always known
     */
    public record Both(String name, @Nullable Moment since) {}

    /** Those of which one lies in the period, the latest first. */
    public static List<Differing> in(Circle circle, Period period) {
        Slice slice = circle.slice();
        Set<ItemRow> items = new HashSet<>(PeriodItems.of(circle, period));
        return Contradiction.around(circle).stream()
                .filter(pair -> items.contains(pair.first()) || items.contains(pair.second()))
                .map(pair -> new Differing(pair, both(slice, pair)))
                .toList();
    }

    private static List<Both> both(Slice slice, Contradiction pair) {
        Set<String> agencies = new TreeSet<>(slice.holdings().whoHas(pair.first()));
        agencies.retainAll(slice.holdings().whoHas(pair.second()));
        List<Both> both = new ArrayList<>();
        for (String agency : agencies) {
            if (slice.agency(agency) != null) {
                Moment first = since(slice, agency, pair.first());
                Moment second = since(slice, agency, pair.second());
                both.add(new Both(
                        Called.in(slice).agency(agency),
                        first == null ? second : second == null || first.isAfter(second) ? first : second));
            }
        }
        both.sort(Comparator.comparing(Both::since, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
                .thenComparing(Both::name));
        return both;
    }

    /** From when an agency had an item: its recording, or the first receipt; null where it was always known. */
    private static @Nullable Moment since(Slice slice, String agency, ItemRow item) {
        if (item.heldBy().equals(agency)) {
            return item.recordedAt() != null ? item.recordedAt() : item.occurredFrom();
        }
        return slice.holdings().receipts(item).stream()
                .filter(receipt -> receipt.agency().equals(agency))
                .map(receipt -> receipt.at())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The first agency that had both; empty where none had. */
    public Optional<Both> first() {
        return both.stream().findFirst();
    }
}
