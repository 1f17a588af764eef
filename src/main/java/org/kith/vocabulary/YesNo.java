package org.kith.vocabulary;

/** Yes or no; an empty cell is neither. */
public enum YesNo implements Coded {
    YES("yes", "yes"),
    NO("no", "no");

    private final String code;
    private final String label;

    YesNo(String code, String label) {
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
