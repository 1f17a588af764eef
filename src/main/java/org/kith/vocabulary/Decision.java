package org.kith.vocabulary;

/** What an enquiry was closed as. */
public enum Decision implements Coded {
    NO_FURTHER_ACTION("no_further_action", "no further action"),
    ADVICE("advice", "information and advice"),
    EARLY_HELP("early_help", "early help"),
    SECTION_17("section_17", "child in need (section 17)"),
    STRATEGY_DISCUSSION("strategy_discussion", "strategy discussion"),
    SECTION_47("section_47", "child protection enquiry (section 47)"),
    OTHER("other", "other");

    private final String code;
    private final String label;

    Decision(String code, String label) {
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
