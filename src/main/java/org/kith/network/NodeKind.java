package org.kith.network;

import org.kith.vocabulary.Coded;

/** What sort of thing stands in the picture. */
public enum NodeKind implements Coded {
    CHILD("child", "child", "Children"),
    ADULT("adult", "adult", "Adults"),
    AGENCY("agency", "agency", "Agencies"),
    PRACTITIONER("practitioner", "practitioner", "Practitioners"),
    ITEM("item", "item of information", "Items of information"),
    ENQUIRY("enquiry", "enquiry", "Enquiries"),
    REQUEST("request", "request", "Requests"),
    GROUP("group", "group", "Groups");

    private final String code;
    private final String label;
    private final String plural;

    NodeKind(String code, String label, String plural) {
        this.code = code;
        this.label = label;
        this.plural = plural;
    }

    public boolean person() {
        return this == CHILD || this == ADULT;
    }

    /** Several of them, as the beginning of a line. */
    public String plural() {
        return plural;
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
