package org.kith.gaps.patterns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Person;
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
        Slice slice = circle.slice();
        List<Finding> findings = new ArrayList<>();
        for (EnquiryRow enquiry : circle.enquiries()) {
            for (RequestRow request : slice.enquiries().requests(enquiry)) {
                overdue(slice, request, enquiry).ifPresent(due -> findings.add(finding(circle, request, enquiry, due)));
            }
        }
        for (RequestRow request : slice.requests().withoutEnquiry()) {
            if (children(slice, request).contains(circle.child())) {
                overdue(slice, request, null).ifPresent(due -> findings.add(finding(circle, request, null, due)));
            }
        }
        return findings;
    }

    /** Questions without an enquiry around whose subject no child is known, and those of enquiries about the grown. */
    @Override
    public List<Finding> findApart(Slice slice) {
        List<Finding> findings = new ArrayList<>();
        for (RequestRow request : slice.rows(RequestRow.class)) {
            EnquiryRow enquiry = slice.row(EnquiryRow.class, request.enquiry());
            SortedSet<Person> children = enquiry == null ? children(slice, request) : new java.util.TreeSet<>();
            Person grown = enquiry == null ? null : slice.people().of(enquiry.child());
            boolean apart = enquiry == null
                    ? children.isEmpty() && !onlyTheDead(slice, request)
                    : grown != null && grown.adult() && !grown.dead();
            if (apart) {
                overdue(slice, request, enquiry)
                        .ifPresent(due -> findings.add(
                                finding(slice, request, enquiry, due, grown == null ? List.of() : List.of(grown))));
            }
        }
        return findings;
    }

    private static SortedSet<Person> children(Slice slice, RequestRow request) {
        Person about = slice.people().of(request.about());
        return about != null
                ? slice.childrenAround(about)
                : request.household() == null ? new java.util.TreeSet<>() : slice.childrenAt(request.household());
    }

    private static boolean onlyTheDead(Slice slice, RequestRow request) {
        Person about = slice.people().of(request.about());
        return about != null && slice.deadChildAround(about);
    }

    private Optional<Instant> overdue(Slice slice, RequestRow request, @Nullable EnquiryRow enquiry) {
        if (request.answeredAt() != null) {
            return Optional.empty();
        }
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
        Slice slice = circle.slice();
        Stream<Optional<Instant>> ofEnquiries = circle.enquiries().stream()
                .flatMap(enquiry -> slice.enquiries().requests(enquiry).stream()
                        .filter(request -> request.answeredAt() == null)
                        .map(request -> due(slice, request, enquiry)));
        Stream<Optional<Instant>> others = slice.requests().withoutEnquiry().stream()
                .filter(request ->
                        request.answeredAt() == null && children(slice, request).contains(circle.child()))
                .map(request -> due(slice, request, null));
        return Stream.concat(ofEnquiries, others).flatMap(Optional::stream);
    }

    private Finding finding(Circle circle, RequestRow request, @Nullable EnquiryRow enquiry, Instant due) {
        return finding(circle.slice(), request, enquiry, due, List.of(circle.child()));
    }

    private Finding finding(
            Slice slice, RequestRow request, @Nullable EnquiryRow enquiry, Instant due, List<Person> children) {
        Wording say = new Wording(slice);
        String agency = say.agency(request.agency());
        String subject = subject(slice, request, say);
        FindingBuilder finding = FindingBuilder.of(id(), FindingKey.thing(request.id()))
                .children(children)
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
        Person about = slice.people().of(request.about());
        if (about != null) {
            finding.about(about);
        } else if (request.household() != null) {
            finding.household(request.household());
        }
        return (enquiry == null ? finding : finding.evidence(enquiry)).build();
    }

    private static String question(RequestRow request, String agency, String subject) {
        String asked = request.question() == null || request.restricted() ? "" : " (“" + request.question() + "”)";
        return "What does " + agency + " hold about " + subject + asked
                + ", which names and addresses were searched, and if the answer cannot come yet, what is known so far"
                + " and when will the rest follow?";
    }

    private static String subject(Slice slice, RequestRow request, Wording say) {
        if (request.restricted()) {
            return "a restricted matter (restricted: contact " + say.contact(request.agency()) + ")";
        }
        Person about = slice.people().of(request.about());
        if (about != null) {
            return say.person(about);
        }
        HouseholdRow household = slice.row(HouseholdRow.class, request.household());
        return household == null ? "somebody not recorded" : "the household at " + say.household(household);
    }
}
