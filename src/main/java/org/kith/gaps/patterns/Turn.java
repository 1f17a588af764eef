package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kith.vocabulary.StatementKind;

/**
 * Days on which what a pattern says may change although nothing new was said, counted from a date in a column of a
 * statement: the sixth month after an item's date, the day after a stay ended. Between two such days, and with no new
 * rows, a pattern says the same. It may name days on which nothing changes; it must not leave one out.
 *
 * @param kind whose rows
 * @param column which of their cells; an instant counts as its day in Europe/London
 * @param step how far from that date
 */
record Turn(StatementKind kind, String column, Step step) {

    /** How far from a date. */
    public sealed interface Step {

        /** The first days of what follows. */
        Stream<LocalDate> from(LocalDate date);
    }

    /** A number of days later; "up to and including" ends the day after, so name that day. */
    public record Days(int count) implements Step {
        @Override
        public Stream<LocalDate> from(LocalDate date) {
            return Stream.of(date.plusDays(count));
        }
    }

    /**
     * Calendar months later, cut to the month's end: the day on which that many months are full, and the first on which
     * the date lies more than that many months back.
     */
    public record Months(int count) implements Step {
        @Override
        public Stream<LocalDate> from(LocalDate date) {
            LocalDate full = date.plusMonths(count);
            LocalDate beyond = full;
            while (!beyond.minusMonths(count).isAfter(date)) {
                beyond = beyond.plusDays(1);
            }
            return full.equals(beyond) ? Stream.of(full) : Stream.of(full, full.plusDays(1), beyond);
        }
    }

    /** Days, then calendar months, later: how far a length of time in days moves the end of a window. */
    public record DaysThenMonths(int days, int months) implements Step {
        @Override
        public Stream<LocalDate> from(LocalDate date) {
            return new Months(months).from(date.plusDays(days));
        }
    }

    /** The birthday on which so many years are completed; 29 February is completed on 1 March of other years. */
    public record Years(int count) implements Step {
        @Override
        public Stream<LocalDate> from(LocalDate date) {
            LocalDate then = date.plusYears(count);
            return Stream.of(then.getDayOfMonth() == date.getDayOfMonth() ? then : then.plusDays(1));
        }
    }

    public static List<Turn> days(StatementKind kind, String column, int... counts) {
        return Arrays.stream(counts)
                .mapToObj(count -> new Turn(kind, column, new Days(count)))
                .toList();
    }

    public static List<Turn> months(StatementKind kind, String column, int... counts) {
        return Arrays.stream(counts)
                .mapToObj(count -> new Turn(kind, column, new Months(count)))
                .toList();
    }

    public static List<Turn> daysThenMonths(StatementKind kind, String column, int days, int months) {
        return List.of(new Turn(kind, column, new DaysThenMonths(days, months)));
    }

    public static List<Turn> years(StatementKind kind, String column, int... counts) {
        return Arrays.stream(counts)
                .mapToObj(count -> new Turn(kind, column, new Years(count)))
                .toList();
    }

    /** Several lists as one. */
    @SafeVarargs
    public static List<Turn> all(List<Turn>... lists) {
        return Arrays.stream(lists).flatMap(List::stream).toList();
    }
}
