package org.kith.enquiry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.vocabulary.RequestOutcome;

/**
 * An ask as the asked agency’s desk sees it: what the agency was told, and nothing else that is recorded of anybody.
 *
 * @param ids of its requests, one for each of those asked about
 * @param asker the agency that runs the enquiry it is for, where that is recorded
 * @param about whom it asks about: the name under which they were told of, and the date of birth where no words of the
 *     telling are kept
 * @param told the exact words they were told, or null where none are kept
 * @param notTo the names of those who must not learn of it
 * @param due when it is due, or null where no clock runs
 * @param clock what the clock says, or null
 * @param outcome what was answered, or null while it waits
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
        @Nullable RequestOutcome outcome,
        @Nullable Moment answeredAt,
        @Nullable String answeredBy,
        List<String> searchedNames) {

    /**
     * Somebody asked about, or a home.
     *
     * @param record id of the person’s record or of the household
     * @param name as it may be said to this agency
     */
    public record Subject(String record, boolean person, String name) {}

    public DeskRequest {
        ids = List.copyOf(ids);
        about = List.copyOf(about);
        notTo = List.copyOf(notTo);
        searchedNames = List.copyOf(searchedNames);
    }

    /** Whom it asks about, in words. */
    public String people() {
        return about.isEmpty()
                ? "somebody who may not be shown here"
                : org.kith.circle.Called.list(about.stream().map(Subject::name).toList());
    }
}
