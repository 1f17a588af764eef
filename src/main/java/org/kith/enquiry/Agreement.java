package org.kith.enquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.vocabulary.ConditionKind;
import org.kith.vocabulary.StatementKind;

/**
 * A condition or an agreed contract: what is to be kept, by whom, and by when somebody looks whether it is.
 *
 * @param about ids of records of the people it is about
 * @param responsible who looks whether it is kept, in words
 * @param reviewBy by which day
 */
public record Agreement(
        List<String> about,
        @Nullable ConditionKind kind,
        String text,
        String responsible,
        @Nullable LocalDate reviewBy) {

    private static final int LONGEST = 5_000;

    public Agreement {
        about = List.copyOf(about);
    }

    /** What is missing or wrong, each in a sentence that says how to mend it. */
    public List<String> problems(LocalDate today) {
        List<String> problems = new ArrayList<>();
        if (about.isEmpty()) {
            problems.add("Choose whom the condition is about.");
        }
        if (kind == null) {
            problems.add("Choose what kind of condition it is.");
        }
        if (text.strip().length() < 3 || text.length() > LONGEST) {
            problems.add("Write what is to be kept, so that somebody else can tell whether it is.");
        }
        if (responsible.isBlank()) {
            problems.add("Say who looks whether it is kept: a name and a role.");
        }
        if (reviewBy == null) {
            problems.add("Say by which day it is looked at again.");
        } else if (reviewBy.isBefore(today)) {
            problems.add("The day to look at it again has passed. Choose today or a later day.");
        }
        return problems;
    }

    Saying saying(Moment setAt) {
        return Saying.of(StatementKind.CONDITION)
                .names("about", about)
                .cell("kind", kind == null ? null : kind.code())
                .cell("text", text)
                .cell("set_at", setAt)
                .cell("responsible", responsible)
                .cell("review_by", reviewBy)
                .build();
    }
}
