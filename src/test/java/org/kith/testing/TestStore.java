package org.kith.testing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** The one Neo4j of a test JVM. Tests share it and clear it; the schema stays. */
public final class TestStore {

    private static final class Holder {
        static final Neo4j NEO4J =
                Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(NEO4J::close));
        }
    }

    private TestStore() {}

    public static URI uri() {
        return Holder.NEO4J.boltURI();
    }

    /** Removes everything but the schema, and the accounts that tests sign in with. */
    public static void clear() {
        run("MATCH (n) WHERE NOT n:SchemaVersion AND NOT n:SchemaLease AND NOT n:Account DETACH DELETE n");
    }

    /** Removes the accounts too. */
    public static void clearAccounts() {
        run("MATCH (a:Account) DETACH DELETE a");
    }

    /** The one column of a query, sorted: like {@link #count}, for what was written and never for what is shown. */
    public static List<String> texts(String query, Map<String, Object> params) {
        return Holder.NEO4J
                .defaultDatabaseService()
                .executeTransactionally(
                        query,
                        params,
                        result -> result.stream()
                                .map(row ->
                                        String.valueOf(row.values().iterator().next()))
                                .sorted()
                                .toList());
    }

    /** Changes the graph past every rule, as somebody at the database could. */
    public static void run(String query) {
        Holder.NEO4J.defaultDatabaseService().executeTransactionally(query);
    }

    /** One number of the graph, past every lens: for tests of what was written, never for what is shown. */
    public static long count(String query, Map<String, Object> params) {
        return Holder.NEO4J.defaultDatabaseService().executeTransactionally(query, params, result ->
                (Long) result.next().values().iterator().next());
    }

    /** One text of the graph, past every lens: for tests that need to know how the store calls something. */
    public static String text(String query, Map<String, Object> params) {
        return Holder.NEO4J.defaultDatabaseService().executeTransactionally(query, params, result ->
                (String) result.next().values().iterator().next());
    }
}
