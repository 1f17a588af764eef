package org.kith.vocabulary;

/** How far a service reaches: for every child, for some, or by statute. */
public enum InvolvementLevel implements Coded {
    UNIVERSAL("universal", "universal"),
    TARGETED("targeted", "targeted"),
    STATUTORY("statutory", "statutory");

    private final String code;
    private final String label;

    InvolvementLevel(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
