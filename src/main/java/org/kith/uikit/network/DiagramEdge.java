package org.kith.uikit.network;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line between two nodes, or between a node and a container.
 *
 * @param from id of a node or container; an edge whose ends are not both in the scene is kept and not drawn
 * @param to where the arrow points, if it is directed
 * @param label short, shown where there is room; may be empty
 * @param ghost a connection that should be there and is not
 * @param sentence the connection in words, for those who hear it; without it ends and label are read
 * @param side to which of two sources it belongs; null: nothing is compared
 */
public record DiagramEdge(
        String id,
        String from,
        String to,
        LineStyle line,
        String label,
        boolean directed,
        boolean ghost,
        boolean dimmed,
        String sentence,
        @Nullable DiagramMark side) {

    /**
     * @throws IllegalArgumentException if an id is blank
     */
    public DiagramEdge {
        DiagramIds.require(id);
        DiagramIds.require(from);
        DiagramIds.require(to);
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** A line that is not compared. */
    public DiagramEdge(
            String id,
            String from,
            String to,
            LineStyle line,
            String label,
            boolean directed,
            boolean ghost,
            boolean dimmed,
            String sentence) {
        this(id, from, to, line, label, directed, ghost, dimmed, sentence, null);
    }

    public DiagramEdge marked(@Nullable DiagramMark source) {
        return new DiagramEdge(id, from, to, line, label, directed, ghost, dimmed, sentence, source);
    }

    /** A plain undirected edge. */
    public static DiagramEdge of(String id, String from, String to, LineStyle line) {
        return new DiagramEdge(id, from, to, line, "", false, false, false, "");
    }

    public DiagramEdge labelled(String text, String inWords) {
        return new DiagramEdge(id, from, to, line, text, directed, ghost, dimmed, inWords);
    }

    public DiagramEdge asDirected() {
        return new DiagramEdge(id, from, to, line, label, true, ghost, dimmed, sentence);
    }

    public DiagramEdge asGhost() {
        return new DiagramEdge(id, from, to, line, label, directed, true, dimmed, sentence);
    }

    public DiagramEdge asDimmed(boolean quiet) {
        return new DiagramEdge(id, from, to, line, label, directed, ghost, quiet, sentence);
    }
}
