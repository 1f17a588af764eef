package org.kith.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file as it stands there.
 *
 * @param ordinal its place among the rows, the first after the header being 0
 * @param line the line it begins on, the header being line 1
 * @param offset the byte it begins at
 * @param cells its cells in the file's order
 * @param broken what is wrong with it as CSV, or null
 */
public record CsvRow(
        int ordinal,
        int line,
        long offset,
        List<String> cells,
        @Nullable String broken) {

    /** The cell at a place of the header; empty where the row is too short. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
