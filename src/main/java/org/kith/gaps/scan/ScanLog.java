package org.kith.gaps.scan;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.store.GraphWriter;

/** What is kept of the scan itself: how far it has come, what was written and not yet looked at, and whose turn it is. */
final class ScanLog {

    /** A write that was not yet looked at. */
    record Unscanned(String id, List<String> touched, boolean wide) {}

    private final GraphWriter graph;

    ScanLog(GraphWriter graph) {
        this.graph = graph;
    }

    Optional<ScanState> latest() {
        return graph.write(writing -> writing.rows(ScanCypher.LATEST_SCAN, Map.of(), ScanState::read)).stream()
                .findFirst();
    }

    /** How often a child was kept otherwise than before, over all scans. */
    long changed() {
        return graph.write(writing -> writing.rows(ScanCypher.SCAN_CHANGED, Map.of(), row -> row.number("changed"))
                .getFirst());
    }

    void note(ScanState state) {
        graph.write(writing -> {
            writing.run(ScanCypher.BEGIN_SCAN, Map.of("id", state.id(), "properties", state.properties()));
            return state;
        });
    }

    List<Unscanned> unscanned(int many) {
        return graph.write(writing -> writing.rows(
                ScanCypher.UNSCANNED_CHANGES,
                Map.of("many", many),
                row -> new Unscanned(row.text("id"), row.texts("touched"), row.yes("wide"))));
    }

    void scanned(Collection<String> changes) {
        graph.write(writing -> {
            writing.run(ScanCypher.CHANGES_SCANNED, Map.of("ids", List.copyOf(changes)));
            return changes;
        });
    }

    List<String> due(Instant now, int many) {
        return graph.write(writing ->
                writing.rows(ScanCypher.WATCHED_DUE, Map.of("now", now, "many", many), row -> row.text("record")));
    }

    /** Whether this process may look for gaps now: of several on one store, one does. */
    boolean claim(String holder, Instant now, Duration length) {
        return graph.write(writing -> writing.rows(
                        ScanCypher.CLAIM_SCAN,
                        Map.of("holder", holder, "now", now, "until", now.plus(length)),
                        row -> row.yes("granted"))
                .getFirst());
    }
}
