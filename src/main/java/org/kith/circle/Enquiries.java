package org.kith.circle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kith.kernel.Moment;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Rag;

/** The enquiries of a slice, their grades at T, who runs them, and what was asked in them. */
public final class Enquiries {

    /**
     * In order of opening; one without a time of opening was always open. Of two opened at one instant the smaller
     * delivered id comes first, so that the order is the same on every machine.
     */
    static final Comparator<EnquiryRow> BY_OPENING = Comparator.comparing(
                    EnquiryRow::openedAt, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
            .thenComparing(
                    enquiry -> Optional.ofNullable(enquiry.head().delivered()).orElse(enquiry.id()))
            .thenComparing(Row::id);

    private static final Comparator<GradeRow> LATEST_THEN_MOST_URGENT = Comparator.comparing(
                    GradeRow::at, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
            .thenComparing(GradeRow::rag, Comparator.reverseOrder());

    private final Tables tables;
    private final People people;
    private final Stays stays;
    private final Map<Person, List<EnquiryRow>> byChild = new HashMap<>();
    private final Map<String, List<GradeRow>> grades;
    private final Map<String, List<RequestRow>> requests = new HashMap<>();

    Enquiries(Tables tables, People people, Stays stays) {
        this.tables = tables;
        this.people = people;
        this.stays = stays;
        for (EnquiryRow enquiry : tables.rows(EnquiryRow.class)) {
            Person child = people.of(enquiry.child());
            if (child != null) {
                byChild.computeIfAbsent(child, k -> new ArrayList<>()).add(enquiry);
            }
        }
        byChild.values().forEach(list -> list.sort(BY_OPENING));
        grades = tables.rows(GradeRow.class).stream().collect(Collectors.groupingBy(GradeRow::enquiry));
        for (RequestRow request : tables.rows(RequestRow.class)) {
            if (request.enquiry() != null) {
                requests.computeIfAbsent(request.enquiry(), k -> new ArrayList<>())
                        .add(request);
            }
        }
    }

    /** The enquiries about a person, in order of opening. */
    public List<EnquiryRow> about(Person child) {
        return byChild.getOrDefault(child, List.of());
    }

    public List<EnquiryRow> openAbout(Person child) {
        return about(child).stream().filter(EnquiryRow::open).toList();
    }

    /** What was asked in an enquiry. */
    public List<RequestRow> requests(EnquiryRow enquiry) {
        return requests.getOrDefault(enquiry.id(), List.of());
    }

    /** The grade at T: the latest change, else the first grade. */
    public Optional<Rag> grade(EnquiryRow enquiry) {
        return grades.getOrDefault(enquiry.id(), List.of()).stream()
                .max(LATEST_THEN_MOST_URGENT)
                .map(GradeRow::rag)
                .or(() -> Optional.ofNullable(enquiry.rag()));
    }

    /**
     * Who runs an enquiry: its agency; where it is empty, the children's social care agencies whose area is that of the
     * child's current home, or, with none, all of that type.
     */
    public SortedSet<String> runners(EnquiryRow enquiry) {
        SortedSet<String> runners = new TreeSet<>();
        if (enquiry.agency() != null) {
            runners.add(enquiry.agency());
            return runners;
        }
        Person child = people.of(enquiry.child());
        List<String> areas = child == null
                ? List.of()
                : stays.currentHomes(child).stream()
                        .flatMap(home -> Optional.ofNullable(home.area()).stream())
                        .toList();
        List<AgencyRow> socialCare = tables.rows(AgencyRow.class).stream()
                .filter(agency -> agency.type() == AgencyType.CHILDRENS_SOCIAL_CARE)
                .toList();
        socialCare.stream()
                .filter(agency -> agency.area() != null && areas.contains(agency.area()))
                .forEach(agency -> runners.add(agency.id()));
        if (runners.isEmpty()) {
            socialCare.forEach(agency -> runners.add(agency.id()));
        }
        return runners;
    }
}
