package org.kith.uikit.network;

/**
 * A place in the picture, in units of the drawing: one unit is one CSS pixel at a zoom of 1, x to the right, y down.
 *
 * @param pinned whether layouts leave it where it is
 */
public record DiagramPoint(double x, double y, boolean pinned) {

    /** Nothing is drawn farther out than this. */
    private static final double FARTHEST = 100_000;

    /**
     * @throws IllegalArgumentException if a coordinate is not a number or farther out than a picture can be
     */
    public DiagramPoint {
        if (!(Math.abs(x) <= FARTHEST) || !(Math.abs(y) <= FARTHEST)) {
            throw new IllegalArgumentException("not a place in a picture");
        }
    }

    public static DiagramPoint pinnedAt(double x, double y) {
        return new DiagramPoint(x, y, true);
    }
}
