package org.kith.circle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.ItemOutcome;
import org.kith.vocabulary.ItemPersonRole;
import org.kith.vocabulary.ItemPersonState;

/** Whom items are about at T, and which of them are concern items. */
public final class Items {

    private static final int BABY = 2;

    private final Map<String, SortedSet<Person>> about = new HashMap<>();
    private final Map<Person, List<ItemRow>> byPerson = new HashMap<>();
    private final Collection<ItemRow> all;

    Items(Tables tables, People people) {
        all = tables.rows(ItemRow.class);
        Map<String, List<ItemPersonRow>> joins = new HashMap<>();
        for (ItemPersonRow join : tables.rows(ItemPersonRow.class)) {
            joins.computeIfAbsent(join.item(), k -> new ArrayList<>()).add(join);
        }
        for (ItemRow item : all) {
            SortedSet<Person> who = about(item, joins.getOrDefault(item.id(), List.of()), people);
            about.put(item.id(), who);
            who.forEach(person ->
                    byPerson.computeIfAbsent(person, k -> new ArrayList<>()).add(item));
        }
        Comparator<ItemRow> steady = Comparator.comparing(
                        ItemRow::date, Comparator.nullsFirst(Comparator.<java.time.LocalDate>naturalOrder()))
                .thenComparing(Row::id);
        byPerson.values().forEach(list -> list.sort(steady));
    }

    /**
     * What the item said from the start, and who was joined or taken off since. Witnesses and people mentioned do not
     * make an item about them (fine print 0); somebody it named from the start stays until taken off.
     */
    private static SortedSet<Person> about(ItemRow item, List<ItemPersonRow> joins, People people) {
        SortedSet<Person> who = new TreeSet<>(people.of(item.aboutAtFirst()));
        if (joins.isEmpty()) {
            return who;
        }
        SortedSet<Person> fromTheStart = new TreeSet<>(who);
        joins.stream().sorted(IN_ORDER).forEach(join -> {
            Person person = people.of(join.person());
            if (person == null) {
                return;
            }
            boolean makesAbout = join.role() != ItemPersonRole.WITNESS && join.role() != ItemPersonRole.MENTIONED;
            if (join.state() == ItemPersonState.REMOVED) {
                who.remove(person);
                fromTheStart.remove(person);
            } else if (makesAbout) {
                who.add(person);
            } else if (!fromTheStart.contains(person)) {
                who.remove(person);
            }
        });
        return who;
    }

    /** At one instant a removal comes before a joining, so that nobody is lost by the order of two rows. */
    private static final Comparator<ItemPersonRow> IN_ORDER = Comparator.comparing(
                    ItemPersonRow::at, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
            .thenComparing(row -> row.state() == ItemPersonState.REMOVED ? 0 : 1)
            .thenComparing(Row::id);

    public Collection<ItemRow> all() {
        return all;
    }

    /** Whom an item is about at T. */
    public SortedSet<Person> about(ItemRow item) {
        return about.getOrDefault(item.id(), new TreeSet<>());
    }

    /** The items about a person, oldest first. */
    public List<ItemRow> about(@Nullable Person person) {
        return person == null ? List.of() : byPerson.getOrDefault(person, List.of());
    }

    /**
     * Concern item (gap catalogue, Words): an allegation, unease or withdrawal, an injury of a child under two on its
     * date, or any kind but protective with at least one factor code; and not found to be unfounded.
     */
    public boolean concern(ItemRow item) {
        if (item.outcome() == ItemOutcome.UNFOUNDED) {
            return false;
        }
        return switch (item.kind()) {
            case ALLEGATION, UNEASE, WITHDRAWAL -> true;
            case PROTECTIVE -> false;
            case INJURY -> !item.factors().isEmpty() || ofBaby(item);
            default -> !item.factors().isEmpty();
        };
    }

    private boolean ofBaby(ItemRow item) {
        java.time.LocalDate date = item.date();
        return item.kind() == ItemKind.INJURY
                && date != null
                && about(item).stream().anyMatch(person -> underTwo(person, date));
    }

    /** Born only later, by a date of birth that is an estimate or a slip, is under two as well. */
    private static boolean underTwo(Person person, java.time.LocalDate date) {
        java.time.LocalDate born = person.born();
        java.util.OptionalInt age = person.ageOn(date);
        return born != null && (born.isAfter(date) || age.isPresent() && age.getAsInt() < BABY);
    }
}
