package org.kith.review.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.circle.Circle;
import org.kith.gaps.Finding;
import org.kith.network.NodeKind;
import org.kith.network.Scene;
import org.kith.network.SceneBuilder;
import org.kith.network.SceneEdge;
import org.kith.network.SceneHome;
import org.kith.network.SceneNode;
import org.kith.paper.PaperDocument;
import org.kith.paper.RowsDrawing;
import org.kith.paper.RowsDrawing.Shape;
import org.kith.paper.RowsDrawing.Thing;
import org.kith.paper.RowsDrawing.Tie;

/**
 * The network around a child on one day, as the explorer's first picture holds it, in three rows: the grown-ups, the children,
 * the agencies. Homes are letters, told below.
 */
final class ReportPictures {

    private ReportPictures() {}

    /** @param why what can be said for that day; empty where it is a day like any other */
    static PaperDocument.Picture picture(Circle circle, List<Finding> findings, LocalDate day, List<String> why) {
        Scene scene = SceneBuilder.first(circle, findings);
        Map<String, String> homes = letters(scene);
        List<Thing> things = new ArrayList<>();
        for (SceneNode node : scene.nodes()) {
            things.add(new Thing(
                    node.id(),
                    row(node),
                    node.kind().person() ? Shape.CIRCLE : Shape.SQUARE,
                    node.glyph(),
                    node.label(),
                    note(node, homes),
                    node.focus(),
                    node.ghost()));
        }
        List<Tie> ties = scene.edges().stream()
                .map(edge -> new Tie(edge.from(), edge.to(), firm(edge), dashed(edge)))
                .toList();
        return RowsDrawing.of(things, ties, instead(scene), caption(scene, homes, day, why));
    }

    private static Map<String, String> letters(Scene scene) {
        Map<String, String> letters = new LinkedHashMap<>();
        for (SceneHome home : scene.homes()) {
            letters.put(home.id(), String.valueOf((char) ('A' + letters.size() % 26)));
        }
        return letters;
    }

    private static int row(SceneNode node) {
        return node.kind() == NodeKind.ADULT ? 0 : node.kind() == NodeKind.CHILD ? 1 : 2;
    }

    private static String note(SceneNode node, Map<String, String> homes) {
        String at = node.homes().stream()
                .map(homes::get)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining(", "));
        return node.sublabel() + (at.isEmpty() ? "" : (node.sublabel().isEmpty() ? "" : " · ") + "home " + at);
    }

    private static boolean firm(SceneEdge edge) {
        return switch (edge.tie()) {
            case KIN, PARTNERS, WORKS_CLOSELY -> !edge.ghost();
            case KIN_UNVERIFIED, MAYBE_ONE, LOOSE, WORKS_WITH, SPEAKS_OF, BELONGS -> false;
        };
    }

    private static boolean dashed(SceneEdge edge) {
        return edge.ghost()
                || edge.ended()
                || edge.tie() == SceneEdge.Tie.KIN_UNVERIFIED
                || edge.tie() == SceneEdge.Tie.MAYBE_ONE;
    }

    private static String caption(Scene scene, Map<String, String> homes, LocalDate day, List<String> why) {
        StringBuilder words = new StringBuilder("As known at the end of " + ReportWords.day(day)
                + (why.isEmpty() ? "" : ": " + String.join("; ", why)) + ".");
        scene.homes()
                .forEach(home -> words.append(" Home ")
                        .append(homes.get(home.id()))
                        .append(": ")
                        .append(home.label())
                        .append('.'));
        words.append(
                " Thick lines: verified family, partners, and services beyond what everybody has. Dashed: said by one"
                        + " alone, over, with no request recorded, or between two records that may be one person.");
        return words.toString();
    }

    /** For those who do not see it: the sentence of everything in it. */
    private static String instead(Scene scene) {
        return scene.title() + ". "
                + scene.nodes().stream().map(SceneNode::sentence).collect(Collectors.joining(" "));
    }
}
