package org.kith.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.circle.Person;
import org.kith.circle.Slice;

/**
 * Somebody with what stands around them: a small picture in words of their place in the network.
 *
 * @param record id of one of their records, for the way to their page
 * @param names all names they bear, the first one first
 * @param age in words
 * @param homes addresses now, or that they are withheld
 * @param family whoever is something to them, each with what
 * @param agencies those that work with them now
 */
public record Portrait(
        String record,
        boolean child,
        List<String> names,
        String age,
        List<String> homes,
        List<String> family,
        List<String> agencies) {

    static Portrait of(Slice slice, Person person) {
        Called called = Called.in(slice);
        List<String> names = Called.closed(person)
                ? List.of(called.person(person))
                : java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(called.person(person)),
                                person.names().stream()
                                        .filter(name -> slice.row(name.row())
                                                .filter(row -> row.restricted())
                                                .isEmpty())
                                        .flatMap(name -> name.full().stream()))
                        .distinct()
                        .toList();
        return new Portrait(
                person.ref().records().getFirst(),
                person.child(),
                names,
                Ages.of(person, slice.day()),
                slice.stays().currentHomes(person).stream()
                        .map(Called::address)
                        .distinct()
                        .toList(),
                slice.kin().of(person).stream()
                        .map(tie -> tie.other())
                        .distinct()
                        .map(other -> called.person(other) + relation(called, other, person))
                        .distinct()
                        .toList(),
                slice.involvements().openOf(person).stream()
                        .map(row -> agency(slice.agency(row.agency())))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static String relation(Called called, Person other, Person person) {
        List<String> words = called.relation(other, person);
        return words.isEmpty() ? "" : ", " + String.join(", ", words);
    }

    private static String agency(@Nullable AgencyRow agency) {
        return agency == null ? "an agency not recorded" : agency.name();
    }
}
