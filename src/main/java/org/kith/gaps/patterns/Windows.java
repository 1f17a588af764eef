package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kith.circle.ItemRow;

/**
 * Windows of so many months over items. Each ends on the date of an item that lies in the twelve months up to T and holds
 * every item of the months up to that date, both days included (gap catalogue, Time). An item without a date is in none.
 */
final class Windows {

    /** Of a window pattern, the last item lies in so many months up to T. */
    static final int UP_TO_T = 12;

    private Windows() {}

    /** The windows by their last date, the earliest first; in each the items by date. */
    static List<List<ItemRow>> of(Collection<ItemRow> items, int months, LocalDate day) {
        LocalDate since = day.minusMonths(UP_TO_T);
        Set<LocalDate> ends = new TreeSet<>();
        for (ItemRow item : items) {
            LocalDate date = item.date();
            if (within(date, since, day)) {
                ends.add(date);
            }
        }
        List<List<ItemRow>> windows = new ArrayList<>();
        for (LocalDate end : ends) {
            LocalDate from = end.minusMonths(months);
            windows.add(items.stream()
                    .filter(item -> within(item.date(), from, end))
                    .sorted(Telling.BY_DATE)
                    .toList());
        }
        return windows;
    }

    /** Whether a date lies between two days, both included. */
    static boolean within(@org.jspecify.annotations.Nullable LocalDate date, LocalDate from, LocalDate to) {
        return date != null && !date.isBefore(from) && !date.isAfter(to);
    }
}
