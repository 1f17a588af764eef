package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kith.circle.ChallengeRow;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.FollowUps;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.PractitionerRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.kernel.Moment;

/**
 * {@code challenge-open}: a challenge raised 10 days or more before T, with no outcome by T. It concerns the child of the
 * enquiry and the children whom the item concerns.
 *
 * <p>Source: case reviews in which one agency questioned another's decision and the question was passed from level to
 * level without an end. Guard: ten days are time to answer, and any recorded outcome settles it, also one that changes
 * nothing. The words of the challenge are not quoted: they may tell what the reader may not see of its item.
 */
final class ChallengeOpen implements GapPattern {

    private static final int DAYS = 10;

    @Override
    public String id() {
        return "challenge-open";
    }

    @Override
    public List<Finding> find(Circle circle) {
        FollowUps followUps = circle.slice().followUps();
        Set<ChallengeRow> challenges = new LinkedHashSet<>();
        circle.enquiries().forEach(enquiry -> challenges.addAll(followUps.challenges(enquiry)));
        circle.itemsAround().forEach(item -> challenges.addAll(followUps.challenges(item)));
        return challenges.stream()
                .filter(challenge -> open(challenge, circle.day()))
                .map(challenge -> finding(circle.slice(), challenge, List.of(circle.child())))
                .toList();
    }

    /** Challenges that concern no child, and those about the enquiry of somebody who has come of age. */
    @Override
    public List<Finding> findApart(Slice slice) {
        return slice.rows(ChallengeRow.class).stream()
                .filter(challenge -> open(challenge, slice.day()))
                .flatMap(challenge -> apart(slice, challenge))
                .toList();
    }

    private Stream<Finding> apart(Slice slice, ChallengeRow challenge) {
        EnquiryRow enquiry = slice.row(EnquiryRow.class, challenge.aboutEnquiry());
        Person ofEnquiry = enquiry == null ? null : slice.people().of(enquiry.child());
        if (ofEnquiry != null && ofEnquiry.adult() && !ofEnquiry.dead()) {
            return Stream.of(finding(slice, challenge, List.of(ofEnquiry)));
        }
        ItemRow item = slice.row(ItemRow.class, challenge.aboutItem());
        boolean concernsSomebody = ofEnquiry != null
                || item != null
                        && (!slice.concerned(item).isEmpty()
                                || slice.items().about(item).stream().anyMatch(slice::deadChildAround));
        return concernsSomebody ? Stream.empty() : Stream.of(finding(slice, challenge, List.of()));
    }

    private static boolean open(ChallengeRow challenge, LocalDate day) {
        Moment raised = challenge.raisedAt();
        return raised != null && !raised.day().isAfter(day.minusDays(DAYS)) && challenge.outcome() == null;
    }

    private Finding finding(Slice slice, ChallengeRow challenge, List<Person> children) {
        Wording say = new Wording(slice);
        EnquiryRow enquiry = slice.row(EnquiryRow.class, challenge.aboutEnquiry());
        ItemRow item = slice.row(ItemRow.class, challenge.aboutItem());
        String about = Wording.list(
                Stream.of(enquiry == null ? null : say.enquiry(enquiry), item == null ? null : say.item(item))
                        .filter(Objects::nonNull)
                        .toList());
        String to = say.agency(challenge.toAgency());
        FindingBuilder finding = FindingBuilder.of(id(), FindingKey.thing(challenge.id()))
                .children(children)
                .about(about(slice, enquiry, item))
                .agency(challenge.toAgency())
                .evidence(challenge)
                .says(Wording.sentence("No outcome is recorded of the challenge that " + raisedBy(slice, say, challenge)
                        + " raised with " + to + " on " + Wording.date(challenge.raisedAt())
                        + (about.isEmpty() ? "" : ", about " + about)))
                .asks(
                        "What has " + to + " made of the challenge of " + Wording.date(challenge.raisedAt())
                                + ", what was decided and why, and who has told "
                                + raisedBy(slice, say, challenge) + "?",
                        say.contact(challenge.toAgency()))
                .refutedBy("a recorded outcome of the challenge, whatever it is");
        if (enquiry != null) {
            finding.evidence(enquiry);
        }
        return (item == null ? finding : finding.evidence(item)).build();
    }

    private static SortedSet<Person> about(
            Slice slice,
            @org.jspecify.annotations.Nullable EnquiryRow enquiry,
            @org.jspecify.annotations.Nullable ItemRow item) {
        SortedSet<Person> about = new TreeSet<>();
        if (item != null) {
            about.addAll(slice.items().about(item));
        }
        if (enquiry != null) {
            about.addAll(slice.people().of(List.of(enquiry.child())));
        }
        return about;
    }

    private static String raisedBy(Slice slice, Wording say, ChallengeRow challenge) {
        PractitionerRow practitioner = slice.row(PractitionerRow.class, challenge.raisedBy());
        return practitioner == null
                ? "somebody not recorded"
                : practitioner.name() + " of " + say.agency(practitioner.agency());
    }
}
