package org.kith.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the words by which people and places are found anew, once, in a store that was filled by a Kith which made them otherwise.
 * Where it is broken off it begins again at the next start; two processes that do it at once write the same.
 */
final class WordsAnew {

    private static final Logger LOG = LoggerFactory.getLogger(WordsAnew.class);
    private static final int PAGE = 2_000;
    private static final List<StatementKind> KINDS =
            List.of(StatementKind.PERSON_RECORD, StatementKind.NAME_USE, StatementKind.HOUSEHOLD);

    private final GraphWriter graph;

    WordsAnew(GraphWriter graph) {
        this.graph = graph;
    }

    void ifMadeOtherwise() {
        List<Long> made =
                graph.write(writing -> writing.rows(RecordCypher.WORDS_MADE, Map.of(), row -> row.number("version")));
        if (made.contains((long) SearchWords.MADE)) {
            return;
        }
        KINDS.forEach(this::make);
        graph.write(writing -> {
            writing.run(RecordCypher.WORDS_ARE_MADE, Map.of("version", SearchWords.MADE));
            return made;
        });
    }

    private void make(StatementKind kind) {
        String after = "";
        long many = 0;
        while (true) {
            String from = after;
            List<String> page = graph.write(writing -> page(writing, kind, from));
            if (page.isEmpty()) {
                return;
            }
            many += page.size();
            after = page.getLast();
            LOG.info("Made the words anew by which {} of {} are found", many, kind.label());
        }
    }

    private static List<String> page(GraphWriter.Writing writing, StatementKind kind, String after) {
        List<String> ids = writing.rows(
                RecordCypher.STATEMENTS_AFTER,
                Map.of("label", kind.label(), "after", after, "many", PAGE),
                row -> row.text("id"));
        List<Map<String, Object>> rows = new ArrayList<>();
        writing.rows(RecordCypher.FIND_BY_ID, Map.of("ids", ids), row -> row.statement("s", "earlier"))
                .forEach(statement -> rows.add(words(statement)));
        writing.run(RecordCypher.WRITE_WORDS, Map.of("rows", rows));
        return ids;
    }

    private static Map<String, Object> words(StatementRow statement) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", statement.id());
        row.put("words", SearchWords.of(statement.kind(), statement.cells()));
        return row;
    }
}
