package org.kith.gaps.random;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/** The rows of a delivery while it is made up: one list of rows a file, each row its filled cells by column. */
final class Sheets {

    private final Map<StatementKind, List<Map<String, String>>> rows = new EnumMap<>(StatementKind.class);
    private final Map<StatementKind, Set<String>> taken = new EnumMap<>(StatementKind.class);

    /**
     * Adds a row, unless one with its key is there: a second row of a key that says something else would be set aside.
     *
     * @param cells column, cell, column, cell …; of a column named twice the later cell counts
     */
    Map<String, String> add(StatementKind kind, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.remove(cells[i]);
            if (!cells[i + 1].isEmpty()) {
                row.put(cells[i], cells[i + 1]);
            }
        }
        if (taken.computeIfAbsent(kind, k -> new TreeSet<>()).add(key(kind, row))) {
            rows.computeIfAbsent(kind, k -> new ArrayList<>()).add(row);
        }
        return row;
    }

    static String key(StatementKind kind, Map<String, String> row) {
        if (kind.hasId()) {
            return row.get("id");
        }
        return String.join(
                "|",
                kind.columns().stream()
                        .filter(Column::key)
                        .map(column -> row.getOrDefault(column.name(), ""))
                        .toList());
    }

    List<Map<String, String>> of(StatementKind kind) {
        return rows.getOrDefault(kind, List.of());
    }

    Map<String, String> row(StatementKind kind, String id) {
        return of(kind).stream()
                .filter(row -> id.equals(row.get("id")))
                .findFirst()
                .orElseThrow();
    }

    Map<StatementKind, List<Map<String, String>>> all() {
        return rows;
    }
}
