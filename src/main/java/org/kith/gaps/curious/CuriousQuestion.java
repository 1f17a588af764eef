package org.kith.gaps.curious;

import java.util.List;

/**
 * One question worth asking. It asks for what happened and what is, never for whose fault it was.
 *
 * @param theme what it is about, and where the question comes from
 * @param silence how little the record says of it
 * @param question the question itself
 * @param ask whom to ask: an agency or practitioner with how to reach them, the child, somebody of the family
 * @param why what is recorded, or not, that makes it worth asking; one line
 * @param rows internal ids of the rows behind it
 */
public record CuriousQuestion(
        Theme theme, Silence silence, String question, String ask, String why, List<String> rows) {

    /** What the record is silent about comes before what it leaves open; an answer that is overdue comes first. */
    public enum Silence {
        OVERDUE,
        NOTHING_RECORDED,
        LEFT_OPEN
    }

    public CuriousQuestion {
        rows = rows.stream().distinct().toList();
        for (String text : List.of(question, ask, why)) {
            if (text.isBlank()) {
                throw new IllegalArgumentException(theme + ": a question says what, whom and why");
            }
        }
    }

    /** As plain text, to be copied. */
    public String text() {
        return question + "\nAsk: " + ask + "\nWhy: " + why;
    }
}
