package org.kith.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kith.kernel.Reader;
import org.kith.store.GraphWriter;

/**
 * Puts news up in the transaction that makes the change, so that every process at the store finds it, and nobody hears of
 * what was not saved.
 */
final class NewsDesk {

    void note(GraphWriter.Writing writing, String act, Reader by, News.What what, Collection<String> statements) {
        if (!statements.isEmpty()) {
            writing.run(
                    RecordCypher.NOTE_NEWS,
                    Map.of(
                            "act", act,
                            "by", by.id(),
                            "byName", by.name(),
                            "what", what.name(),
                            "statements", List.copyOf(statements)));
        }
    }
}
