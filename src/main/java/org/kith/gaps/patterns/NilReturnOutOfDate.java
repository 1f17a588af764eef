package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.kernel.Moment;
import org.kith.vocabulary.RequestOutcome;

/**
 * {@code nil-return-out-of-date}: answered <em>nothing held</em>, its enquiry open or closed less than 12 months ago
 * (without one: asked in the last 12 months), and the subject has at T a name, identifier or address of the last 24
 * months that is not among the searched ones.
 *
 * <p>Source: reviews in which a check came back with nothing because it was made under a name or an address that the
 * person no longer used, or not yet. Guards: only what the answer says it searched by is compared, so that an agency that
 * never says is left to data quality; answers about the dead are left alone.
 */
final class NilReturnOutOfDate implements GapPattern {

    private static final int MONTHS = 12;

    @Override
    public String id() {
        return "nil-return-out-of-date";
    }

    @Override
    public List<Finding> find(Circle circle) {
        Slice slice = circle.slice();
        return findings(slice, AskedAbout.in(circle, request -> nothingHeld(slice, request)));
    }

    /** Those about people around whom no child is known, and those of enquiries about somebody who has come of age. */
    @Override
    public List<Finding> findApart(Slice slice) {
        return findings(slice, AskedAbout.apart(slice, request -> nothingHeld(slice, request)));
    }

    private static boolean nothingHeld(Slice slice, RequestRow request) {
        return request.answeredAt() != null
                && request.outcome() == RequestOutcome.NOTHING_HELD
                && recent(
                        request,
                        slice.row(EnquiryRow.class, request.enquiry()),
                        slice.day().minusMonths(MONTHS));
    }

    private static boolean recent(RequestRow request, @Nullable EnquiryRow enquiry, LocalDate since) {
        if (enquiry != null) {
            Moment closed = enquiry.closedAt();
            return closed == null || closed.day().isAfter(since);
        }
        Moment asked = request.askedAt();
        return asked != null && !asked.day().isBefore(since);
    }

    private List<Finding> findings(Slice slice, List<AskedAbout> requests) {
        return requests.stream()
                .flatMap(asked -> {
                    Unsearched unsearched = Unsearched.of(slice, asked.request());
                    return unsearched.isEmpty()
                            ? java.util.stream.Stream.of()
                            : java.util.stream.Stream.of(finding(slice, asked, unsearched));
                })
                .toList();
    }

    private Finding finding(Slice slice, AskedAbout asked, Unsearched unsearched) {
        Wording say = new Wording(slice);
        RequestRow request = asked.request();
        EnquiryRow enquiry = asked.enquiry();
        String agency = say.agency(request.agency());
        String subject = asked.subject(slice);
        String what =
                request.restricted() ? "something that the search did not hold" : Wording.list(unsearched.words(slice));
        FindingBuilder finding = FindingBuilder.of(id(), FindingKey.thing(request.id()))
                .children(asked.children())
                .agency(request.agency())
                .evidence(request)
                .says(Wording.sentence("Answered “nothing held” by " + agency + " on "
                        + Wording.date(request.answeredAt()) + " about " + subject
                        + "; not among what it says it searched is " + what))
                .asks(
                        "What does " + agency + " hold about " + subject + " when it searches again with " + what + "?",
                        say.contact(request.agency()))
                .refutedBy("an answer that says it was searched with every name, identifier and address that is known");
        if (enquiry != null) {
            finding.evidence(enquiry);
        }
        unsearched.names().forEach(name -> slice.row(name.row()).ifPresent(row -> finding.evidence(row, name.known())));
        unsearched.identified().forEach(finding::evidence);
        unsearched.stays().forEach(finding::evidence);
        asked.about(slice, finding);
        return finding.build();
    }
}
