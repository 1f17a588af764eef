package org.kith.gaps.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.store.GraphWriter;

/** Keeps the findings of the scope in the graph: those of a child are replaced together, or not at all. */
final class FindingStore {

    private final GraphWriter graph;

    FindingStore(GraphWriter graph) {
        this.graph = graph;
    }

    /**
     * Replaces what is kept about some records by what was found now, in one transaction.
     *
     * @param records the records that were looked at; what is kept of those among them that are in scope no more goes
     * @param looked what was found
     * @param scan which scan says so
     * @return how many children are kept otherwise than before
     */
    int replace(Collection<String> records, List<Looked> looked, String scan) {
        Set<String> all = new HashSet<>(records);
        looked.forEach(child -> all.addAll(child.child().records()));
        return graph.write(writing -> {
            Map<String, String> kept = new HashMap<>();
            writing.rows(ScanCypher.FINGERPRINTS, Map.of("records", List.copyOf(all)), row -> {
                kept.put(row.text("id"), String.valueOf(row.textOrNull("fingerprint")));
                return row;
            });
            List<Looked> changed = new ArrayList<>();
            List<Map<String, Object>> same = new ArrayList<>();
            for (Looked child : looked) {
                if (child.fingerprint().equals(kept.get(child.child().id()))) {
                    kept.remove(child.child().id());
                    same.add(stamp(child.child()));
                } else {
                    changed.add(child);
                }
            }
            int gone = kept.size();
            if (gone > 0) {
                writing.run(ScanCypher.FORGET_WATCHED, Map.of("ids", List.copyOf(kept.keySet())));
            }
            if (!same.isEmpty()) {
                writing.run(ScanCypher.STAMP_WATCHED, Map.of("turns", same, "scan", scan));
            }
            write(writing, changed, scan);
            int otherwise = Math.max(gone, changed.size());
            if (otherwise > 0) {
                writing.run(ScanCypher.COUNT_CHANGED, Map.of("scan", scan, "many", otherwise));
            }
            return otherwise;
        });
    }

    private static Map<String, Object> stamp(Watched child) {
        Map<String, Object> stamp = new HashMap<>();
        stamp.put("id", child.id());
        stamp.put("turnsAt", child.turnsAt());
        return stamp;
    }

    private static void write(GraphWriter.Writing writing, List<Looked> looked, String scan) {
        List<Map<String, Object>> children = new ArrayList<>();
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Looked child : looked) {
            children.add(Map.of(
                    "properties",
                    child.properties(scan),
                    "records",
                    child.child().records()));
            for (Looked.Carded carded : child.findings()) {
                Map<String, Object> properties = FindingCodec.properties(carded.finding());
                properties.put("card", carded.card());
                properties.put("whom", carded.whom());
                findings.add(Map.of(
                        "child",
                        child.child().id(),
                        "properties",
                        properties,
                        "restsOn",
                        List.copyOf(FindingCodec.restsOn(carded.finding()))));
            }
        }
        if (!children.isEmpty()) {
            writing.run(ScanCypher.WRITE_WATCHED, Map.of("children", children));
        }
        if (!findings.isEmpty()) {
            writing.run(ScanCypher.WRITE_FINDINGS, Map.of("findings", findings));
        }
    }

    /** Those of some records whose findings are kept. */
    Set<String> kept(Collection<String> records) {
        return graph.write(writing -> new HashSet<>(writing.rows(
                ScanCypher.WATCHED_AMONG, Map.of("records", List.copyOf(records)), row -> row.text("record"))));
    }

    /** Removes what earlier scans kept and this one did not find in scope. */
    void forgetOthers(String scan) {
        int many = 1_000;
        while (graph.write(writing -> {
            List<String> ids = writing.rows(
                    ScanCypher.WATCHED_OF_OTHER_SCANS, Map.of("scan", scan, "many", many), row -> row.text("id"));
            writing.run(ScanCypher.FORGET_WATCHED, Map.of("ids", ids));
            return ids.size() == many;
        })) {
            // until none is left
        }
    }
}
