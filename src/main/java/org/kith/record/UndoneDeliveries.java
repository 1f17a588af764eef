package org.kith.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.StatementRow;

/** Takes back deliveries that were begun and not finished, a page at a time. */
final class UndoneDeliveries {

    private static final int PAGE = 5_000;

    private final GraphWriter graph;
    private final Projection projection;
    private final Changes changes = new Changes();

    UndoneDeliveries(GraphWriter graph, Projection projection) {
        this.graph = graph;
        this.projection = projection;
    }

    int undoAll() {
        List<String> unfinished = graph.write(
                writing -> writing.rows(RecordCypher.UNFINISHED_DELIVERIES, Map.of(), row -> row.text("id")));
        unfinished.forEach(this::undo);
        return unfinished.size();
    }

    void undo(String delivery) {
        pages(RecordCypher.UNDO_CREATED, delivery);
        while (bringBack(delivery) > 0) {
            // until no statement is left that this delivery changed
        }
        pages(RecordCypher.UNDO_NAMED, delivery);
        // A row taken back may have ended an older row's edge (a judgement, a person taken off an item): only the
        // statements know. Undoing is rare, so drawing everything again costs less than remembering.
        projection.rebuild();
        graph.write(writing -> {
            writing.run(RecordCypher.CLOSE_UNDONE, Map.of("delivery", delivery));
            changes.close(writing, delivery);
            return delivery;
        });
    }

    private void pages(RecordCypher query, String delivery) {
        long removed;
        do {
            removed = graph.write(writing -> writing.rows(
                            query, Map.of("delivery", delivery, "many", PAGE), row -> row.number("removed"))
                    .getFirst());
        } while (removed > 0);
    }

    private int bringBack(String delivery) {
        return graph.write(writing -> {
            List<StatementRow> back = writing.rows(
                    RecordCypher.UNDO_CHANGED,
                    Map.of("delivery", delivery, "many", PAGE),
                    row -> row.statement("s", "earlier"));
            List<Map<String, Object>> labels = new ArrayList<>();
            back.forEach(statement -> labels.add(Batch.resealing(statement, statement.sealedBy())));
            writing.run(RecordCypher.RESEAL, Map.of("rows", labels));
            return back.size();
        });
    }
}
