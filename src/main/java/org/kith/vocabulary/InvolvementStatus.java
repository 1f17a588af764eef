package org.kith.vocabulary;

/** Whether a service says its work goes on. */
public enum InvolvementStatus implements Coded {
    OPEN("open", "open"),
    CLOSED("closed", "ended");

    private final String code;
    private final String label;

    InvolvementStatus(String code, String label) {
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
