package org.kith.network;

/**
 * Where somebody looked in a picture.
 *
 * @param x the point in the middle, in units of the drawing
 * @param y the same, downwards
 * @param zoom pixels on screen for one unit
 * @param follows whether everything was kept in view
 */
public record Camera(double x, double y, double zoom, boolean follows) {

    /** Everything in view. */
    public static final Camera ALL = new Camera(0, 0, 1, true);
}
