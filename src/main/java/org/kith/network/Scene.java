package org.kith.network;

import java.util.List;
import java.util.Optional;
import org.kith.circle.Circle;

/**
 * The picture around a child, and the table beside it: the same things in the same words.
 *
 * @param focus id of the child's node
 * @param title the picture's name for those who hear it
 */
public record Scene(
        String focus, String title, List<SceneNode> nodes, List<SceneEdge> edges, List<SceneHome> homes, Shown shown) {

    public Scene {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        homes = List.copyOf(homes);
    }

    /** A picture of nothing, where nothing of the child was recorded. */
    static Scene nothing(Circle own) {
        return new Scene(
                NodeKey.person(own.child()).text(),
                "Network of " + Words.name(own.child()),
                List.of(),
                List.of(),
                List.of(),
                new Shown(0, 0, 0, 0, 0, 0, 0));
    }

    public Optional<SceneNode> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    public Optional<SceneEdge> edge(String id) {
        return edges.stream().filter(edge -> edge.id().equals(id)).findFirst();
    }

    public Optional<SceneHome> home(String id) {
        return homes.stream().filter(home -> home.id().equals(id)).findFirst();
    }

    /** The connections of a node that are in the picture. */
    public List<SceneEdge> edgesAt(String node) {
        return edges.stream().filter(edge -> edge.touches(node)).toList();
    }
}
