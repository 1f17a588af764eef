package org.kith.paper;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for paper.
 *
 * @param caption what it is, for those who hear it
 */
public record PaperTable(String caption, List<Column> columns, List<Row> rows) implements PaperDocument.Block {

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
     * @param anchor by which lines elsewhere lead to it, unique in the document, or null
     */
    public record Row(
            List<Cell> cells,
            boolean heading,
            boolean joined,
            @Nullable String anchor) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row to which nothing leads. */
        public Row(List<Cell> cells, boolean heading, boolean joined) {
            this(cells, heading, joined, null);
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

    /**
     * A line of text in one style.
     *
     * @param to the anchor of the row it leads to, or null
     */
    public record Line(Style style, String text, @Nullable String to) {

        /** A line that leads nowhere. */
        public Line(Style style, String text) {
            this(style, text, null);
        }
    }

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
