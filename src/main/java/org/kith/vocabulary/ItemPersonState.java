package org.kith.vocabulary;

/** Whether a person was joined to an item, or taken off it. */
public enum ItemPersonState implements Coded {
    JOINED("joined", "joined"),
    REMOVED("removed", "taken off");

    private final String code;
    private final String label;

    ItemPersonState(String code, String label) {
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
