package org.kith.vocabulary;

/** What became of an allegation or concern; an allegation never stands without it. */
public enum ItemOutcome implements Coded {
    SUBSTANTIATED("substantiated", "substantiated"),
    UNSUBSTANTIATED("unsubstantiated", "unsubstantiated"),
    UNFOUNDED("unfounded", "unfounded"),
    INCONCLUSIVE("inconclusive", "inconclusive");

    private final String code;
    private final String label;

    ItemOutcome(String code, String label) {
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
