package org.kith.review.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.paper.PaperDocument.Section;
import org.kith.review.Period;

/**
 * What a report is to be about. The same wish through the same lens makes the same report, whenever it is made.
 *
 * @param title without names of people: it stands in the properties of the file
 * @param terms the terms of reference, in the words of whoever wrote them, or null
 * @param children ids of records of the children
 * @param from first day of the period
 * @param to last day of the period
 * @param known the day at whose end one knows what the report knows; not before {@code to}
 * @param own what the reviewers wrote themselves, in the order in which it is read
 * @param more sections between what Kith put together and those texts: of what people wrote, too
 * @param days on which the network is drawn, in order, each once; empty for {@linkplain ReportDays#proposed those proposed}
 * @param later days that were chosen and lie after the period, because whoever makes the report looks from an earlier day
 */
public record ReportWish(
        String title,
        @Nullable String terms,
        List<String> children,
        LocalDate from,
        LocalDate to,
        LocalDate known,
        List<Own> own,
        List<Section> more,
        List<LocalDate> days,
        List<LocalDate> later) {

    /** A text of the reviewers under its heading. */
    public record Own(String heading, String text) {}

    public ReportWish {
        children = List.copyOf(children);
        own = List.copyOf(own);
        more = List.copyOf(more);
        later = List.copyOf(later);
        days = days.stream().distinct().sorted().toList();
        if (to.isBefore(from) || known.isBefore(to)) {
            throw new IllegalArgumentException("the period ends before it begins, or is known before it ends");
        }
        checkDays(days, new Period(from, to));
    }

    /**
     * Whether the network may be drawn on some days.
     *
     * @throws KithException.Invalid when they are more than {@link ReportDays#MOST}, or one lies outside the period
     */
    static void checkDays(List<LocalDate> days, Period period) {
        if (days.size() > ReportDays.MOST) {
            throw new KithException.Invalid("The network is drawn on at most " + ReportDays.MOST
                    + " days, and these are " + days.size() + ". Leave some out.");
        }
        List<LocalDate> outside =
                days.stream().filter(day -> !period.holds(day)).toList();
        if (!outside.isEmpty()) {
            throw new KithException.Invalid("The network can be drawn from " + ReportWords.day(period.from()) + " to "
                    + ReportWords.day(period.to()) + ". Not among these days: "
                    + outside.stream().map(ReportWords::day).collect(Collectors.joining(", ")) + ".");
        }
    }
}
