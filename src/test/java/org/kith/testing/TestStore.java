package org.kith.testing;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.ResourceIterable;
import org.neo4j.graphdb.Transaction;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** The one Neo4j of a test JVM. Tests share it and clear it; the schema stays. */
public final class TestStore {

    private static final String CLEARED = "(n) WHERE NOT n:SchemaVersion AND NOT n:SchemaLease AND NOT n:Account";

    private static final class Holder {
        static final Map<String, StoreCopy> COPIES = new HashMap<>();
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
        run("MATCH " + CLEARED + " DETACH DELETE n");
    }

    /**
     * Brings the store to what {@code made} makes of an empty one. It is run the first time; after that what it left is
     * put back as it was, ids and all, in a fraction of the time that a delivery takes.
     */
    public static void holding(String what, Runnable made) {
        clear();
        StoreCopy copy = Holder.COPIES.get(what);
        if (copy == null) {
            made.run();
            Holder.COPIES.put(what, StoreCopy.of(Holder.NEO4J.defaultDatabaseService(), CLEARED));
        } else {
            copy.putBack(Holder.NEO4J.defaultDatabaseService());
        }
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

    /** Every statement's internal id, by what its deliverer calls it. */
    public static Map<String, String> ids() {
        return Holder.NEO4J
                .defaultDatabaseService()
                .executeTransactionally(
                        "MATCH (s:Statement) RETURN s.scoped AS scoped, s.id AS id",
                        Map.of(),
                        rows -> rows.stream().collect(Collectors.toMap(row -> (String) row.get("scoped"), row ->
                                (String) row.get("id"))));
    }

    /**
     * Calls things by other ids, wherever one stands: so that what two deliveries have in common is the same thing.
     *
     * @param names the id a thing is to have, by the one it has
     */
    public static void rename(Map<String, String> names) {
        try (Transaction transaction = Holder.NEO4J.defaultDatabaseService().beginTx();
                ResourceIterable<Node> nodes = transaction.getAllNodes();
                ResourceIterable<Relationship> edges = transaction.getAllRelationships()) {
            nodes.forEach(node -> rename(node, names));
            edges.forEach(edge -> rename(edge, names));
            transaction.commit();
        }
    }

    private static void rename(Entity entity, Map<String, String> names) {
        entity.getAllProperties().forEach((name, value) -> {
            if (value instanceof String text && names.containsKey(text)) {
                entity.setProperty(name, names.get(text));
            } else if (value instanceof String[] texts) {
                entity.setProperty(
                        name,
                        Arrays.stream(texts)
                                .map(text -> names.getOrDefault(text, text))
                                .toArray(String[]::new));
            }
        });
    }

    /** Makes the indexes of words anew: what was once in one still shifts its ranks until it is tidied up. */
    public static void freshWords() {
        for (String kind : List.of("open", "sealed")) {
            String label = kind.equals("open") ? "OpenWords" : "SealedWords";
            run("DROP INDEX words_" + kind);
            run("CREATE FULLTEXT INDEX words_" + kind + " FOR (s:" + label + ") ON EACH [s.words]"
                    + " OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}");
        }
        run("CALL db.awaitIndexes(60)");
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
