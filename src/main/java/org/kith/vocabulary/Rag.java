package org.kith.vocabulary;

/** The grade of an enquiry; it sets the clock for answers. */
public enum Rag implements Coded {
    RED("red", "red"),
    AMBER("amber", "amber"),
    GREEN("green", "green"),
    BLUE("blue", "blue");

    private final String code;
    private final String label;

    Rag(String code, String label) {
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
