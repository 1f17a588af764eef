package org.kith.network;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What each of two agencies had of a scene, thing by thing.
 *
 * @param first name of the first agency
 * @param second name of the second
 * @param had by id of a node or an edge; what cannot be told apart, as a group, is not in it
 * @param lines everything that not both had, in sentences: people and things before what joins them
 */
public record Contrast(String first, String second, Map<String, Had> had, List<Line> lines) {

    /** Who had something. */
    public enum Had {
        BOTH,
        FIRST,
        SECOND,
        /** Neither by itself: it shows only when both are put together. */
        TOGETHER
    }

    /**
     * Something that not both had.
     *
     * @param at the node to go to
     */
    public record Line(Had who, String at, String sentence) {}

    public Contrast {
        had = Map.copyOf(had);
        lines = List.copyOf(lines);
    }

    static Contrast of(String first, String second, Map<String, Had> had, Scene scene) {
        List<Line> lines = Stream.concat(
                        scene.nodes().stream().flatMap(node -> line(had.get(node.id()), node.id(), node.sentence())),
                        scene.edges().stream().flatMap(edge -> line(had.get(edge.id()), edge.from(), edge.sentence())))
                .toList();
        return new Contrast(first, second, had, lines);
    }

    private static Stream<Line> line(@org.jspecify.annotations.Nullable Had who, String at, String sentence) {
        return who == null || who == Had.BOTH ? Stream.empty() : Stream.of(new Line(who, at, sentence));
    }

    /** In words; empty for what cannot be told apart. */
    public String words(String id) {
        Had who = had.get(id);
        return who == null
                ? ""
                : switch (who) {
                    case BOTH -> "Both had this.";
                    case FIRST -> "Only " + first + " had this.";
                    case SECOND -> "Only " + second + " had this.";
                    case TOGETHER -> "Neither had this by itself; it shows only together.";
                };
    }

    /** The scene with who had it at the end of every sentence. */
    Scene said(Scene scene) {
        return new Scene(
                scene.focus(),
                scene.title(),
                scene.nodes().stream().map(node -> node.said(words(node.id()))).toList(),
                scene.edges().stream().map(edge -> edge.said(words(edge.id()))).toList(),
                scene.homes(),
                scene.shown());
    }
}
