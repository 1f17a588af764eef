package org.kith.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kith.record.Forgetting;
import org.kith.store.GraphWriter;

/**
 * Looks, after a deletion, for whatever still holds an id, a whole name or a number of whoever was deleted: in every node of
 * every label and in every edge of the projection, and so in whatever any query, list, index or page could read. The record
 * of reads is left out: it holds random ids, and its words were erased.
 */
public final class LeftBehind {

    private final GraphWriter graph;

    LeftBehind(GraphWriter graph) {
        this.graph = graph;
    }

    /**
     * @param plan what was deleted
     * @return what was found, each a line that names a label and a number and nobody; empty where nothing
     */
    public List<String> after(Forgetting.Plan plan) {
        List<String> left = new ArrayList<>();
        graph.write(writing -> {
            left.clear();
            writing.rows(
                    RetentionCypher.LEFT_BEHIND,
                    Map.of("ids", List.copyOf(plan.gone())),
                    row -> left.add(row.number("many") + " × " + row.text("label") + " still hold an id"));
            List<String> names = BesideStatements.telling(plan.names());
            if (!names.isEmpty()) {
                writing.rows(
                        RetentionCypher.LEFT_NAMES,
                        Map.of("names", names),
                        row -> left.add(
                                row.number("many") + " × " + row.text("label") + " still hold a name or a number"));
            }
            return left;
        });
        return List.copyOf(left);
    }
}
