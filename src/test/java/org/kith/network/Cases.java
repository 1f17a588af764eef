package org.kith.network;

import java.nio.file.Path;
import java.util.List;
import org.kith.circle.Circle;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.testing.Deliveries;

/** The worked cases as circles with their findings. */
public final class Cases {

    private Cases() {}

    public static Deliveries kitchen() {
        return Deliveries.folder(Path.of("src/test/resources/cases/two-schools-one-kitchen"));
    }

    public static Deliveries cannerySteps() {
        return Deliveries.folder(Path.of("src/test/resources/cases/nil-under-an-old-name"));
    }

    public static List<Finding> findings(Circle circle) {
        return new GapFinder(GapPatterns.shipped()).of(circle);
    }

    public static Scene scene(Slice slice, String child) {
        Circle circle = Deliveries.circle(slice, child);
        return SceneBuilder.first(circle, findings(circle));
    }

    public static Exploration exploration(Slice slice, String child) {
        Circle circle = Deliveries.circle(slice, child);
        return new Exploration(circle, findings(circle), Widening.NONE);
    }

    static SceneNode node(Scene scene, String label) {
        return scene.nodes().stream()
                .filter(node -> node.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " among "
                        + scene.nodes().stream().map(SceneNode::label).toList()));
    }

    static SceneEdge edge(Scene scene, String one, String other) {
        String from = node(scene, one).id();
        String to = node(scene, other).id();
        return scene.edges().stream()
                .filter(edge -> edge.touches(from) && edge.touches(to))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing joins " + one + " and " + other));
    }
}
