package org.kith.gaps.patterns;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Kin;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.kernel.Interval;
import org.kith.vocabulary.KinshipType;

/**
 * What two people have in common besides names and a date of birth: addresses, telephone numbers, relations. Everything
 * known of either counts, whichever of their records says it and whenever it was: agencies learn of one move, and of one
 * family, at different times.
 *
 * @param addresses the homes of the first at which the second is recorded too, under the same or another id
 * @param stays the rows that say so
 * @param sameDays whether stays of both at one address have a day in common, as far as is known
 * @param telephone whether a number is the same
 * @param relations who stands to both as the same, and the children of whom both are something
 * @param ties the rows that say so
 */
record InCommon(
        List<HouseholdRow> addresses,
        List<StayRow> stays,
        boolean sameDays,
        boolean telephone,
        List<Person> relations,
        List<Row> ties) {

    private static final int DIGITS_OF_A_NUMBER = 9;
    private static final Set<KinshipType> SIBLING = EnumSet.of(KinshipType.SIBLING, KinshipType.HALF_SIBLING);

    /** Rows of these types say the same whichever way they are written. */
    private static final Set<KinshipType> EITHER_WAY = EnumSet.of(
            KinshipType.PARTNER,
            KinshipType.EX_PARTNER,
            KinshipType.SIBLING,
            KinshipType.HALF_SIBLING,
            KinshipType.FRIEND);

    static InCommon of(Slice slice, Person one, Person other) {
        Set<HouseholdRow> addresses = new LinkedHashSet<>();
        Set<StayRow> stays = new LinkedHashSet<>();
        boolean sameDays = false;
        for (StayRow stay : slice.addresses().of(one)) {
            for (StayRow others : slice.addresses().of(other)) {
                HouseholdRow place = slice.row(HouseholdRow.class, stay.household());
                if (place != null && same(place, slice.row(HouseholdRow.class, others.household()))) {
                    addresses.add(place);
                    stays.add(stay);
                    stays.add(others);
                    sameDays |= days(stay).overlaps(days(others));
                }
            }
        }
        Set<String> numbers = numbers(one);
        numbers.retainAll(numbers(other));
        Map<Person, Set<Row>> relations = relations(slice, one, other);
        return new InCommon(
                addresses.stream()
                        .sorted(Comparator.comparing(place -> slice.delivered().of(place.id())))
                        .toList(),
                List.copyOf(stays),
                sameDays,
                !numbers.isEmpty(),
                relations.keySet().stream().sorted().toList(),
                relations.values().stream().flatMap(Set::stream).distinct().toList());
    }

    /** What an address is to a placeholder of a date of birth: there at one time, or the same number to ring. */
    boolean bindsPlaceholders() {
        return sameDays || telephone;
    }

    boolean any() {
        return !addresses.isEmpty() || telephone || !relations.isEmpty();
    }

    /** Whether rows say what the one is to the other: nobody is one's own brother, mother or friend. */
    static boolean related(Slice slice, Person one, Person other) {
        return slice.kin().of(one).stream().anyMatch(tie -> tie.other().equals(other));
    }

    /** Whether both have a parent in common, or a brother or sister. */
    static boolean ofOneFamily(Slice slice, Person one, Person other) {
        return slice.kin().parents(one).stream().anyMatch(slice.kin().parents(other)::contains)
                || siblings(slice, one).stream().anyMatch(siblings(slice, other)::contains);
    }

    private static Set<Person> siblings(Slice slice, Person person) {
        return slice.kin().of(person).stream()
                .filter(tie -> SIBLING.contains(tie.type()))
                .map(Kin.Tie::other)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether one agency counts them as two: it keeps a record of each, or says that both stay at one home. */
    static boolean countedAsTwo(Slice slice, Person one, Person other) {
        Set<String> sources = sources(one);
        return sources(other).stream().anyMatch(sources::contains)
                || slice.addresses().of(one).stream()
                        .filter(stay -> stay.assertedBy() != null)
                        .anyMatch(stay -> slice.addresses().of(other).stream()
                                .anyMatch(others -> others.household().equals(stay.household())
                                        && Objects.equals(others.assertedBy(), stay.assertedBy())
                                        && days(stay).overlaps(days(others))));
    }

    private static Set<String> sources(Person person) {
        return person.records().stream()
                .flatMap(record -> Optional.ofNullable(record.source()).stream())
                .collect(Collectors.toSet());
    }

    private static boolean same(HouseholdRow one, @Nullable HouseholdRow other) {
        return other != null
                && (one.id().equals(other.id()) || one.searchedAddress().sameAs(other.searchedAddress()));
    }

    private static Interval days(StayRow stay) {
        return Interval.between(stay.begins(), stay.to());
    }

    private static Set<String> numbers(Person person) {
        return person.records().stream()
                .map(PersonRecordRow::telephone)
                .flatMap(number -> Optional.ofNullable(number).stream())
                .map(InCommon::number)
                .filter(number -> number.length() >= DIGITS_OF_A_NUMBER)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Without what is dialled before it: 07700 900020, +44 7700 900020. */
    static String number(String typed) {
        return typed.replaceAll("\\D", "")
                .replaceFirst("^(00)?44(?=\\d{9})", "")
                .replaceFirst("^0+", "");
    }

    private static Map<Person, Set<Row>> relations(Slice slice, Person one, Person other) {
        Map<Person, Set<Row>> relations = new LinkedHashMap<>();
        for (Kin.Tie tie : slice.kin().of(one)) {
            for (Kin.Tie others : slice.kin().of(other)) {
                Person third = tie.other();
                boolean alike = tie.type() == others.type()
                        && (tie.otherIs() == others.otherIs() || EITHER_WAY.contains(tie.type()));
                if (third.equals(others.other()) && (alike || third.child())) {
                    Set<Row> rows = relations.computeIfAbsent(third, k -> new LinkedHashSet<>());
                    rows.add(tie.row());
                    rows.add(others.row());
                }
            }
        }
        return relations;
    }
}
