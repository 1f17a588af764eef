package org.kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.circle.InvolvementRow;
import org.kith.kernel.Interval;

/** Stretches of days, whoever recorded them. */
final class Days {

    private Days() {}

    /** The days of an involvement; one that is closed without an end counts until it was last heard of. */
    static Interval of(InvolvementRow row) {
        LocalDate end = row.to();
        boolean over = end == null && !row.openOn(row.from() == null ? LocalDate.MIN : row.from());
        return Interval.between(row.from(), over ? row.endedOn() : end);
    }

    /** Stretches that overlap, or follow each other on the next day, as one; the earliest first. */
    static List<Interval> joined(Collection<Interval> all) {
        List<Interval> result = new ArrayList<>();
        all.stream()
                .filter(days -> !days.isEmpty())
                .sorted(Comparator.comparing(Interval::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(days -> {
                    Interval last = result.isEmpty() ? null : result.getLast();
                    if (last == null || apart(last, days)) {
                        result.add(days);
                    } else {
                        result.set(result.size() - 1, Interval.between(last.from(), later(last.to(), days.to())));
                    }
                });
        return List.copyOf(result);
    }

    private static boolean apart(Interval before, Interval after) {
        LocalDate end = before.to();
        LocalDate begin = after.from();
        return end != null && begin != null && begin.isAfter(end.plusDays(1));
    }

    /** The later of two ends, where none goes on for ever. */
    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }

    /** " since 3 March 2024", " from 3 March 2024 to 1 May 2025", " until 1 May 2025", or nothing. */
    static String said(Interval days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from == null) {
            return to == null ? "" : " until " + Words.day(to);
        }
        return to == null ? " since " + Words.day(from) : " from " + Words.day(from) + " to " + Words.day(to);
    }
}
