package org.kith.vocabulary;

/** Whether it was decided to share. */
public enum ShareDecisionKind implements Coded {
    SHARE("share", "share"),
    PARTIAL("partial", "share in part"),
    NOT("not", "not share");

    private final String code;
    private final String label;

    ShareDecisionKind(String code, String label) {
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
