package org.kith.network.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kith.network.Marks;
import org.kith.network.Note;
import org.kith.network.OwnColour;
import org.kith.network.OwnGroup;
import org.kith.network.Scene;
import org.kith.uikit.network.DiagramEdge;
import org.kith.uikit.network.DiagramNode;
import org.kith.uikit.network.DiagramOutline;
import org.kith.uikit.network.DiagramScene;
import org.kith.uikit.network.NetworkDiagram;
import org.kith.uikit.network.NodeShape;

/** How marks of one's own are drawn on a picture that stands: cards, rings with letters, outlines, and what is new. */
final class MarksDrawing {

    private MarksDrawing() {}

    /**
     * @param by whose marks they are, as a card says it: "My note"
     * @param fresh ids of nodes and lines to be pointed out as new
     */
    static void put(NetworkDiagram canvas, Scene scene, Marks marks, String by, Set<String> fresh) {
        canvas.change(drawn -> {
            scene.nodes().forEach(node -> {
                OwnColour colour = marks.colours().get(node.id());
                boolean added = fresh.contains(node.id());
                if (colour != null || added) {
                    drawn.node(node.id())
                            .ifPresent(plain -> drawn.put(plain.marked(
                                    colour == null ? 0 : colour.tint(),
                                    colour == null ? "" : colour.letter(),
                                    added ? "new" : "")));
                }
            });
            fresh.forEach(id -> drawn.edge(id).ifPresent(edge -> drawn.put(asNew(edge))));
            notes(drawn, scene, marks, by);
            groups(drawn, scene, marks);
        });
    }

    /** Colours and notes on a picture of people alone; what is marked and not in it comes again with the rings. */
    static void people(NetworkDiagram canvas, Scene scene, Marks marks, String by) {
        canvas.change(drawn -> {
            marks.colours()
                    .forEach((id, colour) -> drawn.node(id)
                            .ifPresent(plain -> drawn.put(plain.marked(colour.tint(), colour.letter(), ""))));
            marks.notes().values().stream()
                    .filter(note ->
                            note.node() == null || drawn.node(note.node()).isPresent())
                    .forEach(note -> drawn.put(card(note, scene, by)));
        });
    }

    private static DiagramEdge asNew(DiagramEdge edge) {
        return edge.labelled(edge.label().isEmpty() ? "new" : "new: " + edge.label(), "New. " + edge.sentence());
    }

    private static void notes(DiagramScene drawn, Scene scene, Marks marks, String by) {
        for (Note note : marks.notes().values()) {
            if (shown(note, scene)) {
                drawn.put(card(note, scene, by));
            }
        }
    }

    private static DiagramNode card(Note note, Scene scene, String by) {
        return DiagramNode.of(note.id(), NodeShape.NOTE, note.text())
                .sublabel(by)
                .follows(note.node())
                .sentence(sentence(note, scene, by))
                .build();
    }

    /** A note on something that is not drawn is not drawn either. */
    static boolean shown(Note note, Scene scene) {
        String on = note.node();
        return on == null || scene.node(on).isPresent();
    }

    static String sentence(Note note, Scene scene, String by) {
        String on = note.node();
        String where = on == null
                ? ""
                : scene.node(on).map(node -> " on " + node.label()).orElse("");
        return by + where + ": " + note.text();
    }

    private static void groups(DiagramScene drawn, Scene scene, Marks marks) {
        List<DiagramOutline> outlines = new ArrayList<>();
        for (OwnGroup group : marks.groups().values()) {
            List<String> here = group.members().stream()
                    .filter(member -> scene.node(member).isPresent())
                    .toList();
            if (!group.folded() && !here.isEmpty()) {
                outlines.add(new DiagramOutline(group.id(), group.name(), here, tint(marks, here)));
            }
            drawn.node(group.id()).ifPresent(one -> drawn.put(one.standingFor(List.copyOf(group.members()))));
        }
        drawn.outlines(outlines);
    }

    /** A group whose members all have one colour has it too. */
    private static int tint(Marks marks, List<String> members) {
        OwnColour first = marks.colours().get(members.getFirst());
        return first != null
                        && members.stream().allMatch(member -> marks.colours().get(member) == first)
                ? first.tint()
                : 0;
    }
}
