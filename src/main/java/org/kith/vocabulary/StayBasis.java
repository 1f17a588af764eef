package org.kith.vocabulary;

/** On what footing somebody stays at a place. */
public enum StayBasis implements Coded {
    RESIDENT("resident", "lives there"),
    FREQUENT_VISITOR("frequent_visitor", "visits often"),
    CLAIMED("claimed", "is said to live there");

    private final String code;
    private final String label;

    StayBasis(String code, String label) {
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
