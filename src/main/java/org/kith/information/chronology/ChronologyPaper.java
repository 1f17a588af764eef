package org.kith.information.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kith.kernel.Moment;
import org.kith.paper.Cover;
import org.kith.paper.PaperDocument;
import org.kith.paper.PaperTable;
import org.kith.paper.PaperTable.Cell;
import org.kith.paper.PaperTable.Column;
import org.kith.paper.PaperTable.Line;
import org.kith.paper.PaperTable.Style;

/**
 * A chronology as a table, the same on the screen and on paper. The columns are those of practice (Tayside and Darlington
 * chronology guidance: date, event, source, action, outcome), with what multi-agency work asks for beside them: about whom,
 * how firmly it is said, who else knew, and when it became known.
 */
public final class ChronologyPaper {

    private ChronologyPaper() {}

    public static PaperDocument document(Chronology chronology, Cover cover) {
        return new PaperDocument(cover, "What happened, and who knew", table(chronology));
    }

    public static PaperTable table(Chronology chronology) {
        List<PaperTable.Row> rows = new ArrayList<>();
        String year = "";
        for (Chronology.Block block : chronology.blocks()) {
            String own = year(block.entries().getFirst());
            if (!own.equals(year)) {
                rows.add(PaperTable.Row.heading(own));
                year = own;
            }
            for (int at = 0; at < block.entries().size(); at++) {
                rows.add(new PaperTable.Row(cells(chronology, block, at), false, at > 0));
            }
        }
        return new PaperTable("Chronology", columns(chronology), rows);
    }

    /** The year under which a line stands. */
    public static String year(Entry entry) {
        Moment at = entry.when().at();
        return at == null ? "Date not recorded" : String.valueOf(at.day().getYear());
    }

    public static List<Column> columns(Chronology chronology) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Date and time", 12));
        if (chronology.several()) {
            columns.add(new Column("Whose", 9));
        }
        columns.add(new Column("Source", 14));
        columns.add(new Column("About whom", 11));
        columns.add(new Column("What happened or was said", 34));
        columns.add(new Column("Known to others", 15));
        columns.add(new Column("Response and outcome", 17));
        return columns;
    }

    /** The cells of a line, as many as there are columns. */
    public static List<Cell> cells(Chronology chronology, Chronology.Block block, int at) {
        Entry entry = block.entries().get(at);
        List<Cell> cells = new ArrayList<>();
        cells.add(when(entry, block, at));
        if (chronology.several()) {
            cells.add(lines(entry.whose()));
        }
        cells.add(source(entry));
        cells.add(lines(entry.about().stream().map(Entry.Someone::words).toList()));
        cells.add(said(entry));
        cells.add(known(entry));
        cells.add(response(entry));
        return cells;
    }

    private static Cell when(Entry entry, Chronology.Block block, int at) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Style.STRONG, entry.when().text()));
        entry.when().late().ifPresent(late -> lines.add(new Line(Style.QUIET, late)));
        if (block.together()) {
            lines.add(new Line(
                    Style.MARK,
                    "Same event, account " + (at + 1) + " of " + block.entries().size()));
        }
        return new Cell(lines);
    }

    private static Cell source(Entry entry) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Style.PLAIN, entry.source().names()));
        entry.source().lines().forEach(line -> lines.add(new Line(Style.QUIET, line.words())));
        return new Cell(lines);
    }

    private static Cell said(Entry entry) {
        Entry.Said said = entry.said();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Style.MARK, said.marks().toUpperCase(Locale.UK)));
        // What was said stands out from what merely went on.
        lines.add(new Line(entry.kind() == EntryKind.ITEM ? Style.STRONG : Style.PLAIN, said.text()));
        said.quotation().ifPresent(words -> {
            lines.add(new Line(Style.MARK, "THE CHILD’S OWN WORDS"));
            lines.add(new Line(Style.WORDS, words));
        });
        if (said.outcome() != null) {
            lines.add(new Line(Style.OUTCOME, "Outcome: " + said.outcome()));
        }
        said.more().forEach(line -> lines.add(new Line(Style.PLAIN, line.words())));
        return new Cell(lines);
    }

    private static Cell known(Entry entry) {
        if (entry.knownTo().isEmpty()
                && entry.kind() == EntryKind.ITEM
                && !entry.said().restricted()) {
            return Cell.of(new Line(Style.QUIET, "No other agency is recorded as having received it"));
        }
        return new Cell(entry.knownTo().stream()
                .map(line -> new Line(line.about().startsWith("Must not") ? Style.OUTCOME : Style.PLAIN, line.words()))
                .toList());
    }

    private static Cell response(Entry entry) {
        if (entry.response().isEmpty()
                && entry.kind() == EntryKind.ITEM
                && !entry.said().restricted()) {
            return Cell.of(new Line(Style.QUIET, "None recorded"));
        }
        return new Cell(entry.response().stream()
                .map(line -> new Line(Style.PLAIN, line.words()))
                .toList());
    }

    private static Cell lines(List<String> texts) {
        return new Cell(texts.stream().map(text -> new Line(Style.PLAIN, text)).toList());
    }
}
