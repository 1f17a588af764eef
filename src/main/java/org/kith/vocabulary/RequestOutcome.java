package org.kith.vocabulary;

/** What an asked agency answered. */
public enum RequestOutcome implements Coded {
    INFORMATION("information", "information"),
    NOTHING_HELD("nothing_held", "nothing held"),
    REFUSED("refused", "refused");

    private final String code;
    private final String label;

    RequestOutcome(String code, String label) {
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
