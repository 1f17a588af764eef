package org.kith.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.vocabulary.StatementKind;

/**
 * A meeting held in an enquiry.
 *
 * @param kind what kind of meeting, in words
 * @param invited ids of the agencies that were invited
 * @param attended ids of those that came, invited or not
 * @param apologies ids of those that sent word that they would not
 */
public record Meeting(
        String enquiry,
        String kind,
        @Nullable Moment heldAt,
        List<String> invited,
        List<String> attended,
        List<String> apologies) {

    public Meeting {
        invited = List.copyOf(invited);
        attended = List.copyOf(attended);
        apologies = List.copyOf(apologies);
    }

    /** What is missing or wrong, each in a sentence that says how to mend it. */
    public List<String> problems(Moment now) {
        List<String> problems = new ArrayList<>();
        if (kind.isBlank()) {
            problems.add("Say what kind of meeting it was.");
        }
        if (heldAt == null) {
            problems.add("Say when it was held: a day and a time.");
        } else if (heldAt.isAfter(now)) {
            problems.add("That lies ahead. Record a meeting once it was held.");
        }
        if (Stream.of(invited, attended, apologies).allMatch(List::isEmpty)) {
            problems.add("Choose who was invited, who came, or who sent apologies.");
        }
        if (attended.stream().anyMatch(apologies::contains)) {
            problems.add("An agency stands among those that came and those that sent apologies. Choose one.");
        }
        return problems;
    }

    Saying saying() {
        return Saying.of(StatementKind.MEETING)
                .names("enquiry", enquiry)
                .cell("kind", kind)
                .cell("held_at", heldAt)
                .names("invited", invited)
                .names("attended", attended)
                .names("apologies", apologies)
                .build();
    }
}
