package org.kith.circle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kith.kernel.Interval;

/**
 * The home circle of c at T: c, and everybody with a stay at a home where c has a stay, the two overlapping on some day
 * of the twelve months up to T (gap catalogue, Words).
 */
public final class HomeCircle {

    static final int MONTHS = 12;

    private final SortedMap<Person, HomeMember> members;

    private HomeCircle(SortedMap<Person, HomeMember> members) {
        this.members = members;
    }

    static HomeCircle of(Person child, Stays stays, LocalDate day) {
        Interval window = Interval.between(day.minusMonths(MONTHS), day);
        Map<Person, java.util.Set<HomeStay>> shared = new TreeMap<>();
        for (HomeStay own : stays.standingFor(child)) {
            Interval days = own.days().intersect(window);
            if (days.isEmpty()) {
                continue;
            }
            for (HomeStay other : stays.at(own.household().id())) {
                // At a hostel the mother whose stay stands in shares a home with her own family, too.
                if (other.person() != child
                        && other.days().overlaps(days)
                        && (stays.isHomeBetween(child, other) || stays.isHomeBetween(own.person(), other))) {
                    shared.computeIfAbsent(other.person(), k -> new java.util.LinkedHashSet<>())
                            .add(other);
                }
            }
        }
        SortedMap<Person, HomeMember> members = new TreeMap<>();
        members.put(child, new HomeMember(child, List.of()));
        shared.forEach((person, list) -> members.put(person, new HomeMember(person, new ArrayList<>(list))));
        return new HomeCircle(members);
    }

    public java.util.Collection<HomeMember> members() {
        return members.values();
    }

    public java.util.Set<Person> people() {
        return members.keySet();
    }

    public boolean contains(Person person) {
        return members.containsKey(person);
    }

    public Optional<HomeMember> member(Person person) {
        return Optional.ofNullable(members.get(person));
    }

    /** The living adults who live with c or often visit. */
    public List<HomeMember> adults() {
        return members.values().stream().filter(HomeMember::homeAdult).toList();
    }
}
