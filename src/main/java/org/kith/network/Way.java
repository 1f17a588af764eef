package org.kith.network;

import org.kith.vocabulary.Coded;

/** What may lie behind something in the picture, by kind. There is no way through an agency to other families. */
public enum Way implements Coded {
    MEMBERS("members", "in this group"),
    ITEMS("items", "items of information"),
    ENQUIRIES("enquiries", "enquiries"),
    REQUESTS("requests", "requests"),
    PRACTITIONERS("practitioners", "practitioners"),
    AGENCIES("agencies", "other agencies, past ones too"),
    ADDRESS("address", "other people at an address of theirs, now or before"),
    CHILDREN("children", "other children of this adult"),
    FAMILY("family", "family and friends"),
    PEOPLE("people", "people it is about"),
    LINKED("linked", "items joined with it");

    private final String code;
    private final String label;

    Way(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Whether it leads on to people: there it is said that being connected does not mean being involved. */
    public boolean toPeople() {
        return this == ADDRESS || this == CHILDREN || this == FAMILY || this == PEOPLE;
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
