package org.kith.uikit.network;

/** What may be an id in a scene. */
final class DiagramIds {

    private DiagramIds() {}

    /**
     * @throws IllegalArgumentException if it is blank
     */
    static void require(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an id is needed");
        }
    }

    static void requireTint(int tint) {
        if (tint < 0 || tint > DiagramNode.TINTS) {
            throw new IllegalArgumentException("there are six tints");
        }
    }
}
