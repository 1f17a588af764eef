package org.kith.gaps.patterns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.settings.Clocks;

/**
 * {@code request-unanswered}: asked by T, not answered by T, and its due time falls before the end of T; its enquiry is
 * open, or was closed in the last 12 months, or it has none. Without a due time of its own the clock of the enquiry's
 * grade at T runs.
 */
final class RequestUnanswered implements GapPattern {

    private static final int MONTHS_AFTER_CLOSING = 12;

    private final Clocks clocks;

    RequestUnanswered(Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public String id() {
        return "request-unanswered";
    }

    @Override
    public List<Finding> find(Circle circle) {
        return findings(circle.slice(), AskedAbout.in(circle, RequestUnanswered::waiting));
    }

    /** Questions without an enquiry around whose subject no child is known, and those of enquiries about the grown. */
    @Override
    public List<Finding> findApart(Slice slice) {
        return findings(slice, AskedAbout.apart(slice, RequestUnanswered::waiting));
    }

    private List<Finding> findings(Slice slice, List<AskedAbout> requests) {
        List<Finding> findings = new ArrayList<>();
        for (AskedAbout asked : requests) {
            overdue(slice, asked.request(), asked.enquiry()).ifPresent(due -> findings.add(finding(slice, asked, due)));
        }
        return findings;
    }

    private static boolean waiting(RequestRow request) {
        return request.answeredAt() == null;
    }

    private Optional<Instant> overdue(Slice slice, RequestRow request, @Nullable EnquiryRow enquiry) {
        Moment closed = enquiry == null ? null : enquiry.closedAt();
        if (closed != null && closed.day().isBefore(slice.day().minusMonths(MONTHS_AFTER_CLOSING))) {
            return Optional.empty();
        }
        return due(slice, request, enquiry)
                .filter(instant -> !instant.isAfter(slice.asOf().end()));
    }

    private Optional<Instant> due(Slice slice, RequestRow request, @Nullable EnquiryRow enquiry) {
        Moment due = request.dueAt();
        if (due != null) {
            return Optional.of(due.instant());
        }
        return enquiry == null
                ? Optional.empty()
                : clocks.dueAt(slice.enquiries().grade(enquiry).orElse(null), request.askedAt());
    }

    /** When the questions that wait for an answer fall due. */
    @Override
    public Stream<Instant> clocks(Circle circle) {
        return AskedAbout.in(circle, RequestUnanswered::waiting).stream()
                .flatMap(asked -> due(circle.slice(), asked.request(), asked.enquiry()).stream());
    }

    private Finding finding(Slice slice, AskedAbout asked, Instant due) {
        Wording say = new Wording(slice);
        RequestRow request = asked.request();
        EnquiryRow enquiry = asked.enquiry();
        String agency = say.agency(request.agency());
        String subject = asked.subject(slice);
        FindingBuilder finding = FindingBuilder.of(id(), FindingKey.thing(request.id()))
                .children(asked.children())
                .agency(request.agency())
                .agencyType(Optional.ofNullable(slice.agency(request.agency()))
                        .map(row -> row.type())
                        .orElse(null))
                .evidence(request)
                .overdueSince(due)
                .says(Wording.sentence("No answer from " + agency + " is recorded to the request about " + subject
                        + " of " + Wording.date(request.askedAt()) + ", due on " + Wording.date(LondonTime.day(due))
                        + (enquiry == null ? "" : ", for " + say.enquiry(enquiry))))
                .asks(question(request, agency, subject), say.contact(request.agency()))
                .refutedBy("an answer that says what is held, or that nothing is held and what was searched");
        asked.about(slice, finding);
        return (enquiry == null ? finding : finding.evidence(enquiry)).build();
    }

    private static String question(RequestRow request, String agency, String subject) {
        String asked = request.question() == null || request.restricted() ? "" : " (“" + request.question() + "”)";
        return "What does " + agency + " hold about " + subject + asked
                + ", which names and addresses were searched, and if the answer cannot come yet, what is known so far"
                + " and when will the rest follow?";
    }
}
