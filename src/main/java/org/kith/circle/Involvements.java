package org.kith.circle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which agencies work, or worked, with whom. */
public final class Involvements {

    private static final int RECENT_MONTHS = 24;

    private final Map<Person, List<InvolvementRow>> byPerson = new HashMap<>();
    private final LocalDate day;

    Involvements(Tables tables, People people, LocalDate day) {
        this.day = day;
        for (InvolvementRow row : tables.rows(InvolvementRow.class)) {
            Person person = people.of(row.person());
            if (person != null) {
                byPerson.computeIfAbsent(person, k -> new ArrayList<>()).add(row);
            }
        }
        byPerson.values()
                .forEach(list ->
                        list.sort(Comparator.comparing(InvolvementRow::agency).thenComparing(Row::id)));
    }

    /** All that is known, whenever it was. */
    public List<InvolvementRow> of(Person person) {
        return byPerson.getOrDefault(person, List.of());
    }

    public boolean open(InvolvementRow row) {
        return row.openOn(day);
    }

    /** The last contact written down, where it was by T: what a service wrote down since is not looked ahead to. */
    public @Nullable LocalDate lastContact(InvolvementRow row) {
        LocalDate contact = row.lastContact();
        return contact == null || contact.isAfter(day) ? null : contact;
    }

    /** Open at T. */
    public List<InvolvementRow> openOf(Person person) {
        return of(person).stream().filter(this::open).toList();
    }

    /** Open, or ended less than 24 months ago: the boundary day itself is no longer <em>less than</em>. */
    public List<InvolvementRow> recentOf(Person person) {
        return of(person).stream().filter(this::recent).toList();
    }

    private boolean recent(InvolvementRow row) {
        if (open(row)) {
            return true;
        }
        LocalDate from = row.from();
        LocalDate ended = row.endedOn();
        boolean begun = from == null || !from.isAfter(day);
        return begun && ended != null && ended.isAfter(day.minusMonths(RECENT_MONTHS));
    }

    /** The agencies that work with the person: an open involvement. */
    public SortedSet<String> workingWith(Person person) {
        SortedSet<String> agencies = new TreeSet<>();
        openOf(person).forEach(row -> agencies.add(row.agency()));
        return agencies;
    }

    /** The open involvements of a targeted or statutory level. */
    public List<InvolvementRow> moreThanUniversal(Person person) {
        return openOf(person).stream().filter(InvolvementRow::moreThanUniversal).toList();
    }
}
