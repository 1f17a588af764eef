package org.kith.review.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.information.chronology.Chronology;
import org.kith.information.chronology.ChronologyPaper;
import org.kith.information.chronology.Entry;
import org.kith.paper.PaperTable;
import org.kith.paper.PaperTable.Cell;
import org.kith.paper.PaperTable.Column;
import org.kith.paper.PaperTable.Line;
import org.kith.paper.PaperTable.Style;

/** A chronology whose lines are numbered, so that whatever else a report says can lead to what it rests on. */
final class ReportChronology {

    private final PaperTable table;
    private final Map<String, Numbered> numbers;

    private ReportChronology(PaperTable table, Map<String, Numbered> numbers) {
        this.table = table;
        this.numbers = numbers;
    }

    /** A line by its number, from 1. */
    private record Numbered(int number, Entry entry) {}

    static ReportChronology of(Chronology chronology) {
        Map<String, Numbered> numbers = new HashMap<>();
        List<PaperTable.Row> rows = new ArrayList<>();
        String year = "";
        int number = 0;
        for (Chronology.Block block : chronology.blocks()) {
            String own = ChronologyPaper.year(block.entries().getFirst());
            if (!own.equals(year)) {
                rows.add(PaperTable.Row.heading(own));
                year = own;
            }
            for (int at = 0; at < block.entries().size(); at++) {
                number++;
                numbers.putIfAbsent(
                        block.entries().get(at).row(),
                        new Numbered(number, block.entries().get(at)));
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.of(new Line(Style.STRONG, String.valueOf(number))));
                cells.addAll(ChronologyPaper.cells(chronology, block, at));
                rows.add(new PaperTable.Row(cells, false, at > 0, anchor(number)));
            }
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("No.", 4));
        // Wide enough for a date and a time on one line.
        columns.add(new Column(ChronologyPaper.columns(chronology).getFirst().heading(), 16));
        columns.addAll(ChronologyPaper.columns(chronology).stream().skip(1).toList());
        return new ReportChronology(new PaperTable("Integrated chronology", columns, rows), Map.copyOf(numbers));
    }

    PaperTable table() {
        return table;
    }

    /** "No. 12, Millrace Police, 3 March 2026", leading there; nothing for a row that has no line. */
    Optional<Line> leadingTo(String row) {
        return Optional.ofNullable(numbers.get(row))
                .map(found -> new Line(
                        Style.PLAIN,
                        "No. " + found.number() + ", " + found.entry().source().names() + ", "
                                + found.entry().when().text(),
                        anchor(found.number())));
    }

    int number(String row) {
        Numbered found = numbers.get(row);
        return found == null ? Integer.MAX_VALUE : found.number();
    }

    private static String anchor(int number) {
        return "no-" + number;
    }
}
