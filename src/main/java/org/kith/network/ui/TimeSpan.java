package org.kith.network.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.network.History;

/** How much of a history lies along the time bar at once, counted back from its end. */
enum TimeSpan {
    HALF_YEAR("6 months", 6),
    YEAR("1 year", 12),
    THREE_YEARS("3 years", 36),
    TEN_YEARS("10 years", 120),
    ALL("All", 0);

    private final String label;
    private final int months;

    TimeSpan(String label, int months) {
        this.label = label;
        this.months = months;
    }

    String label() {
        return label;
    }

    LocalDate from(History history) {
        LocalDate from = months == 0 ? history.from() : history.to().minusMonths(months);
        return from.isBefore(history.from()) ? history.from() : from;
    }

    /** Those that show less than there is, and all of it. */
    static List<TimeSpan> of(History history) {
        return Arrays.stream(values())
                .filter(span -> span == ALL || span.from(history).isAfter(history.from()))
                .toList();
    }

    /** The shortest with everything that was told of the child, so that what there is does not stand in one corner. */
    static TimeSpan fitting(History history, @Nullable LocalDate day) {
        LocalDate first = java.util.stream.Stream.concat(
                        history.items().stream(), history.enquiries().stream().map(History.Enquiry::opened))
                .min(LocalDate::compareTo)
                .orElse(history.from());
        LocalDate wanted = day != null && day.isBefore(first) ? day : first;
        return of(history).stream()
                .filter(span -> !span.from(history).isAfter(wanted))
                .findFirst()
                .orElse(ALL);
    }
}
