package org.kith.store;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;

/**
 * Sessions of the driver, with the bounds every transaction has. All share one bookmark manager, so that what was written
 * here is read here, also from a follower of a cluster.
 *
 * @param driver connections to the store
 * @param catalog the queries that may be run
 * @param database name of the database
 */
record Sessions(Driver driver, CypherCatalog catalog, String database) {

    private static final TransactionConfig READING =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(60)).build();
    /** The system's own reading goes over everything there is, such as an export. */
    private static final TransactionConfig READING_ALL =
            TransactionConfig.builder().withTimeout(Duration.ofHours(6)).build();

    private static final TransactionConfig WRITING =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(10)).build();

    /** Rows asked for at a time: so many that a long answer never waits for the next asking. */
    private static final long ROWS_AT_A_TIME = 10_000;

    /**
     * @param system whether it is the system's own reading, which may take hours
     */
    <T> T read(boolean system, Function<TransactionContext, T> work) {
        return StoreErrors.translated(() -> {
            try (Session session = session(AccessMode.READ)) {
                return session.executeRead(work::apply, system ? READING_ALL : READING);
            }
        });
    }

    <T> T write(Function<TransactionContext, T> work) {
        return StoreErrors.translated(() -> {
            try (Session session = session(AccessMode.WRITE)) {
                return session.executeWrite(work::apply, WRITING);
            }
        });
    }

    /** One query as a transaction of its own: one asking and one answer. It is not tried again. */
    void writeAtOnce(CypherQuery query, Map<String, Object> params, Consumer<Row> consumer) {
        StoreErrors.translated(() -> {
            try (Session session = session(AccessMode.WRITE)) {
                Result result = session.run(new Query(query.text(), Parameters.forDriver(params)), WRITING);
                while (result.hasNext()) {
                    consumer.accept(new Row(result.next()));
                }
            }
            return null;
        });
    }

    CypherQuery query(CypherName name, CypherQuery.Mode mode) {
        CypherQuery query = catalog.get(name);
        if (query.mode() != mode) {
            throw new IllegalArgumentException(name.path() + " is not of mode " + mode);
        }
        return query;
    }

    static void run(
            TransactionContext transaction, CypherQuery query, Map<String, Object> params, Consumer<Row> consumer) {
        Result result = transaction.run(new Query(query.text(), Parameters.forDriver(params)));
        while (result.hasNext()) {
            consumer.accept(new Row(result.next()));
        }
    }

    private Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder()
                .withDatabase(database)
                .withDefaultAccessMode(mode)
                .withFetchSize(ROWS_AT_A_TIME)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build());
    }
}
