package org.kith.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.record.Scope;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/** Checks rows of one file, many at a time so that the store is asked once for all of them. */
final class RowChecker {

    private final RowParser parser;
    private final StatementKind kind;
    private final List<Column> naming;
    private final References references;

    RowChecker(FileLayout layout, Scope scope, References references) {
        this.parser = new RowParser(layout, scope);
        this.kind = layout.kind();
        this.naming = kind.columns().stream().filter(Column::isReference).toList();
        this.references = references;
    }

    List<CheckedRow> check(List<CsvRow> rows) {
        List<ParsedRow> parsed = rows.stream().map(parser::parse).toList();
        references.prepare(kind, parsed);
        return parsed.stream().map(this::lookUp).toList();
    }

    private CheckedRow lookUp(ParsedRow row) {
        Map<String, List<String>> named = new HashMap<>();
        String waitsFor = null;
        row.deleted = row.scoped != null && references.deleted(row.scoped);
        if (row.deleted) {
            return new CheckedRow(row, named, null);
        }
        for (Column column : naming) {
            List<String> ids = row.ids.get(column.name());
            if (ids == null) {
                continue;
            }
            if (column.type() == Column.Type.REFERENCES) {
                lookUpList(row, column, ids, named);
                continue;
            }
            References.Found found = references.find(column, ids.getFirst());
            if (decidedLater(column)) {
                String scoped = references.scoped(kind, ids.getFirst());
                named.put(column.name(), List.of(scoped));
                waitsFor = references.inStore(scoped) ? null : scoped;
            } else if (found.scoped() != null) {
                named.put(column.name(), List.of(found.scoped()));
            } else {
                row.problems.add(new Problem(column.name(), ids.getFirst(), String.valueOf(found.problem())));
            }
        }
        return new CheckedRow(row, named, waitsFor);
    }

    /** A row may name a later row of its own file: that is known when the whole file has been read. */
    private boolean decidedLater(Column column) {
        return column.targets().contains(kind) && !references.of(kind).settled;
    }

    private void lookUpList(ParsedRow row, Column column, List<String> ids, Map<String, List<String>> named) {
        List<String> taken = new ArrayList<>();
        List<Problem> lost = new ArrayList<>();
        for (String id : ids) {
            References.Found found = references.find(column, id);
            if (references.namesDeleted(column, id)) {
                row.deletedIds++;
            } else if (found.scoped() == null) {
                lost.add(new Problem(column.name(), id, String.valueOf(found.problem())));
            } else if (!taken.contains(found.scoped())) {
                taken.add(found.scoped());
            }
        }
        row.dropped.addAll(lost);
        if (!taken.isEmpty()) {
            named.put(column.name(), taken);
        } else if (row.deletedIds == ids.size() && column.name().equals("about")) {
            // What is about nobody else is not taken as if it were about nobody at all.
            row.problems.add(new Problem(column.name(), "", References.DELETED));
        } else if (column.required()) {
            row.problems.add(new Problem(column.name(), "", "is required, and none of its ids can be taken"));
        }
    }
}
