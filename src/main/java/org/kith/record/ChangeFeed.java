package org.kith.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.kernel.Moment;
import org.kith.store.GraphWriter;

/**
 * What was written, by whatever process and in whatever way: for those who keep something worked out from statements and
 * follow what changes. Unlike {@link NewsFeed} it holds deliveries and deletions too, and waits for whoever asks.
 */
public final class ChangeFeed {

    /** A change counts from its own moment and is seen when its transaction is done: so much later at most. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    /** Whoever has not asked for so long reads everything anew. */
    static final Duration KEPT = Duration.ofHours(48);

    /** Since when nothing can have been written. */
    private static final Moment NEVER = Moment.of(Instant.parse("9999-01-01T00:00:00Z"));

    private final GraphWriter graph;

    ChangeFeed(GraphWriter graph) {
        this.graph = graph;
    }

    /**
     * How far somebody has followed.
     *
     * @param since by the clock of the store
     * @param seen what was handed out already of those that may come again
     */
    public record Place(Moment since, Set<String> seen) {

        public Place {
            seen = Set.copyOf(seen);
        }
    }

    /**
     * What was written since a place.
     *
     * @param touched ids of statements that were said, said anew, sealed otherwise or taken back
     * @param wide whether so much was written that what it was is not listed
     * @param forgotten whether somebody was forgotten, whose ids nobody keeps
     * @param late whether the place is so long ago that changes since may be missing
     * @param next where to go on
     */
    public record Written(Set<String> touched, boolean wide, boolean forgotten, boolean late, Place next) {

        public Written {
            touched = Set.copyOf(touched);
        }

        /** Whether there is anything to do. */
        public boolean nothing() {
            return touched.isEmpty() && !wide && !forgotten && !late;
        }
    }

    private record Change(String id, List<String> touched, boolean wide, boolean forgotten) {}

    private record Asked(Moment now, List<Change> changes) {}

    /** The place of now: whatever is written from here on is found after it. */
    public Place here() {
        Asked asked = ask(NEVER);
        Moment since = Moment.of(asked.now().instant().minus(OVERLAP));
        return new Place(since, ids(ask(since).changes()));
    }

    /** What was written after a place. */
    public Written since(Place place) {
        Asked asked = ask(place.since());
        List<Change> fresh = asked.changes().stream()
                .filter(change -> !place.seen().contains(change.id()))
                .toList();
        Moment since = Moment.of(asked.now().instant().minus(OVERLAP));
        return new Written(
                fresh.stream().map(Change::touched).flatMap(Collection::stream).collect(Collectors.toSet()),
                fresh.stream().anyMatch(Change::wide),
                fresh.stream().anyMatch(Change::forgotten),
                place.since().instant().isBefore(asked.now().instant().minus(KEPT)),
                // What came just now may come again with the next asking.
                new Place(since.isBefore(place.since()) ? place.since() : since, ids(asked.changes())));
    }

    /** Takes what was followed long ago out of the store. */
    public void letGo() {
        graph.write(writing -> {
            writing.run(RecordCypher.LET_CHANGES_GO, Map.of("hours", KEPT.toHours()));
            return KEPT;
        });
    }

    private static Set<String> ids(List<Change> changes) {
        return changes.stream().map(Change::id).collect(Collectors.toSet());
    }

    private Asked ask(Moment since) {
        return graph.write(writing -> writing.rows(
                        RecordCypher.CHANGES_SINCE,
                        Map.of("since", since),
                        row -> new Asked(
                                Objects.requireNonNull(row.momentOrNull("now")),
                                row.maps("changes").stream()
                                        .map(ChangeFeed::change)
                                        .toList()))
                .getFirst());
    }

    private static Change change(Map<String, Object> change) {
        return new Change(
                String.valueOf(change.get("id")),
                Batch.texts(change.get("touched")),
                Boolean.TRUE.equals(change.get("wide")),
                Boolean.TRUE.equals(change.get("forgotten")));
    }
}
