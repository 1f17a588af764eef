package org.kith.uikit.network;

/** The outline of a node. What a shape stands for is the screen's business, and its legend's. */
public enum NodeShape {
    CIRCLE("circle"),
    /** A circle with a second outline, larger: the thing in focus. */
    CIRCLE_DOUBLE("circle-double"),
    ROUNDED_SQUARE("rounded-square"),
    SQUARE("square"),
    SQUARE_DOUBLE("square-double"),
    DIAMOND("diamond"),
    DIAMOND_DOUBLE("diamond-double"),
    TRIANGLE("triangle"),
    TRIANGLE_DOUBLE("triangle-double"),
    HEXAGON("hexagon"),
    TAG("tag"),
    DOCUMENT("document"),
    DOCUMENT_DASHED("document-dashed"),
    DOCUMENT_QUOTE("document-quote"),
    /** Several sheets: a folded group, with its size as the glyph. */
    STACK("stack"),
    /** A card with its label as text; it lies above the picture, and no layout moves it. */
    NOTE("note");

    private final String code;

    NodeShape(String code) {
        this.code = code;
    }

    /** As the elements call it. */
    public String code() {
        return code;
    }
}
