package org.kith.gaps.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;

/**
 * A request with the enquiry it belongs to and the children it concerns: the child of the enquiry; without an enquiry,
 * those whose home circle holds the subject (gap catalogue, fine print 0).
 *
 * @param enquiry null where one practitioner asked another agency
 * @param children the child at hand; empty where no child is known around the subject
 */
record AskedAbout(RequestRow request, @Nullable EnquiryRow enquiry, List<Person> children) {

    AskedAbout {
        children = List.copyOf(children);
    }

    /** The requests that concern the child of a circle. */
    static List<AskedAbout> in(Circle circle, Predicate<RequestRow> which) {
        Slice slice = circle.slice();
        List<Person> child = List.of(circle.child());
        List<AskedAbout> found = new ArrayList<>();
        for (EnquiryRow enquiry : circle.enquiries()) {
            slice.enquiries().requests(enquiry).stream()
                    .filter(which)
                    .forEach(request -> found.add(new AskedAbout(request, enquiry, child)));
        }
        slice.requestsAround(circle.child()).stream()
                .filter(which)
                .forEach(request -> found.add(new AskedAbout(request, null, child)));
        return found;
    }

    /** Requests without an enquiry around whose subject no child is known, and those of enquiries about the grown. */
    static List<AskedAbout> apart(Slice slice, Predicate<RequestRow> which) {
        List<AskedAbout> found = new ArrayList<>();
        for (RequestRow request : slice.rows(RequestRow.class)) {
            if (!which.test(request)) {
                continue;
            }
            EnquiryRow enquiry = slice.row(EnquiryRow.class, request.enquiry());
            if (enquiry != null) {
                Person grown = slice.people().of(enquiry.child());
                if (grown != null && grown.adult() && !grown.dead()) {
                    found.add(new AskedAbout(request, enquiry, List.of(grown)));
                }
            } else if (slice.concerned(request).isEmpty() && !onlyTheDead(slice, request)) {
                found.add(new AskedAbout(request, null, List.of()));
            }
        }
        return found;
    }

    private static boolean onlyTheDead(Slice slice, RequestRow request) {
        Person about = slice.people().of(request.about());
        return about != null && slice.deadChildAround(about);
    }

    /** The items that the answer brought. */
    List<ItemRow> items(Slice slice) {
        return request.responseItems().stream()
                .map(id -> slice.row(ItemRow.class, id))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Puts the person, or the household, into what a finding is about. */
    void about(Slice slice, FindingBuilder finding) {
        Person about = slice.people().of(request.about());
        if (about != null) {
            finding.about(about);
        } else if (request.household() != null) {
            finding.household(request.household());
        }
    }

    /** " as advice": what was decided, where that may be read. */
    static String decision(EnquiryRow enquiry) {
        return enquiry.decision() == null || enquiry.restricted()
                ? ""
                : " as " + enquiry.decision().label();
    }

    /** Whom or what was asked about, for the middle of a sentence. */
    String subject(Slice slice) {
        Wording say = new Wording(slice);
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
