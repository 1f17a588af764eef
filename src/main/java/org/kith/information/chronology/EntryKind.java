package org.kith.information.chronology;

import java.util.Arrays;
import java.util.Optional;
import org.kith.vocabulary.Coded;

/** What a line of a chronology tells of. Of one day, lines stand in this order. */
public enum EntryKind implements Coded {
    BIRTH("birth", "Births and deaths"),
    HOME("home", "Moves"),
    INVOLVEMENT("involvement", "Agencies beginning and ending"),
    ITEM("item", "Information"),
    REQUEST("request", "Requests and answers"),
    MEETING("meeting", "Meetings"),
    ENQUIRY("enquiry", "Enquiries and decisions"),
    PLAN("plan", "Plans and agreements");

    private final String code;
    private final String label;

    EntryKind(String code, String label) {
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

    public static Optional<EntryKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
