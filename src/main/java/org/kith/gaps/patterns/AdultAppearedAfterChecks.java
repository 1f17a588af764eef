package org.kith.gaps.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HomeMember;
import org.kith.circle.HomeStay;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.kernel.Moment;

/**
 * {@code adult-appeared-after-checks}: an adult of the home circle first known there after the last request of c's latest
 * enquiry (after its opening when it has none); that enquiry is open or closed less than 12 months; no request naming the
 * adult since they became known.
 *
 * <p>Source: reviews in which checks were made of everybody at home, and of nobody who came afterwards. Guards: a request
 * to any agency that names the adult settles it; who was known there before the last request is no newcomer.
 */
final class AdultAppearedAfterChecks implements GapPattern {

    @Override
    public String id() {
        return "adult-appeared-after-checks";
    }

    @Override
    public List<Finding> find(Circle circle) {
        List<Finding> findings = new ArrayList<>();
        for (HomeMember member : circle.home().members()) {
            Person person = member.person();
            if (person.adult() && !person.dead()) {
                AppearedAfterChecks.stayOf(circle, member)
                        .filter(stay -> !asked(circle.slice(), person, stay))
                        .ifPresent(stay -> findings.add(finding(circle, member, stay)));
            }
        }
        return findings;
    }

    /** Whether any request has named the adult since; one of no known time cannot be said to come after. */
    private static boolean asked(Slice slice, Person adult, HomeStay stay) {
        Moment known = stay.row().knownThere();
        return known != null
                && slice.requests().naming(adult).stream().anyMatch(request -> {
                    Moment at = request.askedAt();
                    return at != null && !at.isBefore(known);
                });
    }

    private Finding finding(Circle circle, HomeMember member, HomeStay stay) {
        Person adult = member.person();
        Wording say = new Wording(circle.slice());
        EnquiryRow enquiry = circle.latestEnquiry().orElseThrow();
        String child = say.person(circle.child());
        String who = stay.row().restricted()
                ? "An adult (restricted: contact " + say.contact(stay.row().assertedBy()) + ")"
                : say.person(adult);
        FindingBuilder finding = FindingBuilder.of(id(), FindingKey.who(circle.child()), FindingKey.who(adult))
                .child(circle.child())
                .about(adult)
                .evidence(enquiry)
                .says(Wording.sentence(who + " was first known at a home of " + child + " on "
                        + Wording.date(stay.row().knownThere()) + "; " + lastCheck(circle, enquiry)
                        + ", and no request naming them is recorded since"))
                .asks(
                        "Who is the adult first known at the home on "
                                + Wording.date(stay.row().knownThere())
                                + ", and which of the checks made for the other adults should be made for them?",
                        say.contacts(circle.slice().enquiries().runners(enquiry)))
                .refutedBy("a request naming the adult since, or a record that they were known at the home before");
        finding.evidence(AppearedAfterChecks.lastRequests(circle, enquiry));
        // Several agencies may have said so on one day.
        for (HomeStay shared : member.shared()) {
            if (Objects.equals(shared.row().knownThere(), stay.row().knownThere())) {
                finding.evidence(shared.row());
                if (shared.row().assertedBy() != null) {
                    finding.agency(shared.row().assertedBy());
                }
            }
        }
        return finding.build();
    }

    private static String lastCheck(Circle circle, EnquiryRow enquiry) {
        return AppearedAfterChecks.lastRequests(circle, enquiry).stream()
                .findFirst()
                .map(request -> "the last request for " + Wording.itsEnquiry(enquiry) + " was asked on "
                        + Wording.date(request.askedAt()))
                .orElse("no request is recorded for " + Wording.itsEnquiry(enquiry));
    }
}
