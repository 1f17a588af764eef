package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kith.circle.HomeStay;
import org.kith.circle.Kin;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.kernel.Interval;
import org.kith.vocabulary.KinshipType;

/**
 * Two stays of an adult at two homes, overlapping by 14 days or more within the 24 months up to T, with the children of
 * each home who stay there during the adult's stay and never at the other, of whom the adult is not parent of all. The 14
 * days lie in this one pair of stays (gap catalogue, fine print 10).
 *
 * @param childrenAtOne children at the home of the one stay, those who have died among them: their stays are history
 * @param children the living children of both homes
 * @param rows the adult's two stays and those of the children
 */
record TwoHomes(
        HomeStay one,
        HomeStay other,
        SortedSet<Person> childrenAtOne,
        SortedSet<Person> childrenAtOther,
        SortedSet<Person> children,
        List<StayRow> rows) {

    private static final int DAYS = 14;
    private static final int MONTHS = 24;

    static List<TwoHomes> of(Slice slice, Person adult) {
        List<HomeStay> stays = slice.stays().of(adult);
        Set<Person> own = new LinkedHashSet<>();
        slice.kin().of(adult).stream()
                .filter(tie -> !tie.otherIs() && PARENT.contains(tie.type()))
                .map(Kin.Tie::other)
                .forEach(own::add);
        List<TwoHomes> pairs = new ArrayList<>();
        for (int i = 0; i < stays.size(); i++) {
            for (int j = i + 1; j < stays.size(); j++) {
                pair(slice, stays.get(i), stays.get(j))
                        .filter(pair -> !own.containsAll(pair.all()))
                        .ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private static final EnumSet<KinshipType> PARENT = EnumSet.of(KinshipType.MOTHER, KinshipType.FATHER);

    List<HomeStay> stays() {
        return List.of(one, other);
    }

    private SortedSet<Person> all() {
        SortedSet<Person> all = new TreeSet<>(childrenAtOne);
        all.addAll(childrenAtOther);
        return all;
    }

    private static java.util.Optional<TwoHomes> pair(Slice slice, HomeStay one, HomeStay other) {
        if (one.household().id().equals(other.household().id()) || !longEnough(slice.day(), one, other)) {
            return java.util.Optional.empty();
        }
        List<HomeStay> atOne = childrenOnlyAt(slice, one, other);
        List<HomeStay> atOther = childrenOnlyAt(slice, other, one);
        if (atOne.isEmpty() || atOther.isEmpty()) {
            return java.util.Optional.empty();
        }
        List<StayRow> rows = new ArrayList<>(List.of(one.row(), other.row()));
        SortedSet<Person> childrenAtOne = people(atOne, rows);
        SortedSet<Person> childrenAtOther = people(atOther, rows);
        SortedSet<Person> living = new TreeSet<>(childrenAtOne);
        living.addAll(childrenAtOther);
        living.removeIf(Person::dead);
        return java.util.Optional.of(new TwoHomes(one, other, childrenAtOne, childrenAtOther, living, rows));
    }

    private static boolean longEnough(LocalDate day, HomeStay one, HomeStay other) {
        Interval both = one.days().intersect(other.days()).intersect(Interval.between(day.minusMonths(MONTHS), day));
        // Both ends of the days looked at are known, so those of what lies in them are, too.
        return both.from() != null && both.to() != null && ChronoUnit.DAYS.between(both.from(), both.to()) + 1 >= DAYS;
    }

    /** The stays of children there during the adult's stay, up to T, who up to T never stay at the other home. */
    private static List<HomeStay> childrenOnlyAt(Slice slice, HomeStay adults, HomeStay elsewhere) {
        Interval untilT = Interval.between(null, slice.day());
        return slice.stays().together(adults).stream()
                .filter(stay -> stay.person().child()
                        && stay.days().intersect(adults.days()).overlaps(untilT)
                        && slice.stays().of(stay.person()).stream()
                                .noneMatch(its -> its.household()
                                                .id()
                                                .equals(elsewhere.household().id())
                                        && its.days().overlaps(untilT)))
                .toList();
    }

    private static SortedSet<Person> people(List<HomeStay> stays, List<StayRow> rows) {
        SortedSet<Person> people = new TreeSet<>();
        for (HomeStay stay : stays) {
            people.add(stay.person());
            rows.add(stay.row());
        }
        return people;
    }
}
