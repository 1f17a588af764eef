package org.kith.enquiry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.HomeStay;
import org.kith.circle.HouseholdRow;
import org.kith.circle.NameUseRow;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Slice;
import org.kith.gaps.FindingKey;
import org.kith.vocabulary.HouseholdKind;

/**
 * What an agency may be told so that it knows whom an ask is about: as little as it takes. It is worked out of a circle
 * that was read without any clearance, so that nothing sealed is ever offered, not even to somebody who may see it; and
 * nothing restricted is: no person whose record is, no address of a stay or a place that is, and no address at all of
 * somebody whose latest stay is kept from view.
 *
 * @param about whom it asks about
 * @param others of the home and the family who may be named where the agency could not know otherwise who is meant
 * @param heldBack what is not offered and why, in words that name nothing
 */
public record Telling(List<Tellable> about, List<Tellable> others, List<String> heldBack) {

    /** What sort of fact may be told. */
    public enum Kind {
        BORN,
        ADDRESS,
        OTHER_NAME,
        NUMBER
    }

    /**
     * Something that may be told of somebody.
     *
     * @param words as they will be read
     * @param usual whether it is told unless somebody takes it out
     */
    public record Fact(Kind kind, String words, boolean usual) {}

    /**
     * Somebody, or a home, that may be named.
     *
     * @param part whom or what
     * @param name as it will be read, with what they are to the child for those of the family
     */
    public record Tellable(FindingKey.Part part, String name, List<Fact> facts) {
        public Tellable {
            facts = List.copyOf(facts);
        }

        /** What is told unless somebody chooses otherwise. */
        public List<Fact> usual() {
            return facts.stream().filter(Fact::usual).toList();
        }
    }

    public Telling {
        about = List.copyOf(about);
        others = List.copyOf(others);
        heldBack = List.copyOf(heldBack);
    }

    /**
     * @param circle read without any clearance
     * @param asked whom and what is asked about; those that do not exist without a clearance are left out
     */
    public static Telling of(Circle circle, List<FindingKey.Part> asked) {
        Slice slice = circle.slice();
        List<Tellable> about = new ArrayList<>();
        Set<Person> named = new LinkedHashSet<>();
        Set<String> heldBack = new LinkedHashSet<>();
        for (FindingKey.Part part : asked) {
            if (part instanceof FindingKey.Who who) {
                Person person = person(slice, who);
                if (person == null || Called.closed(person)) {
                    heldBack.add("Somebody asked about is not offered, because their record is restricted or sealed."
                            + " Ring the agency that holds it.");
                } else if (named.add(person)) {
                    about.add(tellable(slice, person, null, true, heldBack));
                }
            } else if (part instanceof FindingKey.Thing thing) {
                HouseholdRow home = slice.row(HouseholdRow.class, thing.id());
                if (home == null || withheld(home)) {
                    heldBack.add("An address asked about is not offered, because it is withheld.");
                } else {
                    about.add(new Tellable(part, "The home at " + Called.address(home), List.of()));
                }
            }
        }
        List<Tellable> others = new ArrayList<>();
        SortedSet<Person> family = circle.familyCircle();
        for (Person person : Stream.concat(Stream.of(circle.child()), family.stream())
                .distinct()
                .toList()) {
            if (!named.contains(person) && !person.dead() && !Called.closed(person)) {
                others.add(tellable(slice, person, circle.child(), false, new LinkedHashSet<>()));
            }
        }
        return new Telling(about, others, List.copyOf(heldBack));
    }

    /** Whoever a part of a finding means here, by any of its records. */
    static @Nullable Person person(Slice slice, FindingKey.Who who) {
        return who.person().records().stream()
                .map(slice.people()::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Tellable tellable(
            Slice slice, Person person, @Nullable Person relationTo, boolean usual, Set<String> heldBack) {
        Called called = Called.in(slice);
        String name = called.person(person);
        if (relationTo != null && !relationTo.equals(person)) {
            List<String> relation = called.relation(person, relationTo);
            name += relation.isEmpty() ? "" : ", " + relation.getFirst() + " of " + called.shortly(relationTo);
        }
        List<Fact> facts = new ArrayList<>();
        String born = Called.bornSaid(person);
        if (!born.isEmpty()) {
            facts.add(new Fact(Kind.BORN, "born " + born, usual));
        }
        addresses(slice, person, facts, usual, heldBack);
        if (usual) {
            otherNames(slice, person, called)
                    .forEach(other -> facts.add(new Fact(Kind.OTHER_NAME, "also recorded as " + other, false)));
            Called.readable(person).stream()
                    .map(PersonRecordRow::nhsNumber)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(number -> facts.add(new Fact(Kind.NUMBER, "NHS number " + number, false)));
        }
        return new Tellable(FindingKey.who(person), name, facts);
    }

    private static void addresses(Slice slice, Person person, List<Fact> facts, boolean usual, Set<String> heldBack) {
        List<HomeStay> current = slice.stays().current(person);
        // Of what is sealed not even that it exists is said: then there is simply no address.
        boolean sealed = current.stream().anyMatch(stay -> slice.heldBack().laterThan(person, stay.row()));
        boolean restricted = current.stream().anyMatch(Telling::withheld);
        if (sealed || restricted) {
            if (usual && restricted) {
                heldBack.add("An address of " + Called.in(slice).person(person)
                        + " is not offered, because one is withheld.");
            }
            return;
        }
        current.stream()
                .map(HomeStay::household)
                .distinct()
                .filter(home -> home.addressLine() != null || home.postcode() != null)
                .forEach(home -> facts.add(new Fact(Kind.ADDRESS, "lives at " + Called.address(home), usual)));
    }

    private static boolean withheld(HomeStay stay) {
        return stay.row().restricted() || withheld(stay.household());
    }

    private static boolean withheld(HouseholdRow home) {
        return home.restricted() || home.kind() == HouseholdKind.REFUGE;
    }

    private static Set<String> otherNames(Slice slice, Person person, Called called) {
        Set<String> names = new LinkedHashSet<>();
        Called.readable(person).forEach(record -> names.add(join(record.givenNames(), record.familyName())));
        slice.rows(NameUseRow.class).stream()
                .filter(use -> !use.restricted() && slice.people().of(use.person()) == person)
                .forEach(use -> names.add(join(use.givenNames(), use.familyName())));
        names.remove("");
        names.remove(called.person(person));
        return names;
    }

    private static String join(@Nullable String given, @Nullable String family) {
        return Stream.of(given, family)
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
