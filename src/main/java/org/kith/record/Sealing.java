package org.kith.record;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/**
 * Works out which sealed rows hide a statement: itself when it is sealed (a service marked sensitive is sealed together
 * with its rows), whatever hides a thing it needs in order to exist, and, where an item is about people, whatever hides
 * them all. Written beside the statement so that a query filters where it is anchored.
 */
final class Sealing {

    /**
     * A thing that a statement names.
     *
     * @param column the column that names it
     * @param sealedBy what hides it
     */
    record Named(String column, Collection<String> sealedBy) {}

    private Sealing() {}

    /**
     * @return ids of sealed rows, sorted; empty for what everybody may see
     */
    static Set<String> of(StatementKind kind, String id, Cells cells, List<Named> named) {
        Set<String> sealedBy = new TreeSet<>();
        if (sealedItself(kind, cells)) {
            sealedBy.add(id);
        }
        for (Named thing : named) {
            if (kind.column(thing.column()).binding(kind)) {
                sealedBy.addAll(thing.sealedBy());
            }
        }
        for (Column column : kind.columns()) {
            if (needsOneOf(kind, column)) {
                List<Named> things = named.stream()
                        .filter(thing -> thing.column().equals(column.name()))
                        .toList();
                if (!things.isEmpty()
                        && things.stream().noneMatch(thing -> thing.sealedBy().isEmpty())) {
                    things.forEach(thing -> sealedBy.addAll(thing.sealedBy()));
                }
            }
        }
        return sealedBy;
    }

    static boolean sealedItself(StatementKind kind, Cells cells) {
        return "sealed".equals(cells.text("protection")) || kind == StatementKind.AGENCY && cells.yes("sensitive");
    }

    /** Lists that a row cannot do without: whom it is about, and required lists. One that is seen is enough. */
    private static boolean needsOneOf(StatementKind kind, Column column) {
        return column.type() == Column.Type.REFERENCES
                && (column.required()
                        || kind == StatementKind.ITEM && column.name().equals("about"));
    }
}
