package org.kith.record;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * Writes statements. A delivery is opened, its rows are taken in batches, kind by kind in the order of
 * {@link StatementKind}, and then it is finished; one that was begun and not finished is undone, at once or at the next
 * start, so that nothing half-written stays.
 */
public final class Recorder {

    private final GraphWriter graph;
    private final Clock clock;
    private final Projection projection;
    private final UndoneDeliveries undone;
    private final Changes changes = new Changes();

    Recorder(GraphWriter graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
        this.projection = new Projection(graph);
        this.undone = new UndoneDeliveries(graph, projection);
    }

    /**
     * Begins a delivery.
     *
     * @param scope whose ids its rows carry
     * @param madeAt when the deliverer made it; null when it does not say: the moment of taking it in
     * @param folder where it came from, for the steward
     * @throws KithException.Refused when it is older than what this deliverer delivered last
     * @throws KithException.Stale when another delivery of this deliverer is being taken in at this moment
     */
    public OpenDelivery open(Scope scope, @Nullable Moment madeAt, String folder) {
        Moment now = Moment.of(clock.instant());
        Moment made = madeAt == null ? now : madeAt;
        OpenDelivery delivery = new OpenDelivery(Ids.fresh(), scope, made);
        return graph.write(writing -> {
            boolean busy = writing.rows(
                            RecordCypher.OPEN_DELIVERY,
                            Map.of(
                                    "id", delivery.id(),
                                    "deliverer", scope.deliverer(),
                                    "madeAt", made,
                                    "takenAt", now,
                                    "folder", folder),
                            row -> row.yes("busy"))
                    .getFirst();
            if (busy) {
                throw new KithException.Stale("Another delivery of " + named(scope)
                        + " is being taken in. Wait until it is done, then import this one again.");
            }
            checkNotOlder(writing, scope, made);
            return delivery;
        });
    }

    /** When the newest delivery of a deliverer that was taken in whole was made; empty when it never delivered. */
    public Optional<Moment> lastDelivery(Scope scope) {
        return graph.write(writing -> last(writing, scope));
    }

    private static Optional<Moment> last(GraphWriter.Writing writing, Scope scope) {
        return writing
                .rows(
                        RecordCypher.LAST_DELIVERY,
                        Map.of("deliverer", scope.deliverer()),
                        row -> java.util.Objects.requireNonNull(row.momentOrNull("madeAt")))
                .stream()
                .findFirst();
    }

    /**
     * Asks in advance what {@link #open} will ask.
     *
     * @throws KithException.Refused when a delivery made at that moment is older than the deliverer's last
     */
    public void checkNotOlder(Scope scope, @Nullable Moment madeAt) {
        Moment made = madeAt == null ? Moment.of(clock.instant()) : madeAt;
        graph.write(writing -> {
            checkNotOlder(writing, scope, made);
            return made;
        });
    }

    private static void checkNotOlder(GraphWriter.Writing writing, Scope scope, Moment made) {
        Optional<Moment> last = last(writing, scope);
        if (last.isPresent() && made.isBefore(last.get())) {
            throw new KithException.Refused("This delivery of " + named(scope) + " was made at " + made.text()
                    + ", before the last one taken in (" + last.get().text()
                    + "). Nothing was changed. Ask for a newer extract.");
        }
    }

    private static String named(Scope scope) {
        return scope.deliverer().isEmpty() ? "the default deliverer" : scope.deliverer();
    }

    /**
     * Takes rows of one kind, in one transaction.
     *
     * @param rows at most some thousands; what they name must have been taken before or stand among them
     * @return how many were new, changed or known already
     */
    public Taken take(OpenDelivery delivery, StatementKind kind, List<IncomingRow> rows) {
        if (rows.isEmpty()) {
            return Taken.NOTHING;
        }
        return graph.write(writing -> {
            Batch batch = new Batch(delivery, kind, find(writing, rows));
            batch.expect(rows);
            rows.forEach(batch::add);
            batch.write(writing);
            Set<String> touched = new HashSet<>(batch.touched());
            batch.resealed().forEach((id, row) -> touched.addAll(reseal(writing, id)));
            projection.draw(writing, kind, batch.touched());
            changes.note(writing, delivery.id(), touched);
            return batch.taken();
        });
    }

    /**
     * Says what would become of rows, and writes nothing.
     *
     * @param rows at most some thousands; what they name may be missing from the store as yet
     */
    public Taken compare(Scope scope, StatementKind kind, List<IncomingRow> rows) {
        if (rows.isEmpty()) {
            return Taken.NOTHING;
        }
        OpenDelivery never = new OpenDelivery(Ids.fresh(), scope, Moment.of(clock.instant()));
        return graph.write(writing -> {
            Batch batch = new Batch(never, kind, find(writing, rows));
            batch.expect(rows);
            batch.expectWhatTheyName(rows);
            rows.forEach(batch::add);
            return batch.taken();
        });
    }

    /**
     * Which of these the store has.
     *
     * @param scoped what statements are known by ({@link Scope}), at most some thousands
     */
    public Set<String> known(Collection<String> scoped) {
        return graph.write(writing -> new HashSet<>(writing.rows(
                RecordCypher.KNOWN_STATEMENTS, Map.of("scoped", List.copyOf(scoped)), row -> row.text("scoped"))));
    }

    private static Map<String, StatementRow> find(GraphWriter.Writing writing, List<IncomingRow> rows) {
        Set<String> wanted = new HashSet<>();
        for (IncomingRow row : rows) {
            wanted.add(row.scoped());
            row.references().values().forEach(wanted::addAll);
        }
        Map<String, StatementRow> found = new HashMap<>();
        writing.rows(RecordCypher.FIND_STATEMENTS, Map.of("scoped", List.copyOf(wanted)), row -> {
            found.put(row.text("scoped"), row.statement("s", "earlier"));
            return row;
        });
        return found;
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

    /**
     * Marks a delivery as taken in whole.
     *
     * @param rejected how many rows were set aside
     */
    public void finish(OpenDelivery delivery, Taken taken, long rejected) {
        graph.write(writing -> {
            writing.run(
                    RecordCypher.FINISH_DELIVERY,
                    Map.of(
                            "id", delivery.id(),
                            "added", taken.added(),
                            "changed", taken.changed(),
                            "same", taken.same(),
                            "rejected", rejected));
            changes.close(writing, delivery.id());
            return delivery;
        });
    }

    /** Takes back everything an unfinished delivery wrote. */
    public void undo(OpenDelivery delivery) {
        undone.undo(delivery.id());
    }

    /**
     * Takes back what a process that died in the middle left behind. Called at start, before anything else is written.
     *
     * @return how many deliveries were taken back
     */
    public int undoUnfinished() {
        return undone.undoAll();
    }

    /** Draws the whole projection again from the statements. */
    public void rebuildProjection() {
        projection.rebuild();
    }
}
