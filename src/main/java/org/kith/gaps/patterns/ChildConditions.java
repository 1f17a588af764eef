package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HomeMember;
import org.kith.circle.ItemRow;
import org.kith.circle.Kin;
import org.kith.circle.Row;
import org.kith.kernel.Moment;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.ItemOutcome;
import org.kith.vocabulary.KinshipType;

/** The conditions of {@code expected-agencies.csv} that name the child. Ages are completed years at T, both ends in. */
final class ChildConditions {

    private ChildConditions() {}

    static List<Firing> live(Circle c) {
        return fires(c, "", List.of());
    }

    /** Not born yet, or of an age. */
    static List<Firing> unbornOrAge(Circle c, int from, int to) {
        return c.child().unborn() || aged(c, from, to) ? fires(c, "", List.of()) : List.of();
    }

    static List<Firing> age(Circle c, int from, int to) {
        return aged(c, from, to) ? fires(c, "", List.of()) : List.of();
    }

    /** 5 to 16, and no open involvement of a school or of elective home education. */
    static List<Firing> schoolAgeWithoutSchool(Circle c) {
        boolean taught = c.slice().involvements().openOf(c.child()).stream().anyMatch(row -> {
            AgencyType type = Asking.type(c.slice(), row.agency());
            return type == AgencyType.SCHOOL || type == AgencyType.ELECTIVE_HOME_EDUCATION;
        });
        return aged(c, 5, 16) && !taught
                ? fires(c, "no open involvement of a school or of home education is recorded", List.of())
                : List.of();
    }

    /** Items of any date and holder, not found to be unfounded. */
    static List<Firing> factor(Circle c, Set<String> codes) {
        List<ItemRow> items = c.factorItems(codes);
        return items.isEmpty() ? List.of() : fires(c, carried(c, items, codes), items);
    }

    static List<Firing> ageWithFactor(Circle c, int from, int to, Set<String> codes) {
        return aged(c, from, to) ? factor(c, codes) : List.of();
    }

    static List<Firing> kind(Circle c, ItemKind kind) {
        List<ItemRow> items = c.items().stream()
                .filter(item -> item.kind() == kind && item.outcome() != ItemOutcome.UNFOUNDED)
                .toList();
        return items.isEmpty() ? List.of() : fires(c, recorded(c, kind, items), items);
    }

    static List<Firing> kindAtAge(Circle c, ItemKind kind, int from, int to) {
        return aged(c, from, to) ? kind(c, kind) : List.of();
    }

    /** A factor about a home adult; the same code on the child's own item is not one. */
    static List<Firing> ageWithHomeFactor(Circle c, int from, int to, Set<String> codes) {
        if (!aged(c, from, to)) {
            return List.of();
        }
        List<HomeMember> adults = c.homeAdults().stream()
                .filter(adult -> !c.factorItemsAbout(adult.person(), codes).isEmpty())
                .toList();
        List<ItemRow> items = adults.stream()
                .flatMap(adult -> c.factorItemsAbout(adult.person(), codes).stream())
                .distinct()
                .toList();
        boolean onlyVisits = adults.stream().allMatch(HomeMember::onlyVisits);
        return items.isEmpty()
                ? List.of()
                : List.of(
                        Firing.about(c.child(), carried(c, items, codes), items).visiting(onlyVisits));
    }

    /** A row of that type to c, current at T, the person being in the home circle. */
    static List<Firing> relationship(Circle c, EnumSet<KinshipType> types) {
        List<Kin.Tie> ties = c.homeTies(types);
        String who = Wording.list(ties.stream()
                .map(tie -> tie.row().restricted()
                        ? "a relationship is recorded (restricted: contact "
                                + new Wording(c.slice()).contact(tie.row().assertedBy()) + ")"
                        : new Wording(c.slice()).person(tie.other()) + " is recorded as "
                                + tie.type().label())
                .distinct()
                .toList());
        return ties.isEmpty()
                ? List.of()
                : fires(c, who, ties.stream().map(Kin.Tie::row).toList());
    }

    /** A withdrawal in the months up to T. */
    static List<Firing> withdrawal(Circle c, Period window) {
        List<ItemRow> items = c.items().stream()
                .filter(item -> item.kind() == ItemKind.WITHDRAWAL && within(c, item.date(), window))
                .toList();
        return items.isEmpty() ? List.of() : fires(c, recorded(c, ItemKind.WITHDRAWAL, items), items);
    }

    /** So many enquiries in the months up to T, open ones counted. */
    static List<Firing> repeatEnquiries(Circle c, int number, Period window) {
        List<EnquiryRow> enquiries = c.enquiries().stream()
                .filter(enquiry -> {
                    Moment opened = enquiry.openedAt();
                    return opened != null && within(c, opened.day(), window);
                })
                .toList();
        return enquiries.size() < number
                ? List.of()
                : fires(
                        c,
                        "enquiries opened on "
                                + Wording.list(enquiries.stream()
                                        .map(enquiry -> Wording.date(enquiry.openedAt()))
                                        .toList()),
                        enquiries);
    }

    private static List<Firing> fires(Circle c, String because, List<? extends Row> evidence) {
        return List.of(Firing.about(c.child(), because, evidence));
    }

    private static boolean aged(Circle c, int from, int to) {
        OptionalInt age = c.child().age();
        return age.isPresent() && age.getAsInt() >= from && age.getAsInt() <= to;
    }

    private static boolean within(Circle c, @org.jspecify.annotations.Nullable LocalDate date, Period window) {
        return date != null && !date.isAfter(c.day()) && !date.isBefore(c.day().minus(window));
    }

    /** "an item of 30 April 2024 carries factor 4C". */
    static String carried(Circle c, List<ItemRow> items, Set<String> codes) {
        ItemRow newest = readable(items).stream()
                .max(Comparator.comparing(ItemRow::date, Comparator.nullsFirst(LocalDate::compareTo))
                        .thenComparing(Row::id))
                .orElse(null);
        if (newest == null) {
            return restricted(c, items);
        }
        String factors = newest.factors().stream().filter(codes::contains).collect(Collectors.joining(" and "));
        return "an item of " + Wording.date(newest.date()) + " carries factor " + factors;
    }

    private static String recorded(Circle c, ItemKind kind, List<ItemRow> items) {
        List<ItemRow> readable = readable(items);
        if (readable.isEmpty()) {
            return restricted(c, items);
        }
        String dates = Wording.list(readable.stream()
                .map(item -> Wording.date(item.date()))
                .distinct()
                .toList());
        return (readable.size() == 1 ? "an item" : "items") + " (" + kind.label() + ") of " + dates
                + (readable.size() == 1 ? " is" : " are") + " recorded";
    }

    /** What an item is and which factors it carries is content: of a restricted one only whom to contact is said. */
    private static List<ItemRow> readable(List<ItemRow> items) {
        return items.stream().filter(item -> !item.restricted()).toList();
    }

    private static String restricted(Circle c, List<ItemRow> items) {
        return new Wording(c.slice()).item(items.getFirst()) + " is recorded";
    }
}
