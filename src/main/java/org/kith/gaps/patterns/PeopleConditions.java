package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kith.circle.Circle;
import org.kith.circle.HomeMember;
import org.kith.circle.HomeStay;
import org.kith.circle.HouseholdRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Kin;
import org.kith.circle.Person;
import org.kith.circle.PersonName;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.kernel.Interval;
import org.kith.kernel.Moment;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.KinshipType;

/** The conditions of {@code expected-agencies.csv} that name the adults at home, siblings, parents or the household. */
final class PeopleConditions {

    private static final Set<KinshipType> BRINGS_UP =
            java.util.EnumSet.of(KinshipType.MOTHER, KinshipType.FATHER, KinshipType.STEP_PARENT, KinshipType.CARER);

    private PeopleConditions() {}

    /** Every adult at home of a live child. */
    static List<Firing> live(Circle c) {
        return eachAdult(c, adult -> List.of(Firing.about(adult.person(), "", List.of())));
    }

    static List<Firing> factor(Circle c, Set<String> codes) {
        return eachAdult(c, adult -> {
            List<ItemRow> items = c.factorItemsAbout(adult.person(), codes);
            return items.isEmpty()
                    ? List.of()
                    : List.of(Firing.about(adult.person(), ChildConditions.carried(c, items, codes), items));
        });
    }

    /** Open involvements of these types, and those ended less than 24 months ago. */
    static List<Firing> involved(Circle c, Set<AgencyType> types) {
        return eachAdult(c, adult -> {
            List<InvolvementRow> rows = c.slice().involvements().recentOf(adult.person()).stream()
                    .filter(row -> types.contains(Asking.type(c.slice(), row.agency())))
                    .toList();
            return rows.isEmpty() ? List.of() : List.of(Firing.about(adult.person(), "", rows));
        });
    }

    /**
     * The adult is mother, father, step-parent or carer of, or had a stay overlapping with, a child outside c's home
     * circle who has had a stay in an area that is not c's own: children's social care of that area is to be asked.
     */
    static List<Firing> otherChildren(Circle c) {
        Set<String> own = c.ownAreas();
        return own.isEmpty()
                ? List.of()
                : eachAdult(c, adult -> {
                    Map<String, SortedSet<Person>> areas = new java.util.TreeMap<>();
                    for (Person child : childrenOf(c, adult.person())) {
                        for (HomeStay stay : c.slice().stays().of(child)) {
                            String area = stay.household().area();
                            if (area != null && !own.contains(area) && begun(stay, c.day())) {
                                areas.computeIfAbsent(area, k -> new TreeSet<>())
                                        .add(child);
                            }
                        }
                    }
                    Wording say = new Wording(c.slice());
                    return areas.entrySet().stream()
                            .map(area -> Firing.about(
                                            adult.person(),
                                            say.people(area.getValue()) + ", recorded with "
                                                    + say.person(adult.person()) + ", has stayed in area "
                                                    + area.getKey(),
                                            List.of())
                                    .inArea(area.getKey()))
                            .toList();
                });
    }

    private static SortedSet<Person> childrenOf(Circle c, Person adult) {
        Slice slice = c.slice();
        SortedSet<Person> children = new TreeSet<>();
        for (Kin.Tie tie : slice.kin().of(adult)) {
            if (!tie.otherIs() && BRINGS_UP.contains(tie.type())) {
                children.add(tie.other());
            }
        }
        Interval untilT = Interval.between(null, c.day());
        for (HomeStay stay : slice.stays().of(adult)) {
            for (HomeStay other : slice.stays().together(stay)) {
                if (other.days().intersect(stay.days()).overlaps(untilT)) {
                    children.add(other.person());
                }
            }
        }
        children.removeIf(person -> !person.child() || c.home().contains(person));
        return children;
    }

    private static boolean begun(HomeStay stay, LocalDate day) {
        LocalDate from = stay.days().from();
        return from == null || !from.isAfter(day);
    }

    /**
     * Two or more different family names. Only a request asked after the family name that became known last settles it
     * (fine print 1 and 2).
     */
    static List<Firing> otherNames(Circle c) {
        return eachAdult(c, adult -> {
            Map<String, PersonName> families = new HashMap<>();
            for (PersonName name : adult.person().names()) {
                if (!name.familyFolded().isEmpty()) {
                    families.merge(name.familyFolded(), name, (a, b) -> KNOWN.compare(a, b) <= 0 ? a : b);
                }
            }
            if (families.size() < 2) {
                return List.of();
            }
            PersonName latest = families.values().stream()
                    .max(KNOWN.thenComparing(PersonName::row))
                    .orElseThrow();
            List<Row> rows = families.values().stream()
                    .sorted(KNOWN.thenComparing(PersonName::row))
                    .flatMap(name -> c.slice().row(name.row()).stream())
                    .toList();
            Moment known = latest.known();
            boolean restricted = adult.person().restricted() || rows.stream().anyMatch(Row::restricted);
            String because = restricted
                    ? "more than one family name is recorded"
                    : "the family name " + latest.family() + " is also recorded"
                            + (known == null ? "" : ", known since " + Wording.date(known));
            return List.of(Firing.about(adult.person(), because, rows).settledOnlyAfter(known));
        });
    }

    private static final Comparator<PersonName> KNOWN =
            Comparator.comparing(PersonName::known, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()));

    /** The pattern of that name without its last clause; only a request since the adult became known settles it. */
    static List<Firing> appearedAfterChecks(Circle c) {
        return eachAdult(c, adult -> {
            HomeStay stay = AppearedAfterChecks.stayOf(c, adult).orElse(null);
            return stay == null
                    ? List.of()
                    : List.of(Firing.about(
                                    adult.person(),
                                    appeared(new Wording(c.slice()), adult.person(), stay),
                                    List.of(stay.row()))
                            .settledOnlyAfter(stay.row().knownThere()));
        });
    }

    private static String appeared(Wording say, Person adult, HomeStay stay) {
        return stay.row().restricted()
                ? "a stay is recorded since the checks (restricted: contact "
                        + say.contact(stay.row().assertedBy()) + ")"
                : say.person(adult) + " was first known at the home on "
                        + Wording.date(stay.row().knownThere());
    }

    /** A mother or father of c who is not a home adult of c. */
    static List<Firing> parentElsewhere(Circle c) {
        List<Firing> firings = new ArrayList<>();
        for (Person parent : c.parents()) {
            if (!parent.dead() && !c.isHomeAdult(parent)) {
                firings.add(Firing.about(
                        parent,
                        new Wording(c.slice()).person(parent)
                                + " is recorded as a parent who is not an adult of the home",
                        List.of()));
            }
        }
        return firings;
    }

    /** The sibling's open involvements of those types at agencies that do not work with c. */
    static List<Firing> siblingElsewhere(Circle c, Set<AgencyType> types) {
        Set<String> withChild = c.workingWithChild();
        List<Firing> firings = new ArrayList<>();
        for (Person sibling : c.siblings()) {
            for (InvolvementRow row : c.slice().involvements().openOf(sibling)) {
                AgencyType type = Asking.type(c.slice(), row.agency());
                if (!sibling.dead() && type != null && types.contains(type) && !withChild.contains(row.agency())) {
                    firings.add(Firing.about(sibling, "", List.of(row)).asking(type));
                }
            }
        }
        return firings;
    }

    /** At a current home of c, by c's own stays. */
    static List<Firing> householdListsDiffer(Circle c) {
        List<Firing> firings = new ArrayList<>();
        for (HouseholdRow home : c.ownCurrentHomes()) {
            HouseholdLists lists = HouseholdLists.at(c, home);
            if (lists.differ()) {
                firings.add(Firing.about(
                        home,
                        Wording.list(lists.agencies().stream()
                                        .map(new Wording(c.slice())::agency)
                                        .toList())
                                + " list different children there",
                        lists.stays()));
            }
        }
        return firings;
    }

    private interface OfAdult {
        List<Firing> fire(HomeMember adult);
    }

    private static List<Firing> eachAdult(Circle c, OfAdult condition) {
        return c.homeAdults().stream()
                .flatMap(adult -> condition.fire(adult).stream().map(firing -> firing.visiting(adult.onlyVisits())))
                .toList();
    }
}
