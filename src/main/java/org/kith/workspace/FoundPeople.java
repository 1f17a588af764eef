package org.kith.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.circle.NameUseRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.search.Hit;
import org.kith.vocabulary.StatementKind;

/** The people a search found: records judged to be one person are one line. */
final class FoundPeople {

    /**
     * One person found.
     *
     * @param record id of one of the records
     * @param age in words, beside the date of birth
     * @param bornSaid the date of birth in words, as exactly as it is known
     * @param homes where they stay on the day looked at, as far as this reader may see; empty where nothing is to be shown
     * @param records how many records stand behind the person
     * @param why what of the typed words stands where
     * @param contact whom to contact, where nothing but that may be shown
     */
    record Line(
            String record,
            String name,
            @Nullable String knownAs,
            boolean child,
            String age,
            @Nullable LocalDate born,
            String bornSaid,
            List<String> homes,
            int records,
            String why,
            @Nullable AgencyRow contact,
            int rank) {}

    private FoundPeople() {}

    static List<Line> of(List<Hit> hits, Slice slice) {
        Map<Person, List<Hit>> byPerson = new LinkedHashMap<>();
        for (Hit hit : hits) {
            Person person = slice.people().of(hit.thing());
            if (person != null) {
                byPerson.computeIfAbsent(person, k -> new ArrayList<>()).add(hit);
            }
        }
        List<Line> lines = new ArrayList<>();
        byPerson.forEach((person, found) -> lines.add(line(person, found, slice)));
        lines.sort(BEST_THEN_YOUNGEST);
        return lines;
    }

    /** Equally good matches stand the youngest first: a child is looked for more often than its namesakes. */
    private static final Comparator<Line> BEST_THEN_YOUNGEST = Comparator.comparing(Line::rank)
            .reversed()
            .thenComparing(Line::born, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Line::name)
            .thenComparing(Line::record);

    /** All typed words match, or nothing is found: what is left to tell apart is the person's own name, another, or a slip. */
    private static int rank(Hit hit) {
        if (!hit.asTyped()) {
            return 0;
        }
        return hit.row().kind() == StatementKind.PERSON_RECORD ? 2 : 1;
    }

    private static Line line(Person person, List<Hit> hits, Slice slice) {
        Called called = Called.in(slice);
        boolean closed = Called.closed(person);
        Set<String> why = new LinkedHashSet<>();
        int rank = 0;
        for (Hit hit : hits) {
            NameUseRow name = slice.row(NameUseRow.class, hit.row().id());
            why.add(name != null && name.restricted() ? "another name, restricted" : hit.why());
            rank = Math.max(rank, rank(hit));
        }
        List<String> homes = new ArrayList<>();
        if (!closed) {
            Home.current(slice, person).forEach(home -> homes.add(home.address()));
        }
        return new Line(
                person.ref().records().getFirst(),
                called.person(person),
                called.knownAs(person).orElse(null),
                person.child(),
                Ages.of(person, slice.day()),
                Called.born(person),
                Called.bornSaid(person),
                homes,
                Called.readable(person).size(),
                closed ? "a record that is restricted" : String.join("; ", why),
                closed ? called.contactFor(person).orElse(null) : null,
                rank);
    }
}
