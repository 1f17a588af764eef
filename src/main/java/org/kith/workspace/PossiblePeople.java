package org.kith.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.CircleReader;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.identity.PossibleMatches;
import org.kith.identity.Typed;
import org.kith.kernel.Lens;
import org.kith.matching.NamesAlike;
import org.kith.search.Hit;
import org.kith.search.Search;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * Who somebody told of may be, of those recorded: everybody whose names hold all that was typed of the name, everybody of
 * that date of birth whose name is alike, everybody of that number, and whoever is likely by all of it together, however it
 * is spelt; each with what matches. Nobody is joined to anybody by
 * it: whoever takes the referral says who it is. One of these goes with one form: it remembers what it found while that is
 * open.
 */
final class PossiblePeople {

    private static final int MOST = 4;
    private static final int SHORTEST = 3;
    private static final String VIEW = "people a referral may mean";

    /** How many searches are remembered: what was found of a name need not be looked for again for a date of birth. */
    private static final int REMEMBERED = 12;

    private final Search search;
    private final PossibleMatches matches;
    private final CircleReader circles;
    private final Map<String, List<Hit>> found = new LinkedHashMap<>();

    PossiblePeople(Search search, PossibleMatches matches, CircleReader circles) {
        this.search = search;
        this.matches = matches;
        this.circles = circles;
    }

    /** The likeliest, through a lens; nobody where too little is typed. */
    List<FoundPeople.Line> of(Lens lens, String given, String family, @Nullable LocalDate born, String number) {
        String name = (given.strip() + " " + family.strip()).strip();
        List<Hit> hits = new ArrayList<>();
        List<Hit> sameDay = born == null ? List.of() : find(lens, born.toString());
        if (name.length() >= SHORTEST) {
            hits.addAll(find(lens, name));
        }
        if (number.replaceAll("\\D", "").length() >= SHORTEST + SHORTEST) {
            hits.addAll(find(lens, number));
        }
        hits.addAll(
                like(lens, new Typed(given, family, born == null ? "" : born.toString(), number, "", "", ""), hits));
        if (hits.isEmpty() && sameDay.isEmpty()) {
            return List.of();
        }
        List<Hit> all = Stream.concat(hits.stream(), sameDay.stream()).toList();
        Slice faces =
                circles.people(lens, all.stream().map(Hit::thing).distinct().toList(), VIEW);
        List<Hit> likely = new ArrayList<>(hits);
        for (Hit hit : sameDay) {
            Person person = faces.people().of(hit.thing());
            boolean named = hits.stream().anyMatch(other -> faces.people().of(other.thing()) == person);
            if (person != null && !Called.closed(person) && (named || alike(person, given, family))) {
                likely.add(hit);
            }
        }
        return FoundPeople.of(likely, faces).stream()
                .sorted(java.util.Comparator.comparing(
                        (FoundPeople.Line line) -> !(born != null && born.equals(line.born()))))
                .limit(MOST)
                .toList();
    }

    /** Whoever is likely by all that is typed together, and was not found by its words. */
    private List<Hit> like(Lens lens, Typed typed, List<Hit> found) {
        return matches.like(lens, typed).stream()
                .filter(possible -> found.stream().noneMatch(hit -> hit.thing().equals(possible.record())))
                .map(possible -> new Hit(
                        StatementRow.of(StatementKind.PERSON_RECORD, possible.record(), null, Cells.EMPTY),
                        possible.record(),
                        List.of("spelt alike"),
                        possible.probability(),
                        false))
                .toList();
    }

    /** One search for whatever was typed last; the rest of what stands in the form was searched before. */
    private List<Hit> find(Lens lens, String text) {
        List<Hit> known = found.get(text);
        if (known == null) {
            known = search.find(lens, text).people();
            if (found.size() == REMEMBERED) {
                found.remove(found.keySet().iterator().next());
            }
            found.put(text, known);
        }
        return known;
    }

    private static boolean alike(Person person, String given, String family) {
        return person.names().stream()
                .anyMatch(name -> NamesAlike.of(blankless(given), blankless(family), name.given(), name.family())
                                != NamesAlike.NOT
                        || same(given, name.given())
                        || same(family, name.family()));
    }

    private static @Nullable String blankless(String name) {
        return name.isBlank() ? null : name;
    }

    private static boolean same(String typed, @Nullable String name) {
        return !typed.isBlank() && name != null && name.equalsIgnoreCase(typed.strip());
    }
}
