package org.kith.vocabulary;

/** What kind of information an item is. */
public enum ItemKind implements Coded {
    EVENT("event", "event"),
    OBSERVATION("observation", "observation"),
    STATE("state", "state of things"),
    CLAIM("claim", "claim"),
    UNEASE("unease", "professional unease"),
    CHILDS_VOICE("childs_voice", "the child’s own words"),
    MISSED_APPOINTMENT("missed_appointment", "was not brought"),
    WITHDRAWAL("withdrawal", "withdrawal from a service"),
    INJURY("injury", "injury"),
    ALLEGATION("allegation", "allegation"),
    PROTECTIVE("protective", "protective"),
    WORKING_TOGETHER("working_together", "working with services");

    private final String code;
    private final String label;

    ItemKind(String code, String label) {
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
