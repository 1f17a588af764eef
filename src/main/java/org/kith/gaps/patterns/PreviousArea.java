package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.HomeStay;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.kernel.Interval;
import org.kith.vocabulary.AgencyType;

/**
 * {@code previous-area-not-asked}: c is live; a member of the home circle had a stay in an area that is not c's own, on
 * some day of the 5 years up to T; no request naming that person was asked of an agency of that area.
 *
 * <p>Reviews describe families who moved, and a new authority that did not know what to ask the old one. Where c's own
 * area is not known there is nothing to tell another area from; a school or a hospital elsewhere is no stay; and any
 * request to any agency of that area, whatever came of it, is a request.
 */
final class PreviousArea implements GapPattern {

    private static final int MONTHS = 60;

    @Override
    public String id() {
        return "previous-area-not-asked";
    }

    @Override
    public List<Finding> find(Circle circle) {
        Set<String> own = circle.ownAreas();
        if (!circle.live() || own.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Person person : circle.home().people()) {
            if (!person.dead()) {
                elsewhere(circle, person, own).forEach((area, stays) -> {
                    if (!asked(circle.slice(), person, area)) {
                        findings.add(finding(circle, person, area, stays));
                    }
                });
            }
        }
        return findings;
    }

    private static Map<String, List<HomeStay>> elsewhere(Circle circle, Person person, Set<String> own) {
        Interval window = Interval.between(circle.day().minusMonths(MONTHS), circle.day());
        Map<String, List<HomeStay>> areas = new TreeMap<>();
        for (HomeStay stay : circle.slice().stays().of(person)) {
            String area = stay.household().area();
            if (area != null && !own.contains(area) && stay.days().overlaps(window)) {
                areas.computeIfAbsent(area, k -> new ArrayList<>()).add(stay);
            }
        }
        return areas;
    }

    private static boolean asked(Slice slice, Person person, String area) {
        return slice.requests().naming(person).stream().anyMatch(request -> {
            AgencyRow agency = slice.agency(request.agency());
            return agency != null && area.equals(agency.area());
        });
    }

    private Finding finding(Circle circle, Person person, String area, List<HomeStay> stays) {
        Wording say = new Wording(circle.slice());
        String who = say.person(person);
        List<AgencyRow> known = circle.slice().agencies(AgencyType.CHILDRENS_SOCIAL_CARE).stream()
                .filter(agency -> area.equals(agency.area()))
                .sorted(Comparator.comparing(AgencyRow::name))
                .toList();
        return FindingBuilder.of(id(), FindingKey.who(person), FindingKey.word(area))
                .child(circle.child())
                .about(person)
                .evidence(stays.stream().map(HomeStay::row).toList())
                .evidence(circle.openEnquiries())
                .says(Wording.sentence("No request to an agency of area " + area + " about " + who + " is recorded; "
                        + stayed(stays, say) + ", and "
                        + say.enquiry(circle.latestOpenEnquiry().orElseThrow()) + " is open"))
                .asks(
                        "What is held in area " + area + " about " + who + " and the children around " + who
                                + ": referrals, closed files, who was worried and why, and what went well? Which names"
                                + " and addresses were searched?",
                        known.isEmpty()
                                ? "children’s social care of area " + area
                                : Wording.list(
                                        known.stream().map(Wording::contact).toList()))
                .refutedBy("a request about " + who + " to an agency of that area")
                .build();
    }

    private static String stayed(List<HomeStay> stays, Wording say) {
        HomeStay last = stays.stream()
                .max(Comparator.comparing(stay ->
                        stay.days().to() == null ? LocalDate.MAX : stay.days().to()))
                .orElseThrow();
        if (last.row().restricted() || last.household().restricted()) {
            return "a stay there is recorded (restricted: contact "
                    + say.contact(last.row().assertedBy()) + ")";
        }
        LocalDate from = last.days().from();
        LocalDate to = last.days().to();
        return "a stay there is recorded"
                + (last.row().assertedBy() == null
                        ? ""
                        : " by " + say.agency(last.row().assertedBy()))
                + (from == null ? "" : " from " + Wording.date(from))
                + (to == null ? "" : " to " + Wording.date(to));
    }
}
