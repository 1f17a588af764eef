package org.kith.review.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.kernel.Moment;
import org.kith.review.Period;
import org.kith.review.SeenFrom;

/**
 * Days of a period on which it says something to draw the network: its first and its last, those on which an enquiry about a
 * child was opened or closed, for that is when somebody looked at what there was, and those on which something that was not
 * joined could first be seen. Of these a report draws the ones that its readers chose, and where they chose none, those that
 * are {@linkplain #proposed proposed}.
 */
public final class ReportDays {

    /** On how many days a report draws the network at most: a picture of each child on each takes a page or so. */
    public static final int MOST = 8;

    private static final int PROPOSED = 4;

    private final Period period;
    private final TreeSet<LocalDate> turns = new TreeSet<>();
    private final TreeMap<LocalDate, Integer> firstSeen = new TreeMap<>();
    private final TreeMap<LocalDate, List<String>> why = new TreeMap<>();

    private ReportDays(Period period) {
        this.period = period;
        say(period.from(), "the first day of the period");
        say(period.to(), "the last day of the period");
    }

    /**
     * What is found around one child of a report.
     *
     * @param seen what was not joined around the child, and since when it could be seen, by the rules in force
     */
    public record Around(Circle circle, List<SeenFrom> seen) {
        public Around {
            seen = List.copyOf(seen);
        }
    }

    /** @param children as they were known at the end of the period or later */
    public static ReportDays of(List<Around> children, Period period) {
        ReportDays days = new ReportDays(period);
        for (Around child : children) {
            String of = of(child, children.size());
            for (EnquiryRow enquiry : child.circle().enquiries()) {
                days.turn(enquiry.openedAt(), "an enquiry" + of + " was opened");
                days.turn(enquiry.closedAt(), "an enquiry" + of + " was closed");
            }
        }
        for (Around child : children) {
            String of = of(child, children.size());
            Map<LocalDate, Integer> first = new TreeMap<>();
            child.seen().stream()
                    .filter(seen -> !seen.span().before())
                    .forEach(seen -> first.merge(seen.span().first(), 1, Integer::sum));
            first.forEach((day, many) -> {
                days.firstSeen.merge(day, many, Integer::sum);
                days.say(
                        day,
                        ReportWords.counted(many, "thing that was", "things that were") + " not joined" + of
                                + " could first be seen");
            });
        }
        return days;
    }

    /** Whom it is about, where there are several. */
    private static String of(Around child, int children) {
        return children < 2
                ? ""
                : " around "
                        + Called.in(child.circle().slice())
                                .person(child.circle().child());
    }

    private void turn(@Nullable Moment moment, String what) {
        if (moment != null && period.holds(moment)) {
            turns.add(moment.day());
            say(moment.day(), what);
        }
    }

    private void say(LocalDate day, String what) {
        if (period.holds(day)) {
            List<String> said = why.computeIfAbsent(day, one -> new ArrayList<>());
            if (!said.contains(what)) {
                said.add(what);
            }
        }
    }

    /**
     * Where nobody chose: the first and the last day and, of those on which an enquiry was opened or closed, two that lie
     * farthest from what is taken already; where there are fewer, those on which most could first be seen by the rules in
     * force.
     */
    public List<LocalDate> proposed() {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(period.from(), period.to()));
        TreeSet<LocalDate> left = new TreeSet<>(turns);
        left.removeAll(days);
        while (days.size() < PROPOSED && !left.isEmpty()) {
            LocalDate next = left.stream()
                    .max(Comparator.comparingLong(day -> away(day, days)))
                    .orElseThrow();
            days.add(next);
            left.remove(next);
        }
        firstSeen.entrySet().stream()
                .filter(first -> !days.contains(first.getKey()))
                .sorted(Map.Entry.<LocalDate, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(PROPOSED - days.size())
                .toList()
                .forEach(first -> days.add(first.getKey()));
        return List.copyOf(days);
    }

    /** Every day that something can be said for, in order, with what. */
    public SortedMap<LocalDate, List<String>> telling() {
        return new TreeMap<>(why);
    }

    /** What can be said for a day; empty where it is a day like any other. */
    public List<String> why(LocalDate day) {
        return List.copyOf(why.getOrDefault(day, List.of()));
    }

    /** The days between which may be chosen: both belong to it. */
    public Period period() {
        return period;
    }

    private static long away(LocalDate day, TreeSet<LocalDate> taken) {
        return Stream.of(taken.floor(day), taken.ceiling(day))
                .filter(other -> other != null)
                .mapToLong(other -> Math.abs(day.toEpochDay() - other.toEpochDay()))
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
