package org.kith.information.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;

/**
 * Births, deaths and moves of the family as lines of a chronology. A stay or a place that is restricted makes none: when
 * somebody moved there is as much as where.
 */
final class LifeEntries {

    private final Circle circle;
    private final Slice slice;
    private final Called called;
    private final List<String> whose;

    LifeEntries(Circle circle, List<String> whose) {
        this.circle = circle;
        this.slice = circle.slice();
        this.called = Called.in(slice);
        this.whose = whose;
    }

    List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        Set<Person> born = new TreeSet<>(circle.siblings());
        born.add(circle.child());
        circle.home().people().stream().filter(Person::child).forEach(born::add);
        born.forEach(person -> birth(entries, person));
        Chronologies.people(circle).forEach(person -> death(entries, person));
        Set<Person> home = new TreeSet<>(circle.home().people());
        home.add(circle.child());
        entries.addAll(moves(home));
        return entries;
    }

    private void birth(List<Entry> entries, Person person) {
        Called.readable(person).stream()
                .filter(record -> record.bornInKnownYear() != null)
                .findFirst()
                .ifPresent(record -> entries.add(entry(
                        record,
                        "born",
                        Objects.requireNonNull(record.bornInKnownYear()),
                        "Birth",
                        "Birth of " + called.person(person)
                                + (exact(record) ? "" : " (the day is an estimate or not known)"),
                        person)));
    }

    private void death(List<Entry> entries, Person person) {
        Called.readable(person).stream()
                .filter(record -> record.dateOfDeath() != null)
                .findFirst()
                .ifPresent(record -> entries.add(entry(
                        record,
                        "died",
                        Objects.requireNonNull(record.dateOfDeath()),
                        "Death",
                        "Death of " + called.person(person),
                        person)));
    }

    private static boolean exact(PersonRecordRow record) {
        return record.accuracy() == null || record.accuracy().equals("AAA");
    }

    private Entry entry(PersonRecordRow record, String facet, LocalDate day, String what, String text, Person person) {
        return new Entry(
                record.id(),
                person.ref().records().getFirst() + facet,
                EntryKind.BIRTH,
                When.on(day, null),
                whose,
                new Entry.Source(agencies(record.source()), List.of()),
                Entry.Someone.of(List.of(called.person(person))),
                Entry.Said.of(what, text),
                List.of(),
                List.of());
    }

    /** What several agencies say of one move on one day is one line with all of them. */
    private List<Entry> moves(Set<Person> home) {
        Map<String, Entry> moves = new LinkedHashMap<>();
        for (StayRow stay : slice.rows(StayRow.class)) {
            Person person = slice.people().of(stay.person());
            HouseholdRow place = slice.row(HouseholdRow.class, stay.household());
            if (place == null || person == null || stay.restricted() || place.restricted()) {
                continue;
            }
            if (Called.closed(person) || !home.contains(person)) {
                continue;
            }
            String where = Called.address(place);
            if (stay.from() != null) {
                String basis =
                        stay.basis() == null ? "stays there" : stay.basis().label();
                add(
                        moves,
                        stay,
                        person,
                        "from",
                        stay.from(),
                        called.person(person) + ": " + where + " (" + basis + ")");
            }
            if (stay.to() != null) {
                add(moves, stay, person, "to", stay.to(), called.person(person) + ": no longer at " + where);
            }
        }
        return List.copyOf(moves.values());
    }

    private void add(Map<String, Entry> moves, StayRow stay, Person person, String facet, LocalDate day, String text) {
        String key = String.join("/", person.ref().records().getFirst(), facet, stay.household(), day.toString());
        Entry one = new Entry(
                stay.id(),
                key,
                EntryKind.HOME,
                When.on(day, facet.equals("from") ? stay.knownThere() : null),
                whose,
                new Entry.Source(agencies(stay.assertedBy()), List.of()),
                Entry.Someone.of(List.of(called.person(person))),
                Entry.Said.of(facet.equals("from") ? "Stay begins" : "Stay ends", text),
                List.of(),
                List.of());
        moves.merge(key, one, LifeEntries::both);
    }

    private static Entry both(Entry one, Entry other) {
        List<Entry.Agency> agencies = new ArrayList<>(one.source().agencies());
        other.source().agencies().stream()
                .filter(agency -> !agencies.contains(agency))
                .forEach(agencies::add);
        When when = earlierKnown(one.when(), other.when());
        return new Entry(
                one.row(),
                one.key(),
                one.kind(),
                when,
                one.whose(),
                new Entry.Source(agencies, List.of()),
                one.about(),
                one.said(),
                one.knownTo(),
                one.response());
    }

    private static When earlierKnown(When one, When other) {
        return one.known() == null || other.known() != null && one.known().isBefore(other.known()) ? one : other;
    }

    private List<Entry.Agency> agencies(@Nullable String id) {
        AgencyRow agency = slice.agency(id);
        return agency == null ? List.of() : List.of(new Entry.Agency(agency.id(), agency.name()));
    }
}
