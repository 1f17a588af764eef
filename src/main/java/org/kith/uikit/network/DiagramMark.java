package org.kith.uikit.network;

/** To which of two sources a thing belongs: a letter on a plate whose form says the same. */
public enum DiagramMark {
    /** A, on a filled square. */
    FIRST("A"),
    /** B, on a hollow round plate. */
    SECOND("B"),
    /** A and B, on nodes only: most lines belong to both where two sources agree. */
    BOTH("AB");

    private final String code;

    DiagramMark(String code) {
        this.code = code;
    }

    /** As it is written on the plate. */
    public String code() {
        return code;
    }
}
