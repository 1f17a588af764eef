package org.kith.vocabulary;

/** Whether a condition was kept. */
public enum ConditionOutcome implements Coded {
    KEPT("kept", "kept"),
    PARTLY("partly", "partly kept"),
    NOT_KEPT("not_kept", "not kept");

    private final String code;
    private final String label;

    ConditionOutcome(String code, String label) {
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
