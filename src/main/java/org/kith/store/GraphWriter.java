package org.kith.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.neo4j.driver.TransactionContext;

/** The one way to change the graph. Only the rooms that own what they write have it; a test lists them. */
public final class GraphWriter {

    private final Sessions sessions;

    GraphWriter(Sessions sessions) {
        this.sessions = Objects.requireNonNull(sessions, "sessions");
    }

    /**
     * Changes the graph in one transaction: all of it or nothing.
     *
     * @param work the change; may be run again when the store asks for it
     */
    public <T> T write(Function<Writing, T> work) {
        return sessions.write(transaction -> work.apply(new Writing(transaction)));
    }

    /**
     * Runs one query of mode {@code write} as a transaction of its own, for what everybody waits for: it asks the store once
     * and is never tried again. Where it fails, whether it was done is not known.
     */
    public <T> List<T> writeAtOnce(CypherName name, Map<String, Object> params, Function<Row, T> mapper) {
        List<T> rows = new ArrayList<>();
        sessions.writeAtOnce(sessions.query(name, CypherQuery.Mode.WRITE), params, row -> rows.add(mapper.apply(row)));
        return rows;
    }

    /** A writing transaction. */
    public final class Writing {

        private final TransactionContext transaction;

        private Writing(TransactionContext transaction) {
            this.transaction = transaction;
        }

        /** Runs a query of mode {@code write} and returns its rows. */
        public <T> List<T> rows(CypherName name, Map<String, Object> params, Function<Row, T> mapper) {
            List<T> rows = new ArrayList<>();
            CypherQuery query = sessions.query(name, CypherQuery.Mode.WRITE);
            Sessions.run(transaction, query, params, row -> rows.add(mapper.apply(row)));
            return rows;
        }

        /** Runs a query of mode {@code write} whose rows nobody wants. */
        public void run(CypherName name, Map<String, Object> params) {
            rows(name, params, row -> row);
        }
    }
}
