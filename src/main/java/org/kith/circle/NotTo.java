package org.kith.circle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who must not learn of what is recorded around somebody, as items ({@code not_to}) and requests say. */
public final class NotTo {

    /** The same in every letter, so that it tells nothing. */
    public static final String ASK_FIRST =
            "Before you speak with anybody about this, ask us: there may be people who must not learn of it.";

    private NotTo() {}

    /**
     * All of whom an item around the person, or a request that names one of their family, says so; the person themselves among
     * them where it is they. Nobody whom the reader of the circle may not know of.
     */
    public static SortedSet<Person> around(Circle circle) {
        Set<String> records = new HashSet<>();
        for (Person person : circle.familyCircle()) {
            for (RequestRow request : circle.slice().requests().naming(person)) {
                records.addAll(request.unsafeIfKnownTo());
            }
        }
        circle.itemsAround().forEach(item -> records.addAll(item.notTo()));
        return new TreeSet<>(circle.slice().people().of(records));
    }

    /** In a sentence for whoever takes something away; empty where there is nobody. */
    public static String caution(Circle circle) {
        Called called = Called.in(circle.slice());
        List<String> names = around(circle).stream()
                .filter(person -> !Called.closed(person))
                .map(called::person)
                .toList();
        return names.isEmpty()
                ? ""
                : "Must not learn of something recorded around " + called.person(circle.child()) + ": "
                        + Called.list(names) + ". Before anything of it is passed on, look of what.";
    }
}
