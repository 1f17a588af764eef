package org.kith.vocabulary;

/** For which people a file of an agency’s system speaks. */
public enum CoveragePopulation implements Coded {
    ALL("all", "everybody"),
    OPEN_CASES("open_cases", "open cases"),
    LISTED("listed", "listed people");

    private final String code;
    private final String label;

    CoveragePopulation(String code, String label) {
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
