package org.kith.gaps.patterns;

import java.util.List;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.kernel.Moment;
import org.kith.vocabulary.RequestOutcome;

/**
 * {@code decided-before-answer}: the enquiry closed after the request was asked and before its answer; the answer brought
 * information; no other enquiry about the child was open at the answer or opened after it.
 *
 * <p>Source: reviews of front doors that closed on a clock while an answer was on its way, so that it came to a file
 * nobody looked into again. Guard: where any other enquiry about the child could take the answer up, there is no gap.
 */
final class DecidedBeforeAnswer implements GapPattern {

    @Override
    public String id() {
        return "decided-before-answer";
    }

    @Override
    public List<Finding> find(Circle circle) {
        return findings(circle.slice(), AskedAbout.in(circle, DecidedBeforeAnswer::brought));
    }

    /** Those of enquiries about somebody who has come of age. */
    @Override
    public List<Finding> findApart(Slice slice) {
        return findings(slice, AskedAbout.apart(slice, DecidedBeforeAnswer::brought));
    }

    private static boolean brought(RequestRow request) {
        return request.answeredAt() != null && request.outcome() == RequestOutcome.INFORMATION;
    }

    private List<Finding> findings(Slice slice, List<AskedAbout> requests) {
        return requests.stream()
                .flatMap(asked -> java.util.Optional.ofNullable(asked.enquiry())
                        .filter(enquiry ->
                                closedBetween(asked.request(), enquiry) && !takenUp(slice, asked.request(), enquiry))
                        .map(enquiry -> finding(slice, asked, enquiry))
                        .stream())
                .toList();
    }

    /** A request without a time of asking was always asked. */
    private static boolean closedBetween(RequestRow request, EnquiryRow enquiry) {
        Moment closed = enquiry.closedAt();
        Moment asked = request.askedAt();
        Moment answered = request.answeredAt();
        return closed != null
                && answered != null
                && (asked == null || closed.isAfter(asked))
                && closed.isBefore(answered);
    }

    /** Whether another enquiry about the child was open at the answer, or opened after it. */
    private static boolean takenUp(Slice slice, RequestRow request, EnquiryRow enquiry) {
        Person child = slice.people().of(enquiry.child());
        Moment answered = request.answeredAt();
        return child != null
                && answered != null
                && slice.enquiries().about(child).stream()
                        .filter(other -> !other.id().equals(enquiry.id()))
                        .anyMatch(other -> {
                            Moment opened = other.openedAt();
                            Moment closed = other.closedAt();
                            return closed == null
                                    || closed.isAfter(answered)
                                    || opened != null && opened.isAfter(answered);
                        });
    }

    private Finding finding(Slice slice, AskedAbout asked, EnquiryRow enquiry) {
        Wording say = new Wording(slice);
        RequestRow request = asked.request();
        String agency = say.agency(request.agency());
        FindingBuilder finding = FindingBuilder.of(id(), FindingKey.thing(request.id()))
                .children(asked.children())
                .agency(request.agency())
                .evidence(request)
                .evidence(asked.items(slice))
                .evidence(enquiry)
                .says(Wording.sentence("The answer from " + agency + " about " + asked.subject(slice) + " came on "
                        + Wording.date(request.answeredAt()) + ", after the decision; it was asked for on "
                        + Wording.date(request.askedAt()) + ", " + say.enquiry(enquiry) + " closed on "
                        + Wording.date(enquiry.closedAt()) + AskedAbout.decision(enquiry)
                        + ", and no enquiry is recorded that could take the answer up"))
                .asks(
                        "Who has read what " + agency + " answered on " + Wording.date(request.answeredAt())
                                + ", and would the decision be the same with it?",
                        say.contacts(slice.enquiries().runners(enquiry)))
                .refutedBy("another enquiry about the child that was open when the answer came, or opened since");
        asked.about(slice, finding);
        return finding.build();
    }
}
