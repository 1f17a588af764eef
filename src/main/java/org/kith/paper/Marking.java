package org.kith.paper;

/**
 * How a paper is marked on every page (Government Security Classifications Policy, June 2023: information about a child and
 * a family is OFFICIAL, and what would harm somebody if it went astray is marked SENSITIVE; {@code RECIPIENTS ONLY} is one of
 * its handling marks).
 */
public enum Marking {
    OFFICIAL_SENSITIVE("OFFICIAL-SENSITIVE"),
    RECIPIENTS_ONLY("OFFICIAL-SENSITIVE – RECIPIENTS ONLY"),
    OFFICIAL("OFFICIAL");

    private final String words;

    Marking(String words) {
        this.words = words;
    }

    /** As it stands on the page. */
    public String words() {
        return words;
    }
}
