package org.kith.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.enquiry.RequestSaying;
import org.kith.gaps.FindingKey;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.vocabulary.RequestOutcome;

/**
 * A question that somebody put to an agency by telephone, as they tell it afterwards.
 *
 * @param agency internal id of the agency rung
 * @param about the people, or the household, that were asked about; several are one ask
 * @param askedAt when it was asked
 * @param question what was asked
 * @param answer what was answered at once, or null when nothing was yet
 */
record TelephoneAsk(
        String agency,
        List<FindingKey.Part> about,
        Instant askedAt,
        String question,
        @Nullable Answer answer) {

    private static final int LONGEST = 10_000;

    /**
     * What the agency said. What it told is not in it: that is an item the agency holds and sends.
     *
     * @param by who answered, in words
     * @param searchedNames the names it searched under, where nothing is held
     */
    record Answer(RequestOutcome outcome, Instant at, String by, List<String> searchedNames) {}

    TelephoneAsk {
        about = List.copyOf(about);
    }

    /**
     * The requests it makes, one for each person asked about, for the child's open enquiry.
     *
     * @param now nothing can have been asked or answered later
     * @throws KithException.Invalid when somebody or something is missing, or a time does not fit
     */
    List<Saying> sayings(Circle circle, Instant now) {
        return sayings(circle.latestOpenEnquiry().map(Row::id).orElse(null), now);
    }

    /**
     * The same for one enquiry.
     *
     * @param enquiry internal id, or null where it is asked without one
     */
    List<Saying> sayings(@Nullable String enquiry, Instant now) {
        check(now);
        String group = about.size() > 1 ? "kith-" + Ids.fresh() : null;
        List<Saying> sayings = new ArrayList<>();
        for (FindingKey.Part subject : about) {
            Saying.Builder saying = RequestSaying.of(enquiry, group, agency, subject, Moment.of(askedAt), question);
            if (answer != null) {
                saying.cell("responded_at", Moment.of(answer.at()))
                        .cell("outcome", answer.outcome().code())
                        .cell("answered_by", answer.by())
                        .cell("searched_names", answer.searchedNames());
            }
            sayings.add(saying.build());
        }
        return sayings;
    }

    /**
     * An answer given by telephone to a request that was made before. It stands beside that request as one of its own,
     * asked and answered in one call: what an agency or somebody else recorded is not changed.
     */
    static TelephoneAsk answering(Circle circle, RequestRow request, Answer answer) {
        String question = request.question();
        return new TelephoneAsk(
                request.agency(),
                subject(circle, request),
                answer.at(),
                question == null || request.restricted() ? "The same as was asked before." : question,
                answer);
    }

    /** Whom or what a request asks about; empty where that does not exist for this reader. */
    static List<FindingKey.Part> subject(Circle circle, RequestRow request) {
        Person about = circle.slice().people().of(request.about());
        if (about != null) {
            return List.of(new FindingKey.Who(about.ref()));
        }
        return request.household() == null ? List.of() : List.of(new FindingKey.Thing(request.household()));
    }

    private void check(Instant now) {
        if (about.isEmpty()) {
            throw new KithException.Invalid("Say whom you asked about.");
        }
        if (question.isBlank() || question.length() > LONGEST) {
            throw new KithException.Invalid("Say what you asked, in a few sentences.");
        }
        if (askedAt.isAfter(now)) {
            throw new KithException.Invalid("The time of asking lies ahead. Say when it was, up to now.");
        }
        if (answer != null && (answer.at().isBefore(askedAt) || answer.at().isAfter(now))) {
            throw new KithException.Invalid("An answer comes after the asking, and up to now.");
        }
    }
}
