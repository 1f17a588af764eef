package org.kith.uikit.network;

import java.util.Objects;

/**
 * A dashed outline around the nodes that name it. Without members it is not drawn.
 *
 * @param label caption at its upper left
 * @param restricted shows a padlock beside the caption
 */
public record DiagramContainer(String id, String label, boolean restricted, boolean ghost, boolean dimmed) {

    /**
     * @throws IllegalArgumentException if the id is blank
     */
    public DiagramContainer {
        DiagramIds.require(id);
        Objects.requireNonNull(label, "label");
    }

    public static DiagramContainer of(String id, String label) {
        return new DiagramContainer(id, label, false, false, false);
    }

    public static DiagramContainer restricted(String id, String label) {
        return new DiagramContainer(id, label, true, false, false);
    }
}
