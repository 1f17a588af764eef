package org.kith.information.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HomeMember;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.PractitionerRow;
import org.kith.uikit.Dates;

/** What there is to choose from when something is recorded around a child: ids, each with how it is called. */
final class RecordChoices {

    /**
     * Something to choose.
     *
     * @param id what stands in the cell
     */
    record Choice(String id, String label) {}

    private final Circle circle;
    private final Called called;

    RecordChoices(Circle circle) {
        this.circle = circle;
        this.called = Called.in(circle.slice());
    }

    /** The child first, then those at home, the family, and everybody else near. Nobody whose record is restricted. */
    List<Choice> people() {
        Set<Person> people = new LinkedHashSet<>();
        people.add(circle.child());
        circle.home().members().stream().map(HomeMember::person).forEach(people::add);
        people.addAll(circle.familyCircle());
        circle.slice().people().all().stream()
                .sorted(Comparator.comparing(called::person))
                .forEach(people::add);
        return people.stream()
                .filter(person -> !Called.closed(person))
                .map(person -> new Choice(record(person), person(person)))
                .toList();
    }

    private static String record(Person person) {
        return Called.readable(person).getFirst().id();
    }

    private String person(Person person) {
        List<String> relation = called.relation(person, circle.child());
        String age = Called.born(person) == null
                ? ""
                : ", " + Ages.of(person, circle.slice().day());
        return called.person(person) + age + (relation.isEmpty() ? "" : ", " + relation.getFirst());
    }

    /** The choice of a person by any of their records. */
    Optional<Choice> person(String record) {
        Person person = circle.slice().people().of(record);
        return person == null || Called.closed(person)
                ? Optional.empty()
                : Optional.of(new Choice(record(person), person(person)));
    }

    /** Practitioners near the child, by name. */
    List<Choice> practitioners() {
        return circle.slice().rows(PractitionerRow.class).stream()
                .sorted(Comparator.comparing(PractitionerRow::name, String.CASE_INSENSITIVE_ORDER))
                .map(row -> new Choice(
                        row.id(),
                        row.name() + (row.role() == null ? "" : ", " + row.role()) + ", "
                                + called.agency(row.agency())))
                .toList();
    }

    /** Whoever may have said something. */
    List<Choice> speakers() {
        List<Choice> all = new ArrayList<>(people());
        all.addAll(practitioners());
        return all;
    }

    /** Agencies by name; those that work with the child first. */
    List<Choice> agencies() {
        Map<String, Choice> near = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, Choice> others = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> working = circle.workingWithChild();
        for (AgencyRow agency : circle.slice().rows(AgencyRow.class)) {
            (working.contains(agency.id()) ? near : others).put(agency.name(), new Choice(agency.id(), agency.name()));
        }
        List<Choice> all = new ArrayList<>(near.values());
        all.addAll(others.values());
        return all;
    }

    /** The agency that whoever records most likely records for: the one that runs the child's enquiry. */
    Optional<String> runner() {
        return circle.latestOpenEnquiry().map(EnquiryRow::agency);
    }

    List<Choice> homes() {
        return circle.slice().rows(HouseholdRow.class).stream()
                .filter(row -> !row.restricted())
                .map(row -> new Choice(row.id(), Called.address(row)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /** Items around the child, latest first. */
    List<Choice> items(@Nullable String without) {
        Set<ItemRow> items = new LinkedHashSet<>(circle.itemsAround());
        items.addAll(circle.items());
        return items.stream()
                .filter(item -> !item.restricted() && !item.id().equals(without))
                .sorted(Comparator.comparing(
                        ItemRow::date, Comparator.nullsLast(Comparator.<java.time.LocalDate>reverseOrder())))
                .map(item -> new Choice(
                        item.id(),
                        Called.item(item) + " (" + called.agency(item.heldBy())
                                + (item.date() == null ? "" : ", " + Dates.day(item.date())) + ")"))
                .toList();
    }
}
