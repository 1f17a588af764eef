package org.kith.record;

import java.time.Clock;
import java.util.Collection;
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

/**
 * Writes statements. A delivery is opened, its rows are taken in batches, kind by kind in the order of
 * {@link StatementKind}, and then it is finished; one that was begun and not finished is undone, at once or at the next
 * start, so that nothing half-written stays.
 */
public final class Recorder {

    private final GraphWriter graph;
    private final Clock clock;
    private final Projection projection;
    private final Writes writes;
    private final UndoneDeliveries undone;

    Recorder(GraphWriter graph, Clock clock, Projection projection, Writes writes) {
        this.graph = graph;
        this.clock = clock;
        this.projection = projection;
        this.writes = writes;
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
            List<IncomingRow> left = Tombstones.withoutErasedWords(writing, kind, rows);
            Batch batch = new Batch(delivery, kind, Writes.find(writing, left));
            batch.expect(left);
            left.forEach(batch::add);
            return writes.write(writing, kind, batch, delivery.id());
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
            List<IncomingRow> left = Tombstones.withoutErasedWords(writing, kind, rows);
            Batch batch = new Batch(never, kind, Writes.find(writing, left));
            batch.expect(left);
            batch.expectWhatTheyName(left);
            left.forEach(batch::add);
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

    /**
     * Which of these were deleted by a named decision and may not come back.
     *
     * @param scoped what statements are known by ({@link Scope}), at most some thousands
     */
    public Set<String> deleted(Collection<String> scoped) {
        return graph.write(writing -> Tombstones.among(writing, scoped));
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
            writes.close(writing, delivery.id());
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
