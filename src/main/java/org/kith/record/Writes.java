package org.kith.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * What every change of statements does within its transaction, whoever says it: writes the rows, follows a change of
 * sealing, and settles what hangs on the statements that were touched.
 */
final class Writes {

    private final Projection projection;
    private final Changes changes = new Changes();

    Writes(Projection projection) {
        this.projection = projection;
    }

    /**
     * Writes a batch whose rows were added.
     *
     * @param change the delivery or saying it belongs to
     */
    Taken write(GraphWriter.Writing writing, StatementKind kind, Batch batch, String change) {
        batch.write(writing);
        Set<String> touched = new HashSet<>(batch.touched());
        batch.resealed().forEach((id, row) -> touched.addAll(reseal(writing, id)));
        projection.draw(writing, kind, batch.touched());
        changes.note(writing, change, touched);
        return batch.taken();
    }

    /** Takes the direct edges of statements away that were withdrawn. */
    void withdrawn(GraphWriter.Writing writing, StatementKind kind, Collection<String> ids, String change) {
        projection.retract(writing, kind, ids);
        restored(writing, kind, ids, change);
    }

    /** Draws the direct edges of statements that stand again. */
    void restored(GraphWriter.Writing writing, StatementKind kind, Collection<String> ids, String change) {
        projection.draw(writing, kind, ids);
        changes.note(writing, change, ids);
    }

    /** A change is written whole: what rests on it may be worked out again. */
    void close(GraphWriter.Writing writing, String change) {
        changes.close(writing, change);
    }

    /** Works out anew what hides statements that lost something they named, and follows it to what needs them. */
    void settle(GraphWriter.Writing writing, Collection<String> ids) {
        List<Map<String, Object>> rows = new ArrayList<>();
        writing.rows(RecordCypher.FORGET_NAMED, Map.of("ids", List.copyOf(ids)), row -> {
            StatementRow statement = row.statement("s", "earlier");
            List<Sealing.Named> named = row.maps("named").stream()
                    .map(thing ->
                            new Sealing.Named(String.valueOf(thing.get("as")), Batch.texts(thing.get("sealedBy"))))
                    .toList();
            Set<String> sealedBy = Sealing.of(statement.kind(), statement.id(), statement.cells(), named);
            if (!sealedBy.equals(statement.sealedBy())) {
                rows.add(Batch.resealing(statement, sealedBy));
            }
            return row;
        });
        if (!rows.isEmpty()) {
            writing.run(RecordCypher.RESEAL, Map.of("rows", rows));
            rows.forEach(row -> reseal(writing, String.valueOf(row.get("id"))));
        }
    }

    /** Notes what has to be looked at again after a change that was no saying and no delivery. */
    void note(GraphWriter.Writing writing, String change, Collection<String> touched) {
        changes.note(writing, change, touched);
        changes.close(writing, change);
    }

    /** The statements that rows speak of and name, by what they are known by. */
    static Map<String, StatementRow> find(GraphWriter.Writing writing, List<IncomingRow> rows) {
        Set<String> wanted = new HashSet<>();
        for (IncomingRow row : rows) {
            wanted.add(row.scoped());
            if (mayBeSaidHere(row)) {
                wanted.add(Scope.saidAs(row.scoped()));
            }
            row.references().values().forEach(wanted::addAll);
        }
        Map<String, StatementRow> found = new HashMap<>();
        writing.rows(RecordCypher.FIND_STATEMENTS, Map.of("scoped", List.copyOf(wanted)), row -> {
            found.put(row.text("scoped"), row.statement("s", "earlier"));
            return row;
        });
        return found;
    }

    /** Rows of an export that comes back: whoever brings them, the ids and keys of what was said here are its own. */
    private static boolean mayBeSaidHere(IncomingRow row) {
        String delivered = row.delivered();
        return delivered == null || delivered.startsWith(SayingRows.ID);
    }

    /**
     * Follows a change of sealing to everything that needs the changed thing, until nothing changes any more.
     *
     * @return what is sealed otherwise than before
     */
    private static Set<String> reseal(GraphWriter.Writing writing, String changed) {
        Set<String> all = new HashSet<>(Set.of(changed));
        Set<String> frontier = Set.of(changed);
        while (!frontier.isEmpty()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            Set<String> next = new HashSet<>();
            writing.rows(RecordCypher.DEPENDENTS, Map.of("ids", List.copyOf(frontier)), row -> {
                StatementRow statement = row.statement("s", "earlier");
                List<Sealing.Named> named = row.maps("named").stream()
                        .map(thing ->
                                new Sealing.Named(String.valueOf(thing.get("as")), Batch.texts(thing.get("sealedBy"))))
                        .toList();
                Set<String> sealedBy = Sealing.of(statement.kind(), statement.id(), statement.cells(), named);
                if (!sealedBy.equals(statement.sealedBy())) {
                    rows.add(Batch.resealing(statement, sealedBy));
                    next.add(statement.id());
                }
                return row;
            });
            if (!rows.isEmpty()) {
                writing.run(RecordCypher.RESEAL, Map.of("rows", rows));
            }
            frontier = next;
            all.addAll(next);
        }
        // What was worked out from these before may say what is hidden now.
        writing.run(RecordCypher.HIDE_DERIVED, Map.of("ids", List.copyOf(all)));
        return all;
    }
}
