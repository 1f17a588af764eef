package org.kith.information.chronology;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;

/**
 * When something happened, as exactly as it was recorded and no more: a bare date stays one. Days and times are London's.
 *
 * @param from when it happened or began; null where that is not recorded
 * @param to when it ended, or by when it had happened; null where that is not recorded
 * @param known when it was written down or became known; null where that is not recorded
 */
public record When(
        @Nullable Moment from,
        @Nullable Moment to,
        @Nullable Moment known) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /**
     * By when it happened; what has no time of its own stands where it was written down, and what has neither stands last.
     */
    static final Comparator<When> ORDER =
            Comparator.comparing(When::at, Comparator.nullsLast(Comparator.<Moment>naturalOrder()));

    static When on(LocalDate day, @Nullable Moment known) {
        return new When(Moment.of(day), null, known);
    }

    static When at(Moment moment) {
        return new When(moment, null, null);
    }

    /** Where it stands in the order of time; null where nothing is recorded. */
    public @Nullable Moment at() {
        return from != null ? from : to != null ? to : known;
    }

    /** "3 March 2026, 14:30", "3 to 5 March 2026", "by 5 March 2026". */
    public String text() {
        if (from == null) {
            return to == null ? "Not recorded when" : "by " + text(to);
        }
        if (to == null || to.equals(from)) {
            return text(from);
        }
        if (!from.day().equals(to.day()) && from.bare() && to.bare()) {
            return days(from.day(), to.day());
        }
        return from.day().equals(to.day()) && !to.bare()
                ? text(from) + " to " + time(to)
                : text(from) + " to " + text(to);
    }

    /** "recorded 5 March 2026, 2 days later": only where that was on another day than it happened. */
    public Optional<String> late() {
        Moment happened = to != null ? to : from;
        if (known == null) {
            return Optional.empty();
        }
        if (happened == null) {
            return Optional.of("recorded " + text(known));
        }
        long days = ChronoUnit.DAYS.between(happened.day(), known.day());
        if (days <= 0) {
            return Optional.empty();
        }
        return Optional.of("recorded " + DAY.format(known.day()) + ", " + length(happened.day(), known.day(), days));
    }

    private static String length(LocalDate from, LocalDate to, long days) {
        if (days == 1) {
            return "the next day";
        }
        long months = ChronoUnit.MONTHS.between(from, to);
        return months < 2
                ? days + " days later"
                : months < 24 ? months + " months later" : ChronoUnit.YEARS.between(from, to) + " years later";
    }

    /** "3 March 2026, 14:30", or the day alone where only that was written. */
    static String text(Moment moment) {
        return moment.bare() ? DAY.format(moment.day()) : DAY.format(moment.day()) + ", " + time(moment);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String time(Moment moment) {
        return TIME.format(moment.instant().atZone(LondonTime.ZONE));
    }

    private static String days(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return DAY.format(from) + " to " + DAY.format(to);
        }
        DateTimeFormatter first = from.getMonth() == to.getMonth() ? DAY_OF_MONTH : DAY_AND_MONTH;
        return first.format(from) + " to " + DAY.format(to);
    }
}
