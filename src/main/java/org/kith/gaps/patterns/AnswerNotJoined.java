package org.kith.gaps.patterns;

import java.util.List;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.kernel.Moment;
import org.kith.vocabulary.RequestOutcome;

/**
 * {@code answer-not-joined}: a request answered with information and at least one response item; the enquiry was closed
 * at or after the answer, by T, in the last 12 months, and cites none of the response items.
 *
 * <p>Source: reviews of cases in which an agency's answer was on file when the decision was made, and nothing in the
 * decision shows that it was weighed. Guard: one item cited is enough, since a decision need not name everything; an
 * answer that came after the closing is {@code decided-before-answer}.
 */
final class AnswerNotJoined implements GapPattern {

    private static final int MONTHS_AFTER_CLOSING = 12;

    @Override
    public String id() {
        return "answer-not-joined";
    }

    @Override
    public List<Finding> find(Circle circle) {
        return findings(circle.slice(), AskedAbout.in(circle, AnswerNotJoined::brought));
    }

    /** Those of enquiries about somebody who has come of age. */
    @Override
    public List<Finding> findApart(Slice slice) {
        return findings(slice, AskedAbout.apart(slice, AnswerNotJoined::brought));
    }

    private static boolean brought(RequestRow request) {
        return request.answeredAt() != null
                && request.outcome() == RequestOutcome.INFORMATION
                && !request.responseItems().isEmpty();
    }

    private List<Finding> findings(Slice slice, List<AskedAbout> requests) {
        return requests.stream()
                .flatMap(asked -> java.util.Optional.ofNullable(asked.enquiry())
                        .filter(enquiry -> notJoined(slice, asked.request(), enquiry))
                        .map(enquiry -> finding(slice, asked, enquiry))
                        .stream())
                .toList();
    }

    private static boolean notJoined(Slice slice, RequestRow request, EnquiryRow enquiry) {
        Moment closed = enquiry.closedAt();
        Moment answered = request.answeredAt();
        return closed != null
                && answered != null
                && !closed.isBefore(answered)
                && !closed.day().isBefore(slice.day().minusMonths(MONTHS_AFTER_CLOSING))
                && request.responseItems().stream().noneMatch(enquiry.cites()::contains);
    }

    private Finding finding(Slice slice, AskedAbout asked, EnquiryRow enquiry) {
        Wording say = new Wording(slice);
        RequestRow request = asked.request();
        List<ItemRow> items = asked.items(slice);
        String agency = say.agency(request.agency());
        String answered = Wording.date(request.answeredAt());
        FindingBuilder finding = FindingBuilder.of(id(), FindingKey.thing(request.id()))
                .children(asked.children())
                .agency(request.agency())
                .evidence(request)
                .evidence(items)
                .evidence(enquiry)
                .says(Wording.sentence("No decision is recorded as resting on what " + agency + " answered on "
                        + answered + " about " + asked.subject(slice) + "; it brought "
                        + Wording.list(items.stream().map(say::item).toList()) + ", and " + say.enquiry(enquiry)
                        + " closed on " + Wording.date(enquiry.closedAt()) + AskedAbout.decision(enquiry)))
                .asks(
                        "What does the answer from " + agency + " of " + answered
                                + " mean beside what the decision rests on, and would the decision be the same with it?",
                        say.contacts(slice.enquiries().runners(enquiry)))
                .refutedBy("a decision that names an item of the answer among what it rests on");
        asked.about(slice, finding);
        return finding.build();
    }
}
