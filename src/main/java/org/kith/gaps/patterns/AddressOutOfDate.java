package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kith.circle.Circle;
import org.kith.circle.HomeStay;
import org.kith.circle.InvolvementRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.kernel.Moment;

/**
 * {@code address-out-of-date}: an agency works with c and asserts a current stay of basis resident for c, none of them at
 * the home of the latest such stay (greatest {@code from}, then {@code known_from}, then id) that anyone asserts.
 *
 * <p>Source: reviews in which letters and visits went to a former address, and a child who had moved was taken for one
 * who did not come. Guard: never where a later stay or its household is restricted or sealed, for any reader, so that
 * nobody is asked about a place somebody had to leave.
 */
final class AddressOutOfDate implements GapPattern {

    @Override
    public String id() {
        return "address-out-of-date";
    }

    @Override
    public List<Finding> find(Circle circle) {
        Slice slice = circle.slice();
        Comparator<HomeStay> inOrder = inOrder(slice);
        List<HomeStay> resident = slice.stays().current(circle.child()).stream()
                .filter(HomeStay::resident)
                .sorted(inOrder)
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (String agency : circle.workingWithChild()) {
            List<HomeStay> theirs = resident.stream()
                    .filter(stay -> Objects.equals(stay.row().assertedBy(), agency))
                    .toList();
            if (!theirs.isEmpty()) {
                HomeStay latest = resident.getLast();
                boolean there = theirs.stream()
                        .anyMatch(stay ->
                                stay.household().id().equals(latest.household().id()));
                if (!there
                        && !slice.heldBack()
                                .laterThan(circle.child(), theirs.getLast().row())) {
                    findings.add(finding(circle, agency, theirs, latest));
                }
            }
        }
        return findings;
    }

    /** Rows of stays have no id of their own in a delivery: the household's settles what times leave open. */
    private static Comparator<HomeStay> inOrder(Slice slice) {
        return Comparator.comparing(
                        (HomeStay stay) -> stay.row().begins(),
                        Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(
                        stay -> stay.row().knownThere(), Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
                .thenComparing(stay -> slice.delivered().of(stay.household().id()))
                .thenComparing(stay -> stay.row().id());
    }

    private Finding finding(Circle circle, String agencyId, List<HomeStay> theirs, HomeStay latest) {
        Slice slice = circle.slice();
        Wording say = new Wording(slice);
        String agency = say.agency(agencyId);
        String child = say.person(circle.child());
        List<InvolvementRow> involved = slice.involvements().openOf(circle.child()).stream()
                .filter(row -> row.agency().equals(agencyId))
                .toList();
        FindingBuilder finding = FindingBuilder.of(id(), FindingKey.who(circle.child()), FindingKey.thing(agencyId))
                .child(circle.child())
                .about(circle.child())
                .household(latest.household().id())
                .agency(agencyId)
                .evidence(latest.row())
                .evidence(involved);
        theirs.forEach(stay -> finding.household(stay.household().id()).evidence(stay.row()));
        return finding.says(Wording.sentence(
                        agency + " works with " + child + " and has an earlier address; it records "
                                + Wording.list(theirs.stream()
                                        .map(stay -> at(say, stay))
                                        .distinct()
                                        .toList())
                                + ", and the latest stay recorded is " + at(say, latest) + " by "
                                + say.agency(latest.row().assertedBy())))
                .asks(
                        "Where does " + agency + " reach " + child + " now, and when was that last confirmed?",
                        say.contact(agencyId))
                .refutedBy("a word from " + agency + " that the child stays at the latest address, or at both")
                .build();
    }

    /** "2 Mill Lane since 1 May 2024"; of a stay that is restricted only whom to contact. */
    private static String at(Wording say, HomeStay stay) {
        if (stay.row().restricted()) {
            return "an address (restricted: contact " + say.contact(stay.row().assertedBy()) + ")";
        }
        LocalDate from = stay.row().begins();
        return say.household(stay.household()) + (from == null ? "" : " since " + Wording.date(from));
    }
}
