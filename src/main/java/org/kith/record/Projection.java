package org.kith.record;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.StatementKind;

/**
 * The direct edges between things ({@code STAYS_AT}, {@code RELATED_TO}, {@code INVOLVED_WITH}, {@code ABOUT},
 * {@code HELD_BY}, {@code SAME_PERSON}), each naming its statement: for traversal and paths, as the newest versions say.
 * It holds nothing that the statements do not and can be drawn again at any time.
 */
final class Projection {

    private static final int PAGE = 5_000;

    private static final Map<StatementKind, RecordCypher> QUERIES = Map.of(
            StatementKind.STAY, RecordCypher.PROJECT_STAYS,
            StatementKind.KINSHIP, RecordCypher.PROJECT_KINSHIPS,
            StatementKind.INVOLVEMENT, RecordCypher.PROJECT_INVOLVEMENTS,
            StatementKind.ITEM, RecordCypher.PROJECT_ITEMS,
            StatementKind.JUDGEMENT, RecordCypher.PROJECT_JUDGEMENTS);

    private static final Set<StatementKind> RETRACTED =
            Set.of(StatementKind.STAY, StatementKind.KINSHIP, StatementKind.INVOLVEMENT);

    private final GraphWriter graph;

    Projection(GraphWriter graph) {
        this.graph = graph;
    }

    /** Draws the edges of statements that are new or say something else. */
    void draw(GraphWriter.Writing writing, StatementKind kind, Collection<String> ids) {
        RecordCypher query = QUERIES.get(kind);
        if (query != null && !ids.isEmpty()) {
            writing.run(query, Map.of("ids", List.copyOf(ids)));
        }
        if (kind == StatementKind.ITEM_PERSON && !ids.isEmpty()) {
            Set<String> items = new HashSet<>();
            writing.rows(RecordCypher.FIND_BY_ID, Map.of("ids", List.copyOf(ids)), row -> {
                String item = row.statement("s", "earlier").cells().text("item");
                if (item != null) {
                    items.add(item);
                }
                return row;
            });
            writing.run(RecordCypher.PROJECT_ITEMS, Map.of("ids", List.copyOf(items)));
        }
    }

    /**
     * Removes the edges of statements that somebody took back. Those of items, of people joined to them and of judgements
     * are taken away when they are drawn again, because another statement may stand in their place.
     */
    void retract(GraphWriter.Writing writing, StatementKind kind, Collection<String> ids) {
        if (RETRACTED.contains(kind) && !ids.isEmpty()) {
            writing.run(RecordCypher.RETRACT_EDGES, Map.of("ids", List.copyOf(ids)));
        }
    }

    /** Removes all direct edges and draws them again, a page at a time. */
    void rebuild() {
        long removed;
        do {
            removed = graph.write(writing -> writing.rows(
                            RecordCypher.CLEAR_PROJECTION, Map.of("many", PAGE), row -> row.number("removed"))
                    .getFirst());
        } while (removed > 0);
        QUERIES.keySet().forEach(this::rebuild);
    }

    private void rebuild(StatementKind kind) {
        String after = "";
        while (true) {
            String from = after;
            List<String> page = graph.write(writing -> {
                List<String> ids = writing.rows(
                        RecordCypher.STATEMENTS_AFTER,
                        Map.of("label", kind.label(), "after", from, "many", PAGE),
                        row -> row.text("id"));
                draw(writing, kind, ids);
                return ids;
            });
            if (page.isEmpty()) {
                return;
            }
            after = page.getLast();
        }
    }
}
