package org.kith.vocabulary;

/** What a named human judged about two records. */
public enum JudgementState implements Coded {
    SAME("same", "the same person"),
    NOT_SAME("not_same", "not the same person"),
    UNSURE("unsure", "unsure");

    private final String code;
    private final String label;

    JudgementState(String code, String label) {
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
