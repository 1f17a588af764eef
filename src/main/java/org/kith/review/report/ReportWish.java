package org.kith.review.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.paper.PaperDocument.Section;

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
 * @param days on which the network is drawn; empty for {@linkplain ReportDays those that Kith chooses}
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
        List<LocalDate> days) {

    /** A text of the reviewers under its heading. */
    public record Own(String heading, String text) {}

    public ReportWish {
        children = List.copyOf(children);
        own = List.copyOf(own);
        more = List.copyOf(more);
        days = List.copyOf(days);
        if (to.isBefore(from) || known.isBefore(to)) {
            throw new IllegalArgumentException("the period ends before it begins, or is known before it ends");
        }
    }
}
