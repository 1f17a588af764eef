package org.kith.network;

import org.kith.vocabulary.Coded;

/** What joins two things directly, in the order in which it is said first where there are several. */
public enum StepKind implements Coded {
    FAMILY("family", "Family and friends"),
    HOME("home", "Shared homes"),
    ABOUT("about", "Items about them"),
    JOINED("joined", "Items joined with each other"),
    WORKS("works", "Agencies working with them"),
    HOLDS("holds", "Agencies holding an item"),
    MENTIONED("mentioned", "Items that only mention them");

    private final String code;
    private final String label;

    StepKind(String code, String label) {
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
