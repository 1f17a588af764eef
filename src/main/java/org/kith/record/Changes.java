package org.kith.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kith.store.GraphWriter;

/**
 * Notes what was written, in the transaction that writes it: whoever works something out from statements finds there what
 * to work out again, and a crash loses none of it. One {@code Change} a delivery or saying. One that touches more than
 * {@value #LIMIT} statements is noted as wide, for then it costs less to go over everybody.
 */
final class Changes {

    static final int LIMIT = 20_000;

    void note(GraphWriter.Writing writing, String id, Collection<String> touched) {
        if (!touched.isEmpty()) {
            writing.run(RecordCypher.NOTE_CHANGE, Map.of("id", id, "touched", List.copyOf(touched), "limit", LIMIT));
        }
    }

    /** Its writing is done, or undone: either way what it touched is to be looked at again. */
    void close(GraphWriter.Writing writing, String id) {
        writing.run(RecordCypher.CLOSE_CHANGE, Map.of("id", id));
    }
}
