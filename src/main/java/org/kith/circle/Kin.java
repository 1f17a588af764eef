package org.kith.circle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kith.vocabulary.KinshipType;

/** Who is what to whom, by the kinship rows of a slice: each reads "person is the type of related person". */
public final class Kin {

    /** What makes somebody part of a child's family circle by a row alone (gap catalogue, Words). */
    private static final Set<KinshipType> FAMILY = EnumSet.of(
            KinshipType.MOTHER,
            KinshipType.FATHER,
            KinshipType.STEP_PARENT,
            KinshipType.SIBLING,
            KinshipType.HALF_SIBLING,
            KinshipType.GRANDPARENT,
            KinshipType.AUNT_UNCLE,
            KinshipType.CARER,
            KinshipType.FOSTER_CARER,
            KinshipType.NEXT_OF_KIN);

    private static final Set<KinshipType> PARENT = EnumSet.of(KinshipType.MOTHER, KinshipType.FATHER);
    private static final Set<KinshipType> SIBLING = EnumSet.of(KinshipType.SIBLING, KinshipType.HALF_SIBLING);

    /**
     * One row seen from one of its two people.
     *
     * @param other who stands at the other end
     * @param otherIs whether the other <em>is the type of</em> this person; false when this person is it of the other
     */
    public record Tie(Person other, KinshipType type, boolean otherIs, KinshipRow row) {}

    private final Map<Person, List<Tie>> ties = new HashMap<>();
    private final LocalDate day;

    Kin(Tables tables, People people, LocalDate day) {
        this.day = day;
        for (KinshipRow row : tables.rows(KinshipRow.class)) {
            Person person = people.of(row.person());
            Person related = people.of(row.relatedPerson());
            if (person != null && related != null && person != related) {
                tie(related).add(new Tie(person, row.type(), true, row));
                tie(person).add(new Tie(related, row.type(), false, row));
            }
        }
        ties.values()
                .forEach(list -> list.sort(Comparator.comparing(Tie::other)
                        .thenComparing(tie -> tie.row().id())));
    }

    private List<Tie> tie(Person person) {
        return ties.computeIfAbsent(person, k -> new ArrayList<>());
    }

    /** Every row that has the person at one end. */
    public List<Tie> of(Person person) {
        return ties.getOrDefault(person, List.of());
    }

    /** Rows in which somebody is one of these types of the person. */
    public List<Tie> whoIs(Set<KinshipType> types, Person person) {
        return of(person).stream()
                .filter(tie -> tie.otherIs() && types.contains(tie.type()))
                .toList();
    }

    /** Mother or father of c. */
    public SortedSet<Person> parents(Person child) {
        return others(whoIs(PARENT, child));
    }

    public SortedSet<Person> mothers(Person child) {
        return others(whoIs(EnumSet.of(KinshipType.MOTHER), child));
    }

    /** A sibling or half-sibling row either way, or a shared mother or father. */
    public SortedSet<Person> siblings(Person child) {
        SortedSet<Person> siblings = new TreeSet<>();
        of(child).stream().filter(tie -> SIBLING.contains(tie.type())).forEach(tie -> siblings.add(tie.other()));
        for (Person parent : parents(child)) {
            of(parent).stream()
                    .filter(tie -> !tie.otherIs() && PARENT.contains(tie.type()))
                    .forEach(tie -> siblings.add(tie.other()));
        }
        siblings.remove(child);
        return siblings;
    }

    /** Everyone who is of the family of c by a row, whichever way it is written. */
    SortedSet<Person> family(Person person) {
        return others(
                of(person).stream().filter(tie -> FAMILY.contains(tie.type())).toList());
    }

    /** Whom a partner row that holds on T names, whichever way it is written. */
    public SortedSet<Person> partners(Person person) {
        return others(of(person).stream().filter(this::partnerNow).toList());
    }

    /** In each other's family: directly related by a kinship row, or partners. A friend is not family. */
    boolean inEachOthersFamily(Person one, Person other) {
        return of(one).stream()
                .anyMatch(tie -> tie.other() == other && (FAMILY.contains(tie.type()) || partnerNow(tie)));
    }

    private boolean partnerNow(Tie tie) {
        return tie.type() == KinshipType.PARTNER && tie.row().holdsOn(day);
    }

    private static SortedSet<Person> others(List<Tie> ties) {
        SortedSet<Person> others = new TreeSet<>();
        ties.forEach(tie -> others.add(tie.other()));
        return others;
    }
}
