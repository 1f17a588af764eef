package org.kith.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.store.GraphReader;
import org.kith.store.Row;

/**
 * Deliveries that brought new records which may be of people who were in Kith before: for whoever has just taken one in, and
 * for whoever comes to look at them.
 *
 * <p>What is counted is what {@link PossibleMatches#queue} would show to the same reader, and nothing else. A record that is
 * sealed to them, whether it is the new one or the one that was there, is in no pair of theirs and so in no number; a
 * delivery without any such pair is not named, so that neither is one that brought only what is sealed. A restricted record
 * counts, as in the queue everybody reads that it may be somebody.
 */
public final class Arrivals {

    /** Deliveries that are told of. */
    private static final int MOST = 20;

    private final GraphReader reader;
    private final PossibleMatches matches;

    Arrivals(GraphReader reader, PossibleMatches matches) {
        this.reader = reader;
        this.matches = matches;
    }

    /**
     * What a delivery brought that is still to be looked at.
     *
     * @param delivery internal id
     * @param deliverer who delivered; empty for the default deliverer
     * @param made when whoever delivered made it; where they do not say, when it was taken in
     * @param records how many of its new records may be of somebody who was there before
     * @param pairs in how many pairs of the queue they stand: a record may be of more than one
     */
    public record Arrival(
            String delivery, String deliverer, @Nullable Moment made, int records, int pairs) {}

    /** What is counted of one delivery. */
    private static final class Count {
        private final Set<String> records = new HashSet<>();
        private int pairs;
    }

    /** Deliveries with something to look at, the one that came in last first; none while records are not compared, or where nothing is said. */
    public List<Arrival> of(Lens lens) {
        Through through = matches.through(lens);
        if (through == null) {
            return List.of();
        }
        Map<String, Count> counts = new HashMap<>();
        for (Kept.Ranked ranked : through.admitted(through.ranked())) {
            Pair pair = ranked.pair();
            count(counts, pair, pair.one().cameWith());
            count(counts, pair, pair.other().cameWith());
        }
        if (counts.isEmpty()) {
            return List.of();
        }
        return reader
                .read(
                        lens,
                        "deliveries",
                        reading -> reading.rows(
                                IdentityCypher.DELIVERIES,
                                Map.of("ids", List.copyOf(counts.keySet())),
                                row -> arrival(row, counts.getOrDefault(row.text("id"), new Count()))))
                .stream()
                // Ids are stamped with the time at which they were made, as in Pair.newWith.
                .sorted(Comparator.comparing(Arrival::delivery).reversed())
                .limit(MOST)
                .toList();
    }

    /** The same of one delivery; empty where none of its new records may be of somebody who was there before. */
    public Optional<Arrival> of(Lens lens, String delivery) {
        return of(lens).stream()
                .filter(arrival -> arrival.delivery().equals(delivery))
                .findFirst();
    }

    private static Arrival arrival(Row row, Count count) {
        return new Arrival(
                row.text("id"), row.text("deliverer"), row.momentOrNull("madeAt"), count.records.size(), count.pairs);
    }

    private static void count(Map<String, Count> counts, Pair pair, @Nullable String delivery) {
        String fresh = delivery == null ? null : pair.newWith(delivery);
        if (delivery != null && fresh != null) {
            Count count = counts.computeIfAbsent(delivery, id -> new Count());
            count.records.add(fresh);
            count.pairs++;
        }
    }
}
