package org.kith.gaps;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.circle.Naming;
import org.kith.circle.Person;
import org.kith.circle.PersonRef;

/**
 * What a finding is about, in the order of the catalogue's last column. It is written under a naming: with internal ids
 * inside Kith, with delivered ids in files; the smallest id of a person and the order of a pair are taken after naming.
 */
public record FindingKey(List<Part> parts) {

    /** One part of a key. */
    public sealed interface Part {

        /** The part as it is written under a naming. */
        String text(Naming naming);
    }

    /** A person, by the smallest id of the records behind it. */
    public record Who(PersonRef person) implements Part {
        @Override
        public String text(Naming naming) {
            return naming.of(person);
        }
    }

    /** Anything with an id: an item, a request, a household, an agency, a record. */
    public record Thing(String id) implements Part {
        @Override
        public String text(Naming naming) {
            return naming.of(id);
        }
    }

    /** A word that is no id, such as a type of agency. */
    public record Word(String word) implements Part {
        @Override
        public String text(Naming naming) {
            return word;
        }
    }

    /** Two things in no order of their own. */
    public record Pair(Part one, Part other) implements Part {
        public Pair {
            if (one.text(Naming.INTERNAL).compareTo(other.text(Naming.INTERNAL)) > 0) {
                Part first = other;
                other = one;
                one = first;
            }
        }

        @Override
        public String text(Naming naming) {
            return Stream.of(one.text(naming), other.text(naming)).sorted().collect(Collectors.joining("|"));
        }
    }

    public FindingKey {
        parts = List.copyOf(parts);
    }

    public static FindingKey of(Part... parts) {
        return new FindingKey(List.of(parts));
    }

    public static Part who(Person person) {
        return new Who(person.ref());
    }

    public static Part thing(String id) {
        return new Thing(id);
    }

    public static Part word(String word) {
        return new Word(word);
    }

    /** The key as it is written under a naming, its parts joined by {@code |}. */
    public String text(Naming naming) {
        return parts.stream().map(part -> part.text(naming)).collect(Collectors.joining("|"));
    }
}
