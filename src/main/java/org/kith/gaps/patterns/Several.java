package org.kith.gaps.patterns;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Row;
import org.kith.circle.Slice;

/** Several items taken together: whom they are about, whether they concern a child, who holds them, and how a sentence names them. */
final class Several {

    private static final int NAMED = 3;

    private static final Comparator<ItemRow> NEWEST_FIRST = Comparator.comparing(
                    ItemRow::date, Comparator.nullsFirst(Comparator.<java.time.LocalDate>naturalOrder()))
            .reversed()
            .thenComparing(Row::id);

    private final Slice slice;
    private final List<ItemRow> items;

    private Several(Slice slice, Collection<ItemRow> items) {
        this.slice = slice;
        this.items = items.stream().distinct().sorted(NEWEST_FIRST).toList();
    }

    static Several of(Slice slice, Collection<ItemRow> items) {
        return new Several(slice, items);
    }

    /** Newest first. */
    List<ItemRow> items() {
        return items;
    }

    /** The people whom the items are about. */
    SortedSet<Person> about() {
        SortedSet<Person> people = new TreeSet<>();
        items.forEach(item -> people.addAll(slice.items().about(item)));
        return people;
    }

    /** Whether none of the items concerns a child, also none who has died. */
    boolean nearNoChild() {
        return items.stream().noneMatch(slice::concernsAChild);
    }

    Set<String> holders() {
        Set<String> holders = new LinkedHashSet<>();
        items.forEach(item -> holders.add(item.heldBy()));
        return holders;
    }

    /** How to reach those who hold the items. */
    String contacts() {
        Wording say = new Wording(slice);
        return Wording.list(holders().stream().map(say::contact).sorted().toList());
    }

    /** The newest of them by what they say; the others stand in the evidence. */
    String inWords() {
        Wording say = new Wording(slice);
        List<String> words = items.stream().limit(NAMED).map(say::item).toList();
        return items.size() > NAMED ? String.join(", ", words) + " and others" : Wording.list(words);
    }

    /** The same, each with who holds it. */
    String inWordsWithHolders() {
        Wording say = new Wording(slice);
        List<String> words = items.stream()
                .limit(NAMED)
                .map(item -> say.item(item) + ", held by " + say.agency(item.heldBy()))
                .toList();
        return String.join("; ", words) + (items.size() > NAMED ? "; and others" : "");
    }
}
