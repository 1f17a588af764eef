package org.kith.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kith.kernel.Admission;
import org.kith.kernel.Lens;
import org.kith.store.GraphReader;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** Finds people and things by what one types, through a lens. What is sealed to the reader is not searched at all. */
public final class Search {

    private static final int FETCHED = 200;
    private static final int SHOWN = 20;

    /** What of somebody outside a reader's remit may be matched: to learn that an address is theirs would tell it. */
    private static final Set<String> OF_ANYBODY = Set.of(
            "name",
            "known as",
            "NHS number",
            "pupil number",
            TypedWord.BORN,
            TypedWord.SWAPPED,
            TypedWord.BIRTHDAY,
            TypedWord.FORM,
            TypedWord.SOUND,
            TypedWord.LATIN,
            TypedWord.SPELT);

    private final GraphReader graph;
    private final Admission admission;

    Search(GraphReader graph, Admission admission) {
        this.graph = graph;
        this.admission = admission;
    }

    /**
     * Looks for typed words.
     *
     * @param typed names in any order, a date of birth, an address, an identifier, words of an item; at most 200
     *     characters are looked at
     * @return nothing when no word is left after folding
     */
    public Found find(Lens lens, String typed) {
        List<TypedWords> readings = TypedWords.readings(typed);
        if (readings.getFirst().typed().isEmpty()) {
            return new Found(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Set.of());
        }
        return graph.read(lens, "search", reading -> {
            reading.asked(typed);
            Found found = find(lens, readings.getFirst(), reading);
            for (int next = 1; next < readings.size() && found.nothing(); next++) {
                found = find(lens, readings.get(next), reading);
            }
            found.people().forEach(hit -> reading.touch(StatementKind.PERSON_RECORD.label(), hit.thing()));
            found.items().forEach(hit -> reading.touch(StatementKind.ITEM.label(), hit.thing()));
            return found;
        });
    }

    private Found find(Lens lens, TypedWords words, GraphReader.Reading reading) {
        boolean sealedToo =
                lens.clearance().everything() || !lens.clearance().opens().isEmpty();
        List<Hit> hits = new ArrayList<>();
        Map<String, Object> params = Map.of("words", words.question(), "many", FETCHED);
        reading.each(SearchCypher.WORDS_OPEN, params, row -> hits.add(hit(row, words)));
        if (sealedToo) {
            reading.each(SearchCypher.WORDS_SEALED, params, row -> hits.add(hit(row, words)));
        }
        // After everybody whose own words are all that was typed: scores of two questions do not compare.
        double last = hits.stream().mapToDouble(Hit::score).min().orElse(0);
        new AtPlaces(reading, words).find(sealedToo).forEach(hit -> hits.add(hit.after(last)));
        return grouped(within(lens, hits), words.words());
    }

    /**
     * What the remit of a lens lets a search show: of people outside it that their name or number is known, and nothing of
     * places and items that are theirs alone. Nobody reads in free words what they may not read in a page.
     */
    private List<Hit> within(Lens lens, List<Hit> hits) {
        if (lens.remit().pseudonyms()) {
            // Whoever is found by a real name would be known by it: people are found by their made-up ones elsewhere.
            return hits.stream()
                    .filter(hit -> kind(hit) == StatementKind.AGENCY)
                    .toList();
        }
        List<Hit> read = lens.remit().narrative()
                ? hits
                : hits.stream().filter(hit -> kind(hit) != StatementKind.ITEM).toList();
        if (lens.remit().listsEverybody()) {
            return read;
        }
        Set<String> admitted =
                admission.admitted(lens, read.stream().map(Hit::thing).collect(Collectors.toSet()));
        boolean ofAnybody = lens.remit().review() == null;
        return read.stream()
                .filter(hit -> switch (kind(hit)) {
                    case PERSON_RECORD ->
                        admitted.contains(hit.thing()) || ofAnybody && OF_ANYBODY.containsAll(hit.reasons());
                    case NAME_USE -> admitted.contains(hit.thing()) || ofAnybody;
                    case HOUSEHOLD, ITEM -> admitted.contains(hit.thing());
                    default -> true;
                })
                .toList();
    }

    private static StatementKind kind(Hit hit) {
        return hit.row().kind();
    }

    private static String thing(StatementRow row) {
        return row.kind() == StatementKind.NAME_USE ? row.cells().textOrEmpty("person") : row.id();
    }

    private static Hit hit(org.kith.store.Row found, TypedWords words) {
        StatementRow row = found.statement("s", "earlier").byItself();
        WhyFound why = WhyFound.in(row, words);
        return new Hit(row, thing(row), why.reasons(), found.decimal("score"), why.asTyped());
    }

    private static Found grouped(List<Hit> hits, List<String> words) {
        Set<String> cut = new TreeSet<>();
        return new Found(
                hits(hits, cut, StatementKind.PERSON_RECORD, StatementKind.NAME_USE),
                hits(hits, cut, StatementKind.HOUSEHOLD),
                hits(hits, cut, StatementKind.AGENCY),
                hits(hits, cut, StatementKind.PRACTITIONER),
                hits(hits, cut, StatementKind.ITEM),
                words,
                cut);
    }

    private static List<Hit> hits(List<Hit> hits, Set<String> cut, StatementKind... kinds) {
        Map<String, Hit> best = new LinkedHashMap<>();
        for (Hit hit : hits) {
            if (List.of(kinds).contains(kind(hit))) {
                best.merge(hit.thing(), hit, (one, other) -> one.score() >= other.score() ? one : other);
            }
        }
        List<Hit> sorted = new ArrayList<>(best.values());
        sorted.sort(java.util.Comparator.comparingDouble(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.row().cells().textOrEmpty("family_name"))
                .thenComparing(Hit::thing));
        if (sorted.size() > SHOWN) {
            cut.add(kinds[0].label());
            return List.copyOf(sorted.subList(0, SHOWN));
        }
        return List.copyOf(sorted);
    }
}
