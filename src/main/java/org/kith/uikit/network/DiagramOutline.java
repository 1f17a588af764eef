package org.kith.uikit.network;

import java.util.List;
import java.util.Objects;

/**
 * An outline around some nodes wherever they stand: it moves nobody and encloses nobody else. Without members in the scene
 * it is not drawn.
 *
 * @param label caption above it
 * @param members ids of nodes
 * @param tint 1 to 6, or 0 for none
 */
public record DiagramOutline(String id, String label, List<String> members, int tint) {

    /**
     * @throws IllegalArgumentException if the id is blank or there is no such tint
     */
    public DiagramOutline {
        DiagramIds.require(id);
        Objects.requireNonNull(label, "label");
        members = List.copyOf(members);
        DiagramIds.requireTint(tint);
    }
}
