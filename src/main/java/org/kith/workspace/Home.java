package org.kith.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.HomeStay;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.kernel.Interval;
import org.kith.vocabulary.HouseholdKind;
import org.kith.vocabulary.StayBasis;

/**
 * Where somebody stays on the day looked at. Only stays that hold on that day make one: what ended, or was followed by
 * another stay that the same agency says, is not shown as home.
 *
 * @param basis on what footing: lives there, visits often, is said to live there
 * @param since since when, as the earliest of those who say so
 * @param saidBy the agencies that say so
 * @param restricted whether the address is not for this reader
 */
record Home(
        String household,
        String address,
        @Nullable HouseholdKind kind,
        List<StayBasis> basis,
        @Nullable LocalDate since,
        List<String> saidBy,
        boolean restricted) {

    /** On what footing, in words. */
    String footing() {
        String words = Called.list(basis.stream().map(StayBasis::label).toList());
        HouseholdKind place = kind;
        return place == null || place == HouseholdKind.HOME || place == HouseholdKind.OTHER
                ? words
                : words + (words.isEmpty() ? "" : ", ") + place.label();
    }

    static List<Home> current(Slice slice, Person person) {
        Map<String, Interval> counted = new LinkedHashMap<>();
        for (HomeStay stay : slice.stays().of(person)) {
            counted.put(stay.row().id(), stay.days());
        }
        List<StayRow> said = slice.rows(StayRow.class).stream()
                .filter(row -> slice.people().of(row.person()) == person)
                .toList();
        Map<String, List<StayRow>> here = new LinkedHashMap<>();
        for (StayRow row : said) {
            Interval days = counted.getOrDefault(row.id(), Interval.between(row.begins(), row.to()));
            if (days.contains(slice.day()) && said.stream().noneMatch(other -> follows(other, row, slice.day()))) {
                here.computeIfAbsent(row.household(), k -> new ArrayList<>()).add(row);
            }
        }
        Called called = Called.in(slice);
        List<Home> homes = new ArrayList<>();
        here.forEach((id, rows) -> {
            HouseholdRow household = slice.row(HouseholdRow.class, id);
            if (household != null) {
                homes.add(of(household, rows, called));
            }
        });
        homes.sort(java.util.Comparator.comparing((Home home) ->
                        home.basis().stream().mapToInt(StayBasis::ordinal).min().orElse(9))
                .thenComparing(Home::since, java.util.Comparator.nullsLast(java.util.Comparator.reverseOrder())));
        return homes;
    }

    /** Whether the same agency says that the person has since come to live somewhere else, of whatever kind. */
    private static boolean follows(StayRow other, StayRow row, LocalDate day) {
        LocalDate begins = row.begins();
        LocalDate later = other.begins();
        return row.to() == null
                && other.to() == null
                && row.basis() == StayBasis.RESIDENT
                && other.basis() == StayBasis.RESIDENT
                && !other.household().equals(row.household())
                && java.util.Objects.equals(other.assertedBy(), row.assertedBy())
                && later != null
                && !later.isAfter(day)
                && (begins == null || later.isAfter(begins));
    }

    private static Home of(HouseholdRow household, List<StayRow> rows, Called called) {
        boolean restricted = household.restricted() || rows.stream().allMatch(org.kith.circle.Row::restricted);
        SortedSet<StayBasis> basis = new TreeSet<>();
        Set<String> saidBy = new LinkedHashSet<>();
        LocalDate since = null;
        for (StayRow row : rows) {
            if (row.basis() != null) {
                basis.add(row.basis());
            }
            saidBy.add(called.agency(row.assertedBy()));
            LocalDate begins = row.begins();
            since = since == null || begins != null && begins.isBefore(since) ? begins : since;
        }
        return new Home(
                household.id(),
                restricted ? "Address restricted" : Called.address(household),
                household.kind(),
                List.copyOf(basis),
                since,
                List.copyOf(saidBy),
                restricted);
    }
}
