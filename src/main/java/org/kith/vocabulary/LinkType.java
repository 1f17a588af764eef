package org.kith.vocabulary;

/** How two items bear on each other. */
public enum LinkType implements Coded {
    CORROBORATES("corroborates", "corroborates"),
    CONTRADICTS("contradicts", "contradicts"),
    EXPLAINS("explains", "explains"),
    SUPERSEDES("supersedes", "supersedes"),
    SAME_EVENT("same_event", "is the same event as"),
    RELATES_TO("relates_to", "relates to"),
    COMPARES("compares", "was compared with");

    private final String code;
    private final String label;

    LinkType(String code, String label) {
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
