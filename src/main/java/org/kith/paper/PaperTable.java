package org.kith.paper;

import java.util.Arrays;
import java.util.List;

/**
 * A table for paper.
 *
 * @param caption what it is, for those who hear it
 */
public record PaperTable(String caption, List<Column> columns, List<Row> rows) {

    public PaperTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != (row.heading() ? 1 : columns.size())) {
                throw new IllegalArgumentException("a row has as many cells as there are columns");
            }
        }
    }

    /**
     * A column.
     *
     * @param share of the width, among all columns
     */
    public record Column(String heading, int share) {}

    /**
     * A row; its first cell names it.
     *
     * @param heading whether it is one cell over the whole width, the heading of the rows below; further lines say what they are
     * @param joined whether it stands together with the row above
     */
    public record Row(List<Cell> cells, boolean heading, boolean joined) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row heading(String text) {
            return new Row(List.of(new Cell(List.of(new Line(Style.STRONG, text)))), true, false);
        }
    }

    /** The lines of a cell. */
    public record Cell(List<Line> lines) {
        public Cell {
            lines = List.copyOf(lines);
        }

        public static Cell of(Line... lines) {
            return new Cell(Arrays.asList(lines));
        }
    }

    /** A line of text in one style. */
    public record Line(Style style, String text) {}

    /** How a line looks; none differs by colour alone. */
    public enum Style {
        PLAIN,
        /** What the cell is about. */
        STRONG,
        /** Beside the matter. */
        QUIET,
        /** What sort of thing it is. */
        MARK,
        /** Somebody's own words: indented behind a bar. */
        WORDS,
        /** What became of it. */
        OUTCOME
    }
}
