package org.kith.uikit.network;

/**
 * Where one looks.
 *
 * @param x the point in the middle, in units of the drawing
 * @param y the same, downwards
 * @param zoom pixels on screen for one unit
 * @param follows whether everything is kept in view, because nobody has moved the picture
 */
public record DiagramSight(double x, double y, double zoom, boolean follows) {

    /**
     * @throws IllegalArgumentException if it is no place to look at
     */
    public DiagramSight {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !(zoom > 0 && zoom <= 10)) {
            throw new IllegalArgumentException("not a place to look at");
        }
    }
}
