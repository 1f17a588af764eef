package org.kith.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/** What stood in the store of the tests at one moment, to be put back past the driver. Edges that leave it are not kept. */
record StoreCopy(List<Kept> nodes, List<Edge> edges) {

    /** A node with its labels and properties. */
    record Kept(List<String> labels, Map<String, Object> properties) {}

    /** An edge between two of the nodes, by their places. */
    record Edge(int from, int to, String type, Map<String, Object> properties) {}

    /** Copies the nodes {@code n} of a pattern, and the edges between them. */
    static StoreCopy of(GraphDatabaseService store, String pattern) {
        try (Transaction transaction = store.beginTx()) {
            List<Node> found = transaction.execute("MATCH " + pattern + " RETURN n").<Node>columnAs("n").stream()
                    .toList();
            Map<String, Integer> places = new HashMap<>();
            List<Kept> nodes = new ArrayList<>();
            for (Node node : found) {
                places.put(node.getElementId(), nodes.size());
                List<String> labels = new ArrayList<>();
                node.getLabels().forEach(label -> labels.add(label.name()));
                nodes.add(new Kept(labels, node.getAllProperties()));
            }
            List<Edge> edges = new ArrayList<>();
            for (Node node : found) {
                for (Relationship edge : node.getRelationships(Direction.OUTGOING)) {
                    Integer to = places.get(edge.getEndNode().getElementId());
                    if (to != null) {
                        edges.add(new Edge(
                                places.get(node.getElementId()),
                                to,
                                edge.getType().name(),
                                edge.getAllProperties()));
                    }
                }
            }
            return new StoreCopy(nodes, edges);
        }
    }

    void putBack(GraphDatabaseService store) {
        try (Transaction transaction = store.beginTx()) {
            List<Node> made = new ArrayList<>();
            for (Kept kept : nodes) {
                Node node = transaction.createNode(
                        kept.labels().stream().map(Label::label).toArray(Label[]::new));
                kept.properties().forEach(node::setProperty);
                made.add(node);
            }
            for (Edge edge : edges) {
                Relationship put = made.get(edge.from())
                        .createRelationshipTo(made.get(edge.to()), RelationshipType.withName(edge.type()));
                edge.properties().forEach(put::setProperty);
            }
            transaction.commit();
        }
        // Full-text indexes follow a write at their leisure otherwise.
        store.executeTransactionally("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
    }
}
