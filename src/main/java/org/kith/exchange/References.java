package org.kith.exchange;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.record.Recorder;
import org.kith.record.Scope;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/** Finds what rows name: among the rows of this delivery, and among what the deliverer delivered before. */
final class References {

    /** Why a row that names it cannot be taken: it says no more than that a decision was made. */
    static final String DELETED =
            "names a record that was deleted by a named decision; information governance can let it in again";

    private final Recorder recorder;
    private final Scope scope;
    private final Map<StatementKind, Held> held = new EnumMap<>(StatementKind.class);
    private Set<String> inStore = Set.of();
    private Set<String> deleted = Set.of();

    /**
     * What became of a reference: exactly one of the two is filled.
     *
     * @param scoped what the named row is known by
     * @param problem why it cannot be taken
     */
    record Found(@Nullable String scoped, @Nullable String problem) {}

    References(Recorder recorder, Scope scope) {
        this.recorder = recorder;
        this.scope = scope;
    }

    Held of(StatementKind kind) {
        return held.computeIfAbsent(kind, missing -> new Held());
    }

    /** Asks the store, once for many rows, about everything they name that this delivery does not define. */
    void prepare(StatementKind kind, Collection<ParsedRow> rows) {
        Set<String> asked = new HashSet<>();
        Set<String> known = new HashSet<>();
        List<Column> columns =
                kind.columns().stream().filter(Column::isReference).toList();
        for (ParsedRow row : rows) {
            if (row.scoped != null) {
                known.add(row.scoped);
            }
            for (Column column : columns) {
                for (String id : row.ids.getOrDefault(column.name(), List.of())) {
                    for (StatementKind target : column.targets()) {
                        String scoped = scope.id(target, id);
                        known.add(scoped);
                        if (!delivered(target, scoped) || target == kind) {
                            asked.add(scoped);
                        }
                    }
                }
            }
        }
        inStore = asked.isEmpty() ? Set.of() : recorder.known(asked);
        deleted = recorder.deleted(known);
    }

    /** Whether it was deleted by a named decision; asked only of what {@link #prepare} saw. */
    boolean deleted(String scoped) {
        return deleted.contains(scoped);
    }

    /** Whether an id names a row that was deleted so. */
    boolean namesDeleted(Column column, String id) {
        return column.targets().stream().anyMatch(target -> deleted.contains(scope.id(target, id)));
    }

    String scoped(StatementKind kind, String id) {
        return scope.id(kind, id);
    }

    /** Whether the deliverer delivered it before; asked only of what {@link #prepare} saw. */
    boolean inStore(String scoped) {
        return inStore.contains(scoped);
    }

    private boolean delivered(StatementKind kind, String scoped) {
        return of(kind).taken.has(Fingerprint.of(scoped));
    }

    /** Finds what an id of a column names. */
    Found find(Column column, String id) {
        String problem = null;
        for (StatementKind target : column.targets()) {
            String scoped = scope.id(target, id);
            if (deleted.contains(scoped)) {
                return new Found(null, DELETED);
            }
            if (delivered(target, scoped) || inStore.contains(scoped)) {
                return new Found(scoped, null);
            }
            long line = of(target).aside.get(Fingerprint.of(scoped));
            if (line != 0) {
                problem = "names a row that was set aside (" + target.file() + " line " + line + ")";
            }
        }
        return new Found(null, problem == null ? undefined(column) : problem);
    }

    static String undefined(Column column) {
        return "is an id that no row of "
                + String.join(
                        " or ",
                        column.targets().stream().map(StatementKind::file).toList()) + " defines";
    }
}
