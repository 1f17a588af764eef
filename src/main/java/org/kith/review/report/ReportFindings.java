package org.kith.review.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kith.gaps.Evidence;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingSpan;
import org.kith.paper.PaperTable;
import org.kith.paper.PaperTable.Cell;
import org.kith.paper.PaperTable.Column;
import org.kith.paper.PaperTable.Line;
import org.kith.paper.PaperTable.Style;
import org.kith.review.SeenFrom;

/**
 * What was not joined, with the first day on which it could be seen and who had what it is seen by on that day. It tells
 * what the record held, and of nobody what they knew or ought to have done.
 */
final class ReportFindings {

    private ReportFindings() {}

    static PaperTable table(List<SeenFrom> seen, ReportChronology chronology, LocalDate to) {
        List<PaperTable.Row> rows = new ArrayList<>();
        String year = "";
        for (SeenFrom one : seen) {
            String own = one.span().before()
                    ? "Before the period began"
                    : String.valueOf(one.span().first().getYear());
            if (!own.equals(year)) {
                rows.add(PaperTable.Row.heading(own));
                year = own;
            }
            rows.add(new PaperTable.Row(
                    List.of(
                            since(one, to),
                            what(one.span().finding()),
                            had(one),
                            restsOn(one.span().finding(), chronology)),
                    false,
                    false));
        }
        return new PaperTable(
                "What was not joined, and since when",
                List.of(
                        new Column("Could be seen", 18),
                        new Column("What was not joined, and the question", 40),
                        new Column("Who had some of it on the first day", 20),
                        new Column("Rests on", 22)),
                rows);
    }

    private static Cell since(SeenFrom one, LocalDate to) {
        FindingSpan span = one.span();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Style.STRONG,
                span.before() ? "before " + ReportWords.day(span.first()) : "from " + ReportWords.day(span.first())));
        span.ended()
                .ifPresentOrElse(
                        over -> {
                            lines.add(new Line(
                                    Style.PLAIN,
                                    "until " + ReportWords.day(over) + ", "
                                            + ReportWords.days(ChronoUnit.DAYS.between(span.first(), over))));
                            lines.add(new Line(
                                    Style.QUIET,
                                    one.meanwhile().isEmpty()
                                            ? "nothing recorded that day: only time had passed"
                                            : "recorded that day: " + String.join("; ", one.meanwhile())));
                        },
                        () -> lines.add(new Line(
                                Style.OUTCOME,
                                span.first().equals(to)
                                        ? "the last day of the period"
                                        : "still so on " + ReportWords.day(to) + ", after "
                                                + ReportWords.days(ChronoUnit.DAYS.between(span.first(), to)))));
        return new Cell(lines);
    }

    private static Cell what(Finding finding) {
        return Cell.of(new Line(Style.STRONG, finding.sentence()), new Line(Style.PLAIN, finding.question()));
    }

    private static Cell had(SeenFrom one) {
        if (one.had().isEmpty()) {
            return Cell.of(new Line(Style.QUIET, "Nobody in particular: it is seen by what nobody said"));
        }
        List<Line> lines = new ArrayList<>();
        for (SeenFrom.Had had : one.had()) {
            lines.add(new Line(
                    Style.PLAIN,
                    had.name() + ": "
                            + (had.pieces() == one.evidence() ? "all of it" : had.pieces() + " of " + one.evidence())));
        }
        return new Cell(lines);
    }

    private static Cell restsOn(Finding finding, ReportChronology chronology) {
        List<String> rows =
                finding.evidence().stream().map(Evidence::row).distinct().toList();
        List<Line> lines = new ArrayList<>();
        rows.stream()
                .filter(row -> chronology.leadingTo(row).isPresent())
                .sorted(Comparator.comparingInt(chronology::number))
                .forEach(row -> lines.add(chronology.leadingTo(row).orElseThrow()));
        int others = rows.size() - lines.size();
        if (others > 0) {
            String also = lines.isEmpty() ? "" : "and ";
            lines.add(new Line(
                    Style.QUIET,
                    also + (others == 1 ? "1 row" : others + " rows")
                            + " that no line of the chronology tells, such as who lived where and who is whose"));
        }
        return new Cell(lines);
    }
}
