package org.kith.enquiry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.vocabulary.RequestOutcome;

/**
 * An ask as the asked agency’s desk sees it: what the agency was told and answered, and nothing else that is recorded of
 * anybody.
 *
 * @param ids of its requests, one for each of those asked about
 * @param asker the agency that runs the enquiry it is for, where that is recorded
 * @param about whom it asks about: the name under which they were told of, and the date of birth where no words of the
 *     telling are kept
 * @param told the exact words they were told, or null where none are kept
 * @param notTo the names of those who must not learn of it
 * @param due when it is due, or null where no clock runs
 * @param clock what the clock says, or null
 * @param waits whether it waits for an answer, or for the rest of one
 * @param given what the agency answered so far, the first one first
 */
public record DeskRequest(
        List<String> ids,
        @Nullable String asker,
        List<Subject> about,
        @Nullable Moment askedAt,
        @Nullable String question,
        @Nullable String told,
        @Nullable String lawfulBasis,
        List<String> notTo,
        @Nullable Instant due,
        @Nullable String clock,
        boolean overdue,
        boolean waits,
        List<Given> given) {

    /**
     * Somebody asked about, or a home.
     *
     * @param record id of the person’s record or of the household
     * @param name as it may be said to this agency
     */
    public record Subject(String record, boolean person, String name) {}

    /**
     * What the agency answered at one time.
     *
     * @param ids of the rows that say so
     * @param by who answered, in words
     * @param searched under which names it searched, as it says itself
     * @param lines what it said it holds, each in a line; its own words only
     * @param outOfDate whether it held nothing, and something is known by now that it did not search with. What that is may
     *     come from somebody whom this agency may not know of, so it is not said
     */
    public record Given(
            List<String> ids,
            @Nullable Moment at,
            @Nullable RequestOutcome outcome,
            @Nullable String by,
            List<String> searched,
            List<String> lines,
            boolean outOfDate) {

        public Given {
            ids = List.copyOf(ids);
            searched = List.copyOf(searched);
            lines = List.copyOf(lines);
        }
    }

    public DeskRequest {
        ids = List.copyOf(ids);
        about = List.copyOf(about);
        notTo = List.copyOf(notTo);
        given = List.copyOf(given);
    }

    /** Ids of the answers that somebody sees who reads this. */
    List<String> seen() {
        return given.stream().flatMap(answer -> answer.ids().stream()).toList();
    }

    /** Whom it asks about, in words. */
    public String people() {
        return about.isEmpty()
                ? "somebody who may not be shown here"
                : org.kith.circle.Called.list(about.stream().map(Subject::name).toList());
    }
}
