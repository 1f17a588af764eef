package org.kith.review.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * One table of an extract.
 *
 * @param name of its file, without the ending
 * @param columns in order
 * @param rows as many cells each as there are columns; what is not recorded is empty
 */
public record Sheet(String name, List<String> columns, List<List<String>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(name + ": " + row + " is not " + columns);
            }
        }
    }

    /** The columns and then the rows, as they are written. */
    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>(List.of(columns));
        lines.addAll(rows);
        return lines;
    }
}
