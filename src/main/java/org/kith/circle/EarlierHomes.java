package org.kith.circle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kith.vocabulary.StatementKind;

/**
 * Who was in a home circle on an earlier day, with what is known at T (gap catalogue, fine print 10): an unborn child was
 * not born yet, a place was crowded or not by who stayed there that day, and the twelve months end on that day. Worked out
 * from the people near the child alone, as far out as the child's own page looks.
 */
final class EarlierHomes {

    private static final int RINGS = 3;

    private EarlierHomes() {}

    /** The members of the home circle on that day, the child among them. */
    static SortedSet<Person> circle(Slice slice, Person child, LocalDate day) {
        Tables then = tables(slice, near(slice, child));
        People people = new People(then, day);
        Stays stays = new Stays(then, people, new Kin(then, people, day), day);
        Person childThen = people.of(child.records().getFirst().id());
        SortedSet<Person> members = new TreeSet<>();
        members.add(child);
        if (childThen != null) {
            HomeCircle.of(childThen, stays, day)
                    .people()
                    .forEach(member -> members.addAll(slice.people()
                            .of(member.records().stream().map(Row::id).toList())));
        }
        return members;
    }

    private static Set<Person> near(Slice slice, Person child) {
        Set<Person> near = new LinkedHashSet<>(Set.of(child));
        Set<Person> ring = near;
        for (int i = 1; i < RINGS; i++) {
            Set<Person> next = new LinkedHashSet<>();
            for (Person person : ring) {
                slice.kin().of(person).forEach(tie -> next.add(tie.other()));
                for (HomeStay stay : slice.stays().said(person)) {
                    slice.stays().at(stay.household().id()).forEach(other -> next.add(other.person()));
                }
            }
            next.removeAll(near);
            near = new LinkedHashSet<>(near);
            near.addAll(next);
            ring = next;
        }
        return near;
    }

    private static Tables tables(Slice slice, Set<Person> people) {
        Map<StatementKind, Map<String, Row>> rows = new EnumMap<>(StatementKind.class);
        Set<String> records = new HashSet<>();
        for (Person person : people) {
            add(rows, StatementKind.PERSON_RECORD, person.records());
            person.records().forEach(record -> records.add(record.id()));
            for (HomeStay stay : slice.stays().said(person)) {
                add(rows, StatementKind.STAY, Set.of(stay.row()));
                add(rows, StatementKind.HOUSEHOLD, Set.of(stay.household()));
            }
            slice.kin().of(person).stream()
                    .filter(tie -> people.contains(tie.other()))
                    .forEach(tie -> add(rows, StatementKind.KINSHIP, Set.of(tie.row())));
        }
        records.forEach(record -> slice.people().judgementsFrom(record).stream()
                .filter(judgement -> records.contains(judgement.recordB()))
                .forEach(judgement -> add(rows, StatementKind.JUDGEMENT, Set.of(judgement))));
        return new Tables(rows);
    }

    private static void add(
            Map<StatementKind, Map<String, Row>> rows, StatementKind kind, Collection<? extends Row> more) {
        more.forEach(
                row -> rows.computeIfAbsent(kind, k -> new LinkedHashMap<>()).put(row.id(), row));
    }
}
