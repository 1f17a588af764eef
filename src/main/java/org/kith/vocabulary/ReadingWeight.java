package org.kith.vocabulary;

/** What weight a practitioner gives an item. */
public enum ReadingWeight implements Coded {
    DECIDES("decides", "decides"),
    MATTERS("matters", "matters"),
    BACKGROUND("background", "background"),
    SET_ASIDE("set_aside", "set aside");

    private final String code;
    private final String label;

    ReadingWeight(String code, String label) {
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
