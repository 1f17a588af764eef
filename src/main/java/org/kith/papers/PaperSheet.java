package org.kith.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kith.kernel.LondonTime;
import org.kith.paper.Cover;
import org.kith.paper.Marking;
import org.kith.paper.PaperDocument;
import org.kith.paper.PaperTable;
import org.kith.paper.PdfFile;
import org.kith.paper.WordFile;

/** A paper as a Word or PDF file: what Kith filled in and what the partnership must fill in stand in columns of their own. */
public final class PaperSheet {

    private PaperSheet() {}

    /** As a Word file. */
    public static byte[] word(Paper paper, String by, Instant now) {
        return WordFile.of(document(paper, by, now), now);
    }

    /** As a PDF file. */
    public static byte[] pdf(Paper paper, String by, Instant now) {
        return PdfFile.of(document(paper, by, now));
    }

    static PaperDocument document(Paper paper, String by, Instant now) {
        List<PaperTable.Row> rows = new ArrayList<>();
        for (Paper.Section section : paper.sections()) {
            rows.add(PaperTable.Row.heading(section.heading()));
            for (Paper.Answer answer : section.answers()) {
                rows.add(new PaperTable.Row(
                        List.of(
                                PaperTable.Cell.of(new PaperTable.Line(PaperTable.Style.STRONG, answer.question())),
                                new PaperTable.Cell(kith(answer)),
                                new PaperTable.Cell(partnership(answer))),
                        false,
                        false));
            }
        }
        return new PaperDocument(
                new Cover(
                        paper.title(),
                        paper.title(),
                        Marking.OFFICIAL,
                        null,
                        List.of(
                                new Cover.Fact("By", by),
                                new Cover.Fact(
                                        Cover.TAKEN_WHEN, LondonTime.day(now).toString()),
                                new Cover.Fact("Headings", paper.source())),
                        List.of(),
                        List.of(),
                        List.of(
                                "What Kith filled in is what is set and recorded at this moment.",
                                "It is no paper of the partnership before the right column is filled in and somebody has"
                                        + " approved it.")),
                "Questions and answers",
                new PaperTable(
                        paper.title(),
                        List.of(
                                new PaperTable.Column("What is asked", 3),
                                new PaperTable.Column("Filled in by Kith", 6),
                                new PaperTable.Column("To be filled in by the partnership", 4)),
                        rows));
    }

    private static List<PaperTable.Line> kith(Paper.Answer answer) {
        List<PaperTable.Line> lines = new ArrayList<>();
        answer.says().forEach(text -> lines.add(new PaperTable.Line(PaperTable.Style.PLAIN, text)));
        answer.filled().forEach(text -> lines.add(new PaperTable.Line(PaperTable.Style.WORDS, text)));
        return lines.isEmpty()
                ? List.of(new PaperTable.Line(PaperTable.Style.QUIET, "Nothing: Kith cannot know it."))
                : lines;
    }

    private static List<PaperTable.Line> partnership(Paper.Answer answer) {
        List<PaperTable.Line> lines = new ArrayList<>();
        answer.asked().forEach(text -> lines.add(new PaperTable.Line(PaperTable.Style.MARK, text)));
        return lines.isEmpty() ? List.of(new PaperTable.Line(PaperTable.Style.QUIET, "Nothing to add")) : lines;
    }
}
