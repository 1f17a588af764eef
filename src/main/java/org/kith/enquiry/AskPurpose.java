package org.kith.enquiry;

import org.kith.vocabulary.Coded;

/** What an ask is for: with the kind of agency it says which lawful bases are offered. */
public enum AskPurpose implements Coded {
    SCREENING("screening", "deciding what a child needs (an enquiry is open)"),
    SECTION_47("section_47", "a section 47 enquiry: significant harm is suspected"),
    SECTION_17("section_17", "an assessment of a child in need (section 17)"),
    ADVICE("advice", "one practitioner asks another, without an enquiry");

    private final String code;
    private final String label;

    AskPurpose(String code, String label) {
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
