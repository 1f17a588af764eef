package org.kith.uikit.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Cuts a stretch of time into weeks, months or quarters, whichever can be told apart on one line, and counts. */
public final class Buckets {

    /** How long a part is. */
    public enum Length {
        WEEK("week"),
        MONTH("month"),
        QUARTER("quarter");

        private final String word;

        Length(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** Weeks up to ten months, months up to twelve years, else quarters: some hundred parts at the most. */
        static Length of(LocalDate from, LocalDate to) {
            long days = ChronoUnit.DAYS.between(from, to);
            return days <= 310 ? WEEK : days <= 12 * 366 ? MONTH : QUARTER;
        }

        private LocalDate begin(LocalDate day) {
            return switch (this) {
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            };
        }

        private LocalDate next(LocalDate begin) {
            return switch (this) {
                case WEEK -> begin.plusWeeks(1);
                case MONTH -> begin.plusMonths(1);
                case QUARTER -> begin.plusMonths(3);
            };
        }
    }

    private Buckets() {}

    /**
     * @param days each counts once; those outside the stretch are left out
     * @param words of a count and a length, as in "4 items that month"
     */
    public static List<TimeStretch.Bucket> of(
            LocalDate from, LocalDate to, List<LocalDate> days, BiFunction<Integer, Length, String> words) {
        Length length = Length.of(from, to);
        NavigableMap<LocalDate, Integer> counts = new TreeMap<>();
        for (LocalDate begin = length.begin(from); !begin.isAfter(to); begin = length.next(begin)) {
            counts.put(begin, 0);
        }
        days.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .forEach(day -> counts.merge(length.begin(day), 1, Integer::sum));
        List<TimeStretch.Bucket> buckets = new ArrayList<>();
        counts.forEach((begin, count) -> {
            LocalDate last = length.next(begin).minusDays(1);
            buckets.add(new TimeStretch.Bucket(
                    begin.isBefore(from) ? from : begin,
                    last.isAfter(to) ? to : last,
                    count,
                    words.apply(count, length)));
        });
        return buckets;
    }
}
