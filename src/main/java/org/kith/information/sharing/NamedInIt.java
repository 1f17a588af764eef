package org.kith.information.sharing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemPersonRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Slice;

/**
 * Who else than the child stands in what an agency would read. Whoever the agency works with already is its own family
 * case; the others are third parties, and worth a second look before their names go out.
 */
final class NamedInIt {

    private static final int SHORTEST = 3;

    private final Circle circle;
    private final Slice slice;

    NamedInIt(Circle circle) {
        this.circle = circle;
        this.slice = circle.slice();
    }

    /** Whether an agency is recorded as working with somebody. */
    boolean ownCase(String agency, Person person) {
        return slice.involvements().workingWith(person).contains(agency);
    }

    /** Whom an item is about, who stands in it besides, and who said it: all but the child, where they are known. */
    List<Person> of(ItemRow item) {
        Set<Person> people = new LinkedHashSet<>(slice.items().about(item));
        slice.rows(ItemPersonRow.class).stream()
                .filter(join -> join.item().equals(item.id()))
                .map(join -> slice.people().of(join.person()))
                .filter(Objects::nonNull)
                .forEach(people::add);
        Stream.of(item.reportedBy(), item.heardBy())
                .map(id -> slice.people().of(id))
                .filter(Objects::nonNull)
                .forEach(people::add);
        return others(people);
    }

    /** Whose name stands in a text, by the whole name, and within the family by the first name alone. */
    List<Person> in(String text) {
        String words = " " + text.toLowerCase(Locale.UK) + " ";
        Set<Person> family = new LinkedHashSet<>(circle.familyCircle());
        List<Person> named = new ArrayList<>();
        for (Person person : slice.people().all()) {
            if (names(person, family.contains(person)).stream().anyMatch(name -> stands(words, name))) {
                named.add(person);
            }
        }
        return others(named);
    }

    private List<Person> others(Iterable<Person> people) {
        List<Person> others = new ArrayList<>();
        people.forEach(person -> {
            if (!person.equals(circle.child()) && !Called.closed(person)) {
                others.add(person);
            }
        });
        return others;
    }

    private Set<String> names(Person person, boolean family) {
        Set<String> names = new LinkedHashSet<>();
        for (PersonRecordRow record : Called.readable(person)) {
            String given = record.givenNames() == null ? record.knownAs() : record.givenNames();
            if (given != null && record.familyName() != null) {
                names.add(given + " " + record.familyName());
            }
            if (family && given != null) {
                names.add(given);
            }
        }
        return names;
    }

    private static boolean stands(String words, String name) {
        return name.length() >= SHORTEST
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name.toLowerCase(Locale.UK))
                                + "(?![\\p{L}\\p{N}])")
                        .matcher(words)
                        .find();
    }
}
