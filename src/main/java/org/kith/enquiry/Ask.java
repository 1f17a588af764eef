package org.kith.enquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.gaps.FindingKey;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.record.Saying;

/**
 * A question about to be put to an agency.
 *
 * @param enquiry internal id of the enquiry it is for, or null where it is asked without one
 * @param agency internal id of the agency asked
 * @param about the people and homes it asks about; several are one ask
 * @param question what is asked
 * @param told the exact words that the agency is told
 * @param lawfulBasis on what basis, in words
 * @param notTo ids of records of the people who must not learn of it
 * @param due by when it is to be answered; null where the clock of the enquiry's grade runs
 */
public record Ask(
        @Nullable String enquiry,
        String agency,
        List<FindingKey.Part> about,
        String question,
        String told,
        String lawfulBasis,
        List<String> notTo,
        @Nullable Instant due) {

    private static final int LONGEST = 10_000;

    public Ask {
        about = List.copyOf(about);
        notTo = List.copyOf(notTo);
    }

    /**
     * The requests it makes, one for each person or home asked about.
     *
     * @throws KithException.Invalid when something is missing: the message says what, and how to mend it
     */
    List<Saying> sayings(Instant now) {
        if (about.isEmpty()) {
            throw new KithException.Invalid("Tick at least one person, or the home, that the ask is about.");
        }
        if (question.isBlank()) {
            throw new KithException.Invalid("Say what you ask.");
        }
        if (question.length() > LONGEST || told.length() > LONGEST) {
            throw new KithException.Invalid("The question is too long. Keep it under " + LONGEST + " characters.");
        }
        if (lawfulBasis.isBlank()) {
            throw new KithException.Invalid("Choose a lawful basis, or write the one that holds here.");
        }
        if (due != null && !due.isAfter(now)) {
            throw new KithException.Invalid("The time by which you want the answer has passed. Choose a later one.");
        }
        String group = "kith-" + Ids.fresh();
        List<Saying> sayings = new ArrayList<>();
        for (FindingKey.Part part : about) {
            sayings.add(RequestSaying.of(enquiry, group, agency, part, Moment.of(now), question)
                    .cell("due_at", due == null ? null : Moment.of(due))
                    .cell("told", told)
                    .cell("lawful_basis", lawfulBasis)
                    .names("unsafe_if_known_to", notTo)
                    .build());
        }
        return sayings;
    }
}
