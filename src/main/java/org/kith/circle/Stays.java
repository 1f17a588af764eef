package org.kith.circle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Interval;
import org.kith.vocabulary.HouseholdKind;
import org.kith.vocabulary.StayBasis;

/**
 * Who stays where (gap catalogue, Words: ordinary home, stay). A home, an <em>other</em> place and a place of no known
 * kind is an ordinary home, unless more than 12 people stay there on T; such a one, a hostel and a refuge count only
 * among people who are in each other's family. A school, a prison, a hospital and a care home are never one.
 */
public final class Stays {

    private static final int CROWD = 12;

    private final Kin kin;
    private final LocalDate day;
    private final Set<String> crowded = new HashSet<>();
    private final Map<Person, List<HomeStay>> byPerson = new HashMap<>();
    private final Map<String, List<HomeStay>> byHousehold = new HashMap<>();

    Stays(Tables tables, People people, Kin kin, LocalDate day) {
        this.kin = kin;
        this.day = day;
        List<HomeStay> said = new ArrayList<>();
        for (StayRow row : tables.rows(StayRow.class)) {
            Person person = people.of(row.person());
            HouseholdRow household = tables.row(HouseholdRow.class, row.household());
            if (person != null && household != null && mayBeHome(household)) {
                said.add(new HomeStay(person, row, household, Interval.between(row.begins(), row.to())));
            }
        }
        // Who stays at a place on T decides whether it is an ordinary home, and the homes decide which stays have
        // ended: so the ends are taken twice, first as if every such place were a home.
        index(ended(said));
        byHousehold.forEach((household, stays) -> {
            long staying = stays.stream()
                    .filter(stay -> stay.days().contains(day) && !stay.person().dead())
                    .map(HomeStay::person)
                    .distinct()
                    .count();
            if (staying > CROWD) {
                crowded.add(household);
            }
        });
        Set<String> homes = new HashSet<>();
        for (HomeStay stay : byHousehold.values().stream().flatMap(List::stream).toList()) {
            if (isHome(stay)) {
                homes.add(stay.row().id());
            }
        }
        List<HomeStay> counted =
                said.stream().filter(stay -> homes.contains(stay.row().id())).toList();
        List<HomeStay> others =
                said.stream().filter(stay -> !homes.contains(stay.row().id())).toList();
        byPerson.clear();
        byHousehold.clear();
        index(ended(counted));
        index(others);
    }

    private void index(List<HomeStay> stays) {
        stays.stream().filter(stay -> !stay.days().isEmpty()).forEach(stay -> {
            byPerson.computeIfAbsent(stay.person(), k -> new ArrayList<>()).add(stay);
            byHousehold
                    .computeIfAbsent(stay.household().id(), k -> new ArrayList<>())
                    .add(stay);
        });
        Comparator<HomeStay> steady = Comparator.comparing(HomeStay::person)
                .thenComparing(s -> s.days().from(), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(s -> s.row().id());
        byPerson.values().forEach(list -> list.sort(steady));
        byHousehold.values().forEach(list -> list.sort(steady));
    }

    static boolean mayBeHome(HouseholdRow household) {
        HouseholdKind kind = household.kind();
        return kind == null
                || kind == HouseholdKind.HOME
                || kind == HouseholdKind.OTHER
                || kind == HouseholdKind.HOSTEL
                || kind == HouseholdKind.REFUGE;
    }

    /**
     * A resident stay without {@code to} ends the day before the same agency's next resident stay without {@code to} of
     * that person at another home begins; what another agency says stands beside it.
     */
    private static List<HomeStay> ended(List<HomeStay> stays) {
        Map<Said, List<HomeStay>> open = new HashMap<>();
        for (HomeStay stay : stays) {
            if (goesOn(stay)) {
                open.computeIfAbsent(Said.of(stay), k -> new ArrayList<>()).add(stay);
            }
        }
        return stays.stream()
                .map(stay -> goesOn(stay) ? cut(stay, open.getOrDefault(Said.of(stay), List.of())) : stay)
                .toList();
    }

    private static boolean goesOn(HomeStay stay) {
        return stay.row().to() == null && stay.row().basis() == StayBasis.RESIDENT;
    }

    private static HomeStay cut(HomeStay stay, List<HomeStay> sameAgency) {
        LocalDate begins = stay.days().from();
        LocalDate next = null;
        for (HomeStay other : sameAgency) {
            LocalDate from = other.days().from();
            boolean elsewhere = !other.household().id().equals(stay.household().id());
            if (elsewhere && from != null && (begins == null || from.isAfter(begins))) {
                next = next == null || from.isBefore(next) ? from : next;
            }
        }
        return next == null
                ? stay
                : new HomeStay(
                        stay.person(), stay.row(), stay.household(), Interval.between(begins, next.minusDays(1)));
    }

    private record Said(Person person, @Nullable String agency) {
        static Said of(HomeStay stay) {
            return new Said(stay.person(), stay.row().assertedBy());
        }
    }

    /** Whether a place counts as a home for anybody, or only among people of one family. */
    public boolean ordinary(HouseholdRow household) {
        return household.kind() != HouseholdKind.HOSTEL
                && household.kind() != HouseholdKind.REFUGE
                && !crowded.contains(household.id());
    }

    /** For one person alone: an ordinary home, or a place where somebody of the family stays at the same time. */
    boolean isHome(HomeStay stay) {
        return isHomeFor(stay.person(), stay, stay.days());
    }

    boolean isHomeFor(Person who, HomeStay stay, Interval days) {
        return ordinary(stay.household())
                || at(stay.household().id()).stream()
                        .anyMatch(other -> other.person() != who
                                && other.days().overlaps(days)
                                && kin.inEachOthersFamily(who, other.person()));
    }

    /** Whether the place of a stay counts as a home between two people. */
    public boolean isHomeBetween(Person who, HomeStay other) {
        return ordinary(other.household()) || who == other.person() || kin.inEachOthersFamily(who, other.person());
    }

    /** Everything said of where the person stays at places that may be homes. */
    public List<HomeStay> said(Person person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** Everybody said to stay at a household, by person. */
    public List<HomeStay> at(String household) {
        return byHousehold.getOrDefault(household, List.of());
    }

    /** The stays of others at the same home whose days overlap with those of a stay. */
    public List<HomeStay> together(HomeStay stay) {
        return at(stay.household().id()).stream()
                .filter(other -> other.person() != stay.person()
                        && other.days().overlaps(stay.days())
                        && isHomeBetween(stay.person(), other))
                .toList();
    }

    /** The stays of a person, as they are for this person alone. */
    public List<HomeStay> of(Person person) {
        return said(person).stream().filter(this::isHome).toList();
    }

    /**
     * The stays by which a child's homes are known: the child's own; the mother's for an unborn child, or one with no
     * stay (gap catalogue, Words, and fine print 4).
     */
    public List<HomeStay> standingFor(Person child) {
        List<HomeStay> own = child.unborn() ? List.of() : of(child);
        if (!own.isEmpty() || child.adult()) {
            return own;
        }
        return kin.mothers(child).stream()
                .flatMap(mother -> said(mother).stream())
                .filter(stay -> isHomeFor(child, stay, stay.days()))
                .toList();
    }

    /** The homes at which the person's stays stand on T; the mother's stand in for a child without any. */
    public List<HouseholdRow> currentHomes(Person person) {
        return homesOn(person, standingFor(person));
    }

    /** The homes at which the person's own stays stand on T. */
    public List<HouseholdRow> ownCurrentHomes(Person person) {
        return homesOn(person, of(person));
    }

    /** The person's own stays that stand on T. */
    public List<HomeStay> current(Person person) {
        return standing(person, of(person)).toList();
    }

    private Stream<HomeStay> standing(Person person, List<HomeStay> stays) {
        Interval today = Interval.between(day, day);
        return stays.stream().filter(stay -> stay.days().contains(day) && isHomeFor(person, stay, today));
    }

    private List<HouseholdRow> homesOn(Person person, List<HomeStay> stays) {
        return standing(person, stays)
                .map(HomeStay::household)
                .distinct()
                .sorted(Comparator.comparing(Row::id))
                .toList();
    }

    /** The areas of the current homes; with none, of the last one. Empty where they are not known. */
    public Set<String> ownAreas(Person person) {
        List<HouseholdRow> homes = currentHomes(person);
        if (homes.isEmpty()) {
            homes = last(person).map(stay -> List.of(stay.household())).orElse(List.of());
        }
        Set<String> areas = new HashSet<>();
        for (HouseholdRow home : homes) {
            if (home.area() != null) {
                areas.add(home.area());
            }
        }
        return Collections.unmodifiableSet(areas);
    }

    private Optional<HomeStay> last(Person person) {
        Comparator<LocalDate> open = Comparator.nullsFirst(Comparator.naturalOrder());
        return standingFor(person).stream()
                .filter(stay -> stay.days().to() != null && stay.days().to().isBefore(day))
                .max(Comparator.comparing((HomeStay stay) -> stay.days().to(), open)
                        .thenComparing(stay -> stay.days().from(), open)
                        .thenComparing(stay -> stay.row().id()));
    }
}
