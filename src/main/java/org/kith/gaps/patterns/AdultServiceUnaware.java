package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kith.circle.Circle;
import org.kith.circle.HomeMember;
import org.kith.circle.InvolvementRow;
import org.kith.circle.Person;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.YesNo;

/**
 * {@code adult-service-unaware-of-child}: a service to adults with an open involvement with a home adult, no open row of
 * theirs saying that it knows of children, and some child of the adult's current home about whom it has no item; and
 * either an open row says that it knows of none, or that child is live.
 *
 * <p>Reviews of harm by a parent in treatment, on licence or in care tell of a service that saw the adult every week and
 * had nowhere written down that a child lived there. A service that never says whether there are children is no finding
 * while nobody is worried about the child; that is a matter of data quality.
 */
final class AdultServiceUnaware implements GapPattern {

    @Override
    public String id() {
        return "adult-service-unaware-of-child";
    }

    @Override
    public List<Finding> find(Circle circle) {
        List<Finding> findings = new ArrayList<>();
        Set<String> homes = circle.currentHomes().stream().map(Row::id).collect(Collectors.toSet());
        for (HomeMember member : circle.home().members()) {
            Person adult = member.person();
            if (adult.adult() && !adult.dead() && together(member, homes, circle.day()) && homeAdult(circle, adult)) {
                services(circle.slice(), adult).forEach((agency, rows) -> {
                    if (unaware(circle, agency, rows)) {
                        findings.add(finding(circle, adult, agency, rows));
                    }
                });
            }
        }
        return findings;
    }

    /** Whether c's home is a current home of the adult. */
    private static boolean together(HomeMember member, Set<String> homes, LocalDate day) {
        return member.shared().stream()
                .anyMatch(stay -> stay.days().contains(day)
                        && homes.contains(stay.household().id()));
    }

    /** A home adult of c, or of another child: one who only claims to stay with c may live with that one. */
    private static boolean homeAdult(Circle circle, Person adult) {
        return circle.isHomeAdult(adult)
                || circle.slice().childrenAround(adult).stream()
                        .anyMatch(child -> circle.slice().circle(child).isHomeAdult(adult));
    }

    private static Map<String, List<InvolvementRow>> services(Slice slice, Person adult) {
        return slice.involvements().openOf(adult).stream()
                .filter(row -> {
                    AgencyType type = Asking.type(slice, row.agency());
                    return type != null && type.servesAdults();
                })
                .collect(Collectors.groupingBy(InvolvementRow::agency, TreeMap::new, Collectors.toList()));
    }

    private static boolean unaware(Circle circle, String agency, List<InvolvementRow> rows) {
        return rows.stream().noneMatch(row -> row.knowsOfChildren() == YesNo.YES)
                && (circle.live() || saysNone(rows))
                && circle.items().stream()
                        .noneMatch(item -> circle.slice().holdings().has(agency, item));
    }

    private static boolean saysNone(List<InvolvementRow> rows) {
        return rows.stream().anyMatch(row -> row.knowsOfChildren() == YesNo.NO);
    }

    private Finding finding(Circle circle, Person adult, String agency, List<InvolvementRow> rows) {
        Wording say = new Wording(circle.slice());
        String service = say.agency(agency);
        String child = say.person(circle.child());
        boolean restricted = rows.stream().anyMatch(InvolvementRow::restricted);
        String who = restricted ? "an adult at home" : say.person(adult);
        return FindingBuilder.of(id(), FindingKey.who(adult), FindingKey.thing(agency))
                .child(circle.child())
                .about(adult)
                .agency(agency)
                .evidence(rows)
                .evidence(circle.openEnquiries())
                .says(Wording.sentence(
                        "No item about " + child + " is recorded at " + service + ", which is recorded as"
                                + " working with " + who
                                + (restricted ? " (restricted: contact " + say.contact(agency) + ")" : since(rows))
                                + ", at the same home"
                                + (restricted ? "" : "; " + knows(rows))))
                .asks(
                        "Does " + service + " know that " + who + " lives with " + child + ", what has been seen and"
                                + " heard of " + child + " there, and what does the work with " + who + " mean for "
                                + child + "?",
                        say.contact(agency))
                .refutedBy("a record of " + service + " that there are children, or an item about " + child
                        + " that it holds or has received")
                .build();
    }

    private static String since(List<InvolvementRow> rows) {
        LocalDate from = rows.getFirst().from();
        return from == null ? "" : " since " + Wording.date(from);
    }

    private static String knows(List<InvolvementRow> rows) {
        return saysNone(rows)
                ? "its record says that it knows of no children"
                : "its record does not say whether there are children";
    }
}
