package org.kith.circle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.kernel.Interval;

/**
 * Who was ever recorded under one roof by T. A household of any kind counts, shared on any one day, whatever the basis (gap
 * catalogue, fine print 10): also a school, a hospital or a prison, where nobody has a home. At a place that may be a home
 * a stay ends where the same agency's next one begins.
 */
public final class SharedHouseholds {

    private record Somewhere(String household, Interval days) {}

    private final Stays stays;
    private final Interval untilT;
    private final Map<Person, List<Somewhere>> elsewhere = new HashMap<>();

    SharedHouseholds(Tables tables, People people, Stays stays, java.time.LocalDate day) {
        this.stays = stays;
        this.untilT = Interval.between(null, day);
        for (StayRow row : tables.rows(StayRow.class)) {
            Person person = people.of(row.person());
            HouseholdRow household = tables.row(HouseholdRow.class, row.household());
            if (person != null && household != null && !Stays.mayBeHome(household)) {
                elsewhere
                        .computeIfAbsent(person, k -> new ArrayList<>())
                        .add(new Somewhere(household.id(), Interval.between(row.begins(), row.to())));
            }
        }
    }

    /** Whether the two were at one household on one day up to T. */
    public boolean ever(Person one, Person other) {
        List<Somewhere> others = places(other);
        return places(one).stream()
                .anyMatch(place -> others.stream()
                        .anyMatch(there -> there.household().equals(place.household())
                                && there.days().overlaps(place.days())
                                && there.days().intersect(place.days()).overlaps(untilT)));
    }

    private List<Somewhere> places(Person person) {
        List<Somewhere> places = new ArrayList<>(elsewhere.getOrDefault(person, List.of()));
        stays.said(person)
                .forEach(stay -> places.add(new Somewhere(stay.household().id(), stay.days())));
        return places;
    }
}
