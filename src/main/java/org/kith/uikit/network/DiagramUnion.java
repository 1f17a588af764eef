package org.kith.uikit.network;

import java.util.List;
import java.util.Objects;

/**
 * Nodes joined by a line, of one row, and nodes of later rows that hang on that line. For pictures in layers.
 *
 * @param members ids of the nodes it joins, the left one first where nothing else decides; at most two, and none where only
 *     what hangs on it is known
 * @param line of the line between the members
 * @param slashes strokes across that line, 0 to 2
 * @param drops what hangs on it, from left to right
 */
public record DiagramUnion(String id, List<String> members, LineStyle line, int slashes, List<Drop> drops) {

    /**
     * A node that hangs on a union.
     *
     * @param to id of the node
     * @param twins nodes of one union with the same word here hang on one point of it; empty for all others
     */
    public record Drop(String to, LineStyle line, String twins) {

        public Drop {
            DiagramIds.require(to);
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(twins, "twins");
        }
    }

    /**
     * @throws IllegalArgumentException if an id is blank, there are more than two members, or other than 0 to 2 slashes
     */
    public DiagramUnion {
        DiagramIds.require(id);
        Objects.requireNonNull(line, "line");
        members = List.copyOf(members);
        drops = List.copyOf(drops);
        if (members.size() > 2) {
            throw new IllegalArgumentException("a union joins at most two");
        }
        if (slashes < 0 || slashes > 2) {
            throw new IllegalArgumentException("a union has at most two slashes");
        }
    }
}
