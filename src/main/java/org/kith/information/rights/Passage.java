package org.kith.information.rights;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;

/**
 * One thing that is recorded about the person, as it is recorded.
 *
 * @param id of the statement
 * @param section the part it stands in
 * @param when its date in words; empty where it has none
 * @param source who recorded or asserted it
 * @param recorded since when it is on record, in words; empty where that is not known
 * @param lines what it says, and what became of it
 * @param marks words in it of which is known whose they are, or that they may repeat something, however they are spelt
 * @param restsOn ids of items that it is about: where one of them is held back, so is this
 */
public record Passage(
        String id,
        Section section,
        String when,
        String source,
        String recorded,
        List<String> lines,
        List<Mark> marks,
        List<String> restsOn) {

    /**
     * Words that stand in a passage and that somebody else has a part in.
     *
     * @param words as they stand in a line
     */
    public record Mark(Proposal.Kind kind, String words) {}

    public Passage {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
        restsOn = List.copyOf(restsOn);
    }

    /**
     * A question that somebody kept.
     *
     * @param asked when it was
     * @param item id of the item that answers it, or null
     */
    public static Passage question(
            String id, Moment asked, List<String> lines, List<Mark> marks, @Nullable String item) {
        return new Passage(
                id,
                Section.QUESTIONS,
                PackWords.day(asked.day()),
                "Kept in Kith",
                "",
                lines,
                marks,
                item == null ? List.of() : List.of(item));
    }

    /** Where it comes from, in words: who recorded it and since when it is on record. */
    public String origin() {
        return recorded.isEmpty() ? source : source + ", " + recorded;
    }

    String text() {
        return String.join("\n", lines);
    }
}
