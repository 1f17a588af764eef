package org.kith.network;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.circle.HomeStay;
import org.kith.circle.Kin;
import org.kith.circle.Person;
import org.kith.vocabulary.KinshipType;

/**
 * Who stands behind a person: by an address shared at the same time, and by family. A stay, a place or a row that is
 * restricted leads nowhere.
 */
final class PeopleBehind {

    private static final Set<KinshipType> RAISES = EnumSet.of(
            KinshipType.MOTHER,
            KinshipType.FATHER,
            KinshipType.STEP_PARENT,
            KinshipType.CARER,
            KinshipType.FOSTER_CARER);

    /** Children before adults; then by name, for no person comes before another otherwise. */
    private static final Comparator<Person> CHILDREN_FIRST =
            Comparator.comparing(Person::adult).thenComparing(Words::name).thenComparing(Comparator.naturalOrder());

    private final Known known;
    private final Known.Someone someone;

    PeopleBehind(Known known, Known.Someone someone) {
        this.known = known;
        this.someone = someone;
    }

    Stream<String> atAddresses() {
        Homes homes = new Homes(known);
        return someone.slice().stays().of(someone.person()).stream()
                .filter(stay -> !stay.row().restricted() && !homes.restricted(stay.household()))
                .flatMap(this::together)
                .filter(person -> person != someone.person())
                .distinct()
                .sorted(CHILDREN_FIRST)
                .map(person -> NodeKey.person(person).text());
    }

    private Stream<Person> together(HomeStay own) {
        return someone.slice().stays().at(own.household().id()).stream()
                .filter(other ->
                        other.days().overlaps(own.days()) && !other.row().restricted())
                .map(HomeStay::person);
    }

    Stream<String> children() {
        return someone.person().adult() ? kin(this::childOfTheirs) : Stream.empty();
    }

    Stream<String> family() {
        return kin(tie -> !(someone.person().adult() && childOfTheirs(tie)));
    }

    private boolean childOfTheirs(Kin.Tie tie) {
        return !tie.otherIs() && RAISES.contains(tie.type()) && tie.other().child();
    }

    private Stream<String> kin(java.util.function.Predicate<Kin.Tie> which) {
        return someone.slice().kin().of(someone.person()).stream()
                .filter(tie -> !tie.row().restricted() && which.test(tie))
                .map(Kin.Tie::other)
                .distinct()
                .sorted(CHILDREN_FIRST)
                .map(person -> NodeKey.person(person).text());
    }
}
