package org.kith.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kith.kernel.Admission;
import org.kith.kernel.Folding;
import org.kith.kernel.Lens;
import org.kith.store.GraphReader;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.NameKind;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** Finds people and things by what one types, through a lens. What is sealed to the reader is not searched at all. */
public final class Search {

    private static final int FETCHED = 200;
    private static final int SHOWN = 20;

    /** What of somebody outside a reader's remit may be matched: to learn that an address is theirs would tell it. */
    private static final Set<String> OF_ANYBODY =
            Set.of("name", "known as", "date of birth", "NHS number", "pupil number");

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
        TypedWords words = TypedWords.of(typed);
        if (words.words().isEmpty()) {
            return new Found(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Set.of());
        }
        return graph.read(lens, "search", reading -> {
            reading.asked(typed);
            List<Scored> rows = new ArrayList<>();
            Map<String, Object> params = Map.of("words", words.question(), "many", FETCHED);
            reading.each(SearchCypher.WORDS_OPEN, params, row -> rows.add(scored(row)));
            if (lens.clearance().everything() || !lens.clearance().opens().isEmpty()) {
                reading.each(SearchCypher.WORDS_SEALED, params, row -> rows.add(scored(row)));
            }
            Found found = grouped(within(lens, rows, words.words()), words.words());
            found.people().forEach(hit -> reading.touch(StatementKind.PERSON_RECORD.label(), hit.thing()));
            found.items().forEach(hit -> reading.touch(StatementKind.ITEM.label(), hit.thing()));
            return found;
        });
    }

    /**
     * What the remit of a lens lets a search show: of people outside it that their name or number is known, and nothing of
     * places and items that are theirs alone. Nobody reads in free words what they may not read in a page.
     */
    private List<Scored> within(Lens lens, List<Scored> rows, List<String> words) {
        if (lens.remit().pseudonyms()) {
            // Whoever is found by a real name would be known by it: people are found by their made-up ones elsewhere.
            return rows.stream()
                    .filter(scored -> scored.row().kind() == StatementKind.AGENCY)
                    .toList();
        }
        List<Scored> read = lens.remit().narrative()
                ? rows
                : rows.stream()
                        .filter(scored -> scored.row().kind() != StatementKind.ITEM)
                        .toList();
        if (lens.remit().listsEverybody()) {
            return read;
        }
        Set<String> admitted = admission.admitted(
                lens, read.stream().map(scored -> thing(scored.row())).collect(Collectors.toSet()));
        return read.stream()
                .filter(scored -> switch (scored.row().kind()) {
                    case PERSON_RECORD ->
                        admitted.contains(scored.row().id())
                                || lens.remit().review() == null && ofAnybody(scored.row(), words);
                    case NAME_USE -> lens.remit().review() == null || admitted.contains(thing(scored.row()));
                    case HOUSEHOLD, ITEM -> admitted.contains(scored.row().id());
                    default -> true;
                })
                .toList();
    }

    private static boolean ofAnybody(StatementRow person, List<String> words) {
        return List.of(why(person, words).split(", ")).stream().allMatch(OF_ANYBODY::contains);
    }

    private static String thing(StatementRow row) {
        return row.kind() == StatementKind.NAME_USE ? row.cells().textOrEmpty("person") : row.id();
    }

    private record Scored(StatementRow row, double score) {}

    private static Scored scored(org.kith.store.Row row) {
        return new Scored(row.statement("s", "earlier").byItself(), row.decimal("score"));
    }

    private static Found grouped(List<Scored> rows, List<String> words) {
        Set<String> cut = new TreeSet<>();
        return new Found(
                hits(rows, words, cut, StatementKind.PERSON_RECORD, StatementKind.NAME_USE),
                hits(rows, words, cut, StatementKind.HOUSEHOLD),
                hits(rows, words, cut, StatementKind.AGENCY),
                hits(rows, words, cut, StatementKind.PRACTITIONER),
                hits(rows, words, cut, StatementKind.ITEM),
                words,
                cut);
    }

    private static List<Hit> hits(List<Scored> rows, List<String> words, Set<String> cut, StatementKind... kinds) {
        Map<String, Hit> best = new LinkedHashMap<>();
        for (Scored scored : rows) {
            StatementRow row = scored.row();
            if (!List.of(kinds).contains(row.kind())) {
                continue;
            }
            String thing = thing(row);
            Hit hit = new Hit(row, thing, why(row, words), scored.score());
            best.merge(thing, hit, (one, other) -> one.score() >= other.score() ? one : other);
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

    /** Which columns hold the typed words, in the words of the screen. */
    private static String why(StatementRow row, List<String> words) {
        Cells cells = row.cells();
        Set<String> reasons = new java.util.LinkedHashSet<>();
        COLUMNS.forEach((column, label) -> {
            Set<String> there =
                    new HashSet<>(Folding.words(String.valueOf(cells.values().getOrDefault(column, ""))));
            there.add(Folding.together(String.valueOf(cells.values().getOrDefault(column, ""))));
            if (words.stream().anyMatch(word -> there.stream().anyMatch(t -> !t.isEmpty() && t.startsWith(word)))) {
                reasons.add(label);
            }
        });
        if (row.kind() == StatementKind.NAME_USE) {
            String use = cells.code("use", NameKind.class).map(Coded::label).orElse("another name");
            String name = (cells.textOrEmpty("given_names") + " " + cells.textOrEmpty("family_name")).strip();
            return use + " “" + name + "”";
        }
        return reasons.isEmpty() ? "spelt alike" : String.join(", ", reasons);
    }

    private static final Map<String, String> COLUMNS = columns();

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("given_names", "name");
        columns.put("family_name", "name");
        columns.put("known_as", "known as");
        columns.put("date_of_birth", "date of birth");
        columns.put("nhs_number", "NHS number");
        columns.put("upn", "pupil number");
        columns.put("telephone", "telephone");
        columns.put("address_line", "address");
        columns.put("postcode", "postcode");
        columns.put("uprn", "property number");
        columns.put("name", "name");
        columns.put("role", "role");
        columns.put("team", "team");
        columns.put("summary", "summary");
        columns.put("detail", "text");
        columns.put("child_words", "the child’s words");
        return columns;
    }
}
