package org.kith.circle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who has an identifier or a date of birth of somebody else: without one of the two nobody is taken for another. Whether
 * they are alike otherwise is for whoever asks.
 */
public final class Lookalikes {

    private final Map<Object, List<Person>> sharing = new HashMap<>();

    Lookalikes(People people) {
        for (Person person : people.all()) {
            if (!person.dead()) {
                marks(person)
                        .forEach(mark -> sharing.computeIfAbsent(mark, k -> new ArrayList<>(2))
                                .add(person));
            }
        }
    }

    /** The living others with an identifier that can be right, or a date of birth whose year is known, in common. */
    public SortedSet<Person> of(Person person) {
        SortedSet<Person> others = new TreeSet<>();
        marks(person).forEach(mark -> others.addAll(sharing.getOrDefault(mark, List.of())));
        others.remove(person);
        return others;
    }

    private static List<Object> marks(Person person) {
        List<Object> marks = new ArrayList<>();
        for (PersonRecordRow record : person.records()) {
            marks.addAll(record.identifiers().all());
            if (record.bornInKnownYear() != null) {
                marks.add(record.bornInKnownYear());
            }
        }
        return marks.stream().distinct().toList();
    }
}
