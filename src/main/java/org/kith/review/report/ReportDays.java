package org.kith.review.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.kernel.Moment;

/**
 * The days on which a report draws the network when nobody chose any: the first and the last of the period, and between them
 * those on which an enquiry about a child of it was opened or closed, for that is when somebody looked at what there was. Of
 * more than fit, those farthest from the days already taken.
 */
final class ReportDays {

    private static final int MOST = 4;

    private ReportDays() {}

    /** In order. */
    static List<LocalDate> of(List<Circle> circles, LocalDate from, LocalDate to) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(from, to));
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (Circle circle : circles) {
            for (EnquiryRow enquiry : circle.enquiries()) {
                Stream.of(day(enquiry.openedAt()), day(enquiry.closedAt()))
                        .filter(day -> day != null && day.isAfter(from) && day.isBefore(to))
                        .forEach(turns::add);
            }
        }
        while (days.size() < MOST && !turns.isEmpty()) {
            LocalDate next = turns.stream()
                    .max(Comparator.comparingLong(day -> away(day, days)))
                    .orElseThrow();
            days.add(next);
            turns.remove(next);
        }
        return List.copyOf(days);
    }

    private static long away(LocalDate day, TreeSet<LocalDate> taken) {
        return taken.stream()
                .mapToLong(other -> Math.abs(day.toEpochDay() - other.toEpochDay()))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static @Nullable LocalDate day(@Nullable Moment moment) {
        return moment == null ? null : moment.day();
    }
}
