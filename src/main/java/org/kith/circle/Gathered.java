package org.kith.circle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** The rows gathered so far, and what any version of them names. */
final class Gathered {

    private final Map<String, StatementRow> rows = new LinkedHashMap<>();
    private final Map<StatementKind, Set<String>> byKind = new EnumMap<>(StatementKind.class);
    private final Set<String> missing = new HashSet<>();

    void add(StatementRow row) {
        if (rows.put(row.id(), row) == null) {
            byKind.computeIfAbsent(row.kind(), kind -> new HashSet<>()).add(row.id());
            missing.remove(row.id());
            for (String id : named(row, row.kind().references())) {
                if (!rows.containsKey(id)) {
                    missing.add(id);
                }
            }
        }
    }

    boolean has(String id) {
        return rows.containsKey(id);
    }

    int size() {
        return rows.size();
    }

    Collection<StatementRow> all() {
        return rows.values();
    }

    /** What rows refer to, as far as it was not read since the last time this was asked. */
    Set<String> takeMissing() {
        Set<String> wanted = new HashSet<>(missing);
        missing.clear();
        return wanted;
    }

    Set<String> ids(StatementKind kind) {
        return new HashSet<>(byKind.getOrDefault(kind, Set.of()));
    }

    List<StatementRow> of(StatementKind kind) {
        return byKind.getOrDefault(kind, Set.of()).stream().map(rows::get).toList();
    }

    /** What some statements name in some columns. */
    Set<String> named(Collection<String> statements, String... columns) {
        Set<String> ids = new HashSet<>();
        for (String statement : statements) {
            StatementRow row = rows.get(statement);
            if (row != null) {
                ids.addAll(named(row, List.of(columns)));
            }
        }
        return ids;
    }

    /** What all rows name in the columns that are so. */
    Set<String> named(Predicate<Column> which) {
        Set<String> ids = new HashSet<>();
        for (StatementRow row : rows.values()) {
            ids.addAll(named(
                    row,
                    row.kind().columns().stream()
                            .filter(which)
                            .map(Column::name)
                            .toList()));
        }
        return ids;
    }

    static boolean names(StatementRow row, Set<String> ids, String... columns) {
        return named(row, List.of(columns)).stream().anyMatch(ids::contains);
    }

    static Set<String> named(StatementRow row, List<String> columns) {
        Set<String> ids = new HashSet<>();
        for (Cells cells : versions(row)) {
            for (String column : columns) {
                Object value = cells.values().get(column);
                if (value instanceof String id) {
                    ids.add(id);
                } else if (value != null) {
                    ids.addAll(cells.list(column));
                }
            }
        }
        return ids;
    }

    /** What a row says and said. */
    static List<Cells> versions(StatementRow row) {
        if (row.earlier().isEmpty()) {
            return List.of(row.cells());
        }
        List<Cells> versions = new ArrayList<>();
        versions.add(row.cells());
        row.earlier().forEach(version -> versions.add(version.cells()));
        return versions;
    }
}
