package org.kith.exchange.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.vocabulary.StatementKind;

/** Collects rows; empty cells are left out. */
final class RowList {

    private final List<SampleRow> rows = new ArrayList<>();

    /**
     * Adds a row.
     *
     * @param columns the names of its columns, separated by a space
     * @param cells what stands in them, in the same order
     */
    void add(StatementKind kind, String columns, Object... cells) {
        String[] names = columns.split(" ");
        if (names.length != cells.length) {
            throw new IllegalArgumentException(names.length + " columns, " + cells.length + " cells: " + columns);
        }
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            String cell = String.valueOf(cells[i]);
            if (!cell.isEmpty()) {
                filled.put(names[i], cell);
            }
        }
        rows.add(new SampleRow(kind, filled));
    }

    List<SampleRow> all() {
        return rows;
    }
}
