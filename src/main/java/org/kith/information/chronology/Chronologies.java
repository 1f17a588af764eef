package org.kith.information.chronology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.Person;
import org.kith.kernel.Moment;
import org.kith.vocabulary.LinkType;

/** Makes chronologies of circles. What had not happened, or was not known, at the moment looked from is not in them. */
public final class Chronologies {

    private Chronologies() {}

    /**
     * The chronology of the person a circle is around: what is recorded about that person and everybody at home, and what
     * happened around the family.
     */
    public static Chronology of(Circle circle) {
        List<String> whose = List.of(Called.in(circle.slice()).person(circle.child()));
        Set<ItemRow> items = new LinkedHashSet<>(circle.itemsAround());
        items.addAll(circle.items());
        List<Entry> entries = new ArrayList<>();
        ItemEntries said = new ItemEntries(circle, whose);
        items.forEach(item -> entries.add(said.entry(item)));
        entries.addAll(new LifeEntries(circle, whose).all());
        entries.addAll(new WorkEntries(circle, whose).all());
        entries.removeIf(entry -> !happened(entry, circle));
        return new Chronology(whose, entries, same(circle, items));
    }

    private static boolean happened(Entry entry, Circle circle) {
        Moment at = entry.when().at();
        return at == null || circle.asOf().includes(at);
    }

    private static Set<Chronology.Same> same(Circle circle, Set<ItemRow> items) {
        Set<String> ids = new TreeSet<>();
        items.forEach(item -> ids.add(item.id()));
        Set<Chronology.Same> same = new LinkedHashSet<>();
        for (LinkRow link : circle.slice().rows(LinkRow.class)) {
            if (link.type() == LinkType.SAME_EVENT && ids.contains(link.fromItem()) && ids.contains(link.toItem())) {
                same.add(new Chronology.Same(link.fromItem(), link.toItem()));
            }
        }
        return same;
    }

    /** The family circle; of an adult also the partners, whose agencies bear on the same home. */
    static Set<Person> people(Circle circle) {
        Set<Person> people = new TreeSet<>(circle.familyCircle());
        if (circle.child().adult()) {
            people.addAll(circle.slice().kin().partners(circle.child()));
        }
        return people;
    }
}
