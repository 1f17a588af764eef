package org.kith.circle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.kernel.Interval;

/**
 * Where people were said to be, on any basis and at any kind of place: every residence, not only stays at homes (gap
 * catalogue, fine print 7). One that the same agency's next one ended has ended here, too.
 */
public final class Addresses {

    private record Residence(StayRow row, Interval days) {}

    private final Map<Person, List<Residence>> byPerson = new HashMap<>();

    Addresses(Tables tables, People people, Stays stays) {
        for (StayRow row : tables.rows(StayRow.class)) {
            Person person = people.of(row.person());
            if (person != null) {
                byPerson.computeIfAbsent(person, k -> new ArrayList<>())
                        .add(new Residence(row, Interval.between(row.begins(), row.to())));
            }
        }
        byPerson.replaceAll((person, residences) -> cut(residences, stays.said(person)));
    }

    private static List<Residence> cut(List<Residence> residences, List<HomeStay> said) {
        Map<String, Interval> days = new HashMap<>();
        said.forEach(stay -> days.put(stay.row().id(), stay.days()));
        return residences.stream()
                .map(residence -> new Residence(
                        residence.row(), days.getOrDefault(residence.row().id(), residence.days())))
                .toList();
    }

    /** Every residence of a person, whenever it was. */
    public List<StayRow> of(Person person) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .map(Residence::row)
                .toList();
    }

    /** The residences of a person that touch some days. */
    public List<StayRow> touching(Person person, Interval days) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .filter(residence -> residence.days().overlaps(days))
                .map(Residence::row)
                .toList();
    }
}
