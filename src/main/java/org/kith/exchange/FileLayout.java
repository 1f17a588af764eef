package org.kith.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/** What stands where in one file of a delivery, as its header says. */
final class FileLayout {

    static final String ID = "id";
    static final String REASON = "reason";

    /** Files that have a column of that name themselves: their rejects have two, the last of which is the reject's. */
    static final Set<String> REASON_IS_OWN = Arrays.stream(StatementKind.values())
            .filter(kind ->
                    kind.columns().stream().anyMatch(column -> column.name().equals(REASON)))
            .map(StatementKind::file)
            .collect(Collectors.toUnmodifiableSet());

    private final StatementKind kind;
    private final List<String> header;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    /**
     * @throws KithException.Invalid when the header cannot be read or names a column twice
     */
    FileLayout(StatementKind kind, CsvRow first) {
        this.kind = kind;
        if (first.broken() != null) {
            throw new KithException.Invalid(kind.file() + ", line 1: the header " + first.broken()
                    + ". Nothing was imported. Save the file as CSV in UTF-8 and import again.");
        }
        this.header = first.cells().stream().map(String::strip).toList();
        Set<String> known = new HashSet<>();
        kind.columns().forEach(column -> known.add(column.name()));
        if (kind.hasId()) {
            known.add(ID);
        }
        for (int i = 0; i < header.size(); i++) {
            place(header.get(i), i, known);
        }
        kind.columns().stream().map(Column::name).filter(places::containsKey).forEach(said::add);
    }

    private void place(String name, int index, Set<String> known) {
        boolean rejectsReason = name.equals(REASON) && index == header.size() - 1 && places.containsKey(name);
        if (rejectsReason || !known.contains(name)) {
            unknown.add(name);
        } else if (places.put(name, index) != null) {
            throw new KithException.Invalid(kind.file() + ", line 1: the header names the column " + name
                    + " twice. Nothing was imported. Remove one of them and import again.");
        }
    }

    StatementKind kind() {
        return kind;
    }

    /** Columns that the format does not know; they are reported once and passed over. */
    List<String> unknown() {
        return unknown;
    }

    /** The columns this file speaks of, {@code id} left out. */
    Set<String> said() {
        return said;
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** The cell of a column as it stands there; empty where the file has no such column. */
    String cell(CsvRow row, String column) {
        @Nullable Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    /** The header of the rejects file: the same columns, and the reason. */
    List<String> rejectsHeader() {
        List<String> names = new ArrayList<>(header.subList(0, ownColumns()));
        if (lacksItsReason()) {
            names.add(REASON);
        }
        names.add(REASON);
        return names;
    }

    /** A row for the rejects file. Cells too many for the header stay together in the last one. */
    List<String> rejected(CsvRow row, String reason) {
        int own = ownColumns();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < own; i++) {
            cells.add(row.cell(i));
        }
        if (row.cells().size() > header.size() && own > 0) {
            cells.set(
                    own - 1,
                    String.join(",", row.cells().subList(own - 1, row.cells().size())));
        }
        if (lacksItsReason()) {
            cells.add("");
        }
        cells.add(reason);
        return cells;
    }

    /** Else the reject's reason would be read as the row's own when the rejects are imported. */
    private boolean lacksItsReason() {
        return REASON_IS_OWN.contains(kind.file()) && !has(REASON);
    }

    /** The columns but the reason that an earlier rejects file added. */
    private int ownColumns() {
        int last = header.size() - 1;
        boolean addedBefore = last >= 0 && header.get(last).equals(REASON) && unknown.contains(REASON);
        return addedBefore ? last : header.size();
    }
}
