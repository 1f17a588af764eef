package org.kith.circle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.kernel.AsOf;
import org.kith.kernel.Numbering;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * What a reader of a review sees in place of who people are: the same person has the same made-up given name in every row
 * and every text, the same family name is always the same made-up one, and telephones, numbers and post codes are gone. It
 * changes rows as they come from the graph, before anything is made of them, so that no screen can show what it hides.
 *
 * <p>Ages stay: the day they count from is kept apart from the date of birth and never shown. Times stay too: without them
 * nobody could say who knew what when.
 */
final class Disguise {

    /** Cells of whoever is named by nothing else that stay out altogether. */
    private static final Map<StatementKind, Set<String>> GONE = Map.of(
            StatementKind.PERSON_RECORD,
                    Set.of(
                            "known_as",
                            "date_of_birth",
                            "expected_date_of_birth",
                            "nhs_number",
                            "upn",
                            "telephone",
                            "safe_contact"),
            StatementKind.HOUSEHOLD, Set.of("postcode", "uprn"),
            StatementKind.PRACTITIONER, Set.of("phone", "email"));

    /** Cells that name whoever did something in words. */
    private static final Set<String> WHO_DID = Set.of("by", "decided_by", "answered_by", "shared_by");

    /** Texts that name nobody, whatever they say: what they are compared by must not change. */
    private static final Set<String> AS_THEY_ARE = Set.of(
            "sex", "date_of_birth_accuracy", "local_authority", "source_code", "ask_group", "pattern", "key", "level");

    private static final String NUMBER = "[number]";

    private final KnownNames known;
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, String> family = new HashMap<>();
    private final Map<String, String> practitioners = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final KnownWords words;

    /**
     * @param review internal id of the review
     * @param rows every row known so far that names somebody around its children
     * @param today as of when records are judged to be one person
     */
    Disguise(String review, Collection<StatementRow> rows, AsOf today, Numbering numbering) {
        this.known = new KnownNames(rows, today);
        Set<String> keys = new LinkedHashSet<>();
        known.names().forEach((person, names) -> {
            keys.add("person:" + person);
            names.forEach(name -> {
                if (name.family() != null) {
                    keys.add("family:" + KnownWords.folded(name.family()));
                }
            });
        });
        known.practitioners().keySet().forEach(id -> keys.add("practitioner:" + id));
        known.addresses().keySet().forEach(address -> keys.add("address:" + address));
        Pseudonyms pseudonyms = Pseudonyms.of(review);
        numbering.numbers(review, keys).forEach((key, number) -> {
            String what = key.substring(key.indexOf(':') + 1);
            switch (key.substring(0, key.indexOf(':'))) {
                case "person" -> given.put(what, pseudonyms.given(number));
                case "family" -> family.put(what, pseudonyms.family(number));
                case "practitioner" -> practitioners.put(what, Pseudonyms.practitioner(number));
                default -> addresses.put(what, Pseudonyms.address(number));
            }
        });
        this.words = new KnownWords(known, given, family, practitioners, addresses);
    }

    /** The rows with every version disguised. */
    List<StatementRow> rows(List<StatementRow> rows) {
        List<StatementRow> left = new ArrayList<>(rows.size());
        rows.forEach(row -> left.add(row(row)));
        return left;
    }

    /** Some words that are about nobody in particular, such as the sentence of a finding. */
    String words(String text) {
        return words.replaced(text, Set.of());
    }

    private StatementRow row(StatementRow row) {
        return new StatementRow(
                row.kind(),
                row.id(),
                // Deliverers make ids of names.
                null,
                cells(row, row.cells()),
                row.learnedAt(),
                row.earlier().stream()
                        .map(version -> new StatementRow.Version(
                                cells(row, version.cells()), version.learnedAt(), version.withdrawn()))
                        .toList(),
                row.sealedBy(),
                row.said(),
                row.withdrawn(),
                row.added(),
                row.why() == null ? null : words.replaced(row.why(), about(row.cells())));
    }

    private Cells cells(StatementRow row, Cells cells) {
        if (row.kind() == StatementKind.AGENCY || row.kind() == StatementKind.COVERAGE) {
            return cells;
        }
        HashMap<String, Object> left = new HashMap<>(cells.values());
        left.keySet().removeAll(GONE.getOrDefault(row.kind(), Set.of()));
        Set<String> about = about(cells);
        for (Column column : row.kind().columns()) {
            Object value = left.get(column.name());
            if (value instanceof String text
                    && column.type() == Column.Type.TEXT
                    && !AS_THEY_ARE.contains(column.name())) {
                left.put(column.name(), WHO_DID.contains(column.name()) ? whoDid(text) : words.replaced(text, about));
            }
        }
        switch (row.kind()) {
            case PERSON_RECORD -> person(row.id(), cells, left);
            case NAME_USE -> named(cells.textOrEmpty("person"), cells, left);
            case PRACTITIONER -> left.put("name", practitioners.getOrDefault(row.id(), "A practitioner"));
            case HOUSEHOLD -> {
                if (cells.has("address_line") || cells.has("postcode")) {
                    left.put("address_line", addresses.getOrDefault(known.address(row.id()), "An address"));
                }
            }
            case REQUEST -> searched(cells, left);
            default -> {
                // Its texts are all that could tell.
            }
        }
        return Cells.of(left);
    }

    private void person(String record, Cells cells, Map<String, Object> left) {
        if (cells.has("date_of_birth")) {
            left.put(PersonRecordRow.AGES_FROM, java.util.Objects.requireNonNull(cells.date("date_of_birth")));
        }
        named(record, cells, left);
        if (cells.has("known_as")) {
            left.put("given_names", given(record));
        }
    }

    private void named(String record, Cells cells, Map<String, Object> left) {
        if (cells.has("given_names")) {
            left.put("given_names", given(record));
        }
        String name = cells.text("family_name");
        if (name != null) {
            left.put("family_name", family.getOrDefault(KnownWords.folded(name), "[name]"));
        }
    }

    private String given(String record) {
        return given.getOrDefault(known.person(record), "[name]");
    }

    /** What was searched: of a name or an address that nobody recorded nothing stays. */
    private void searched(Cells cells, Map<String, Object> left) {
        list(
                left,
                "searched_names",
                cells.list("searched_names").stream().map(words::name).toList());
        list(
                left,
                "searched_identifiers",
                cells.list("searched_identifiers").stream().map(any -> NUMBER).toList());
        list(
                left,
                "searched_addresses",
                cells.list("searched_addresses").stream()
                        .map(address -> {
                            String replaced = words.replaced(address, Set.of());
                            return replaced.startsWith("Address ")
                                    ? replaced.replaceAll(",? \\[postcode]$", "")
                                    : "[address]";
                        })
                        .toList());
    }

    private static void list(Map<String, Object> left, String column, List<String> texts) {
        if (!texts.isEmpty()) {
            left.put(column, texts);
        }
    }

    /** A practitioner where the words are the name of one that is recorded; else no more than that somebody did it. */
    private String whoDid(String text) {
        String replaced = words.name(text);
        return replaced.contains("[name]") ? "A practitioner" : replaced;
    }

    private Set<String> about(Cells cells) {
        Set<String> people = new HashSet<>();
        for (String column : List.of("about", "person", "related_person", "child", "reported_by")) {
            Object value = cells.values().get(column);
            if (value instanceof String id) {
                people.add(known.person(id));
            } else if (value instanceof List<?> ids) {
                ids.forEach(id -> people.add(known.person(String.valueOf(id))));
            }
        }
        return people;
    }

    /** By internal id of a record the made-up name of whoever it is of, for looking them up by it. */
    Map<String, String> called() {
        Map<String, String> called = new LinkedHashMap<>();
        known.names()
                .forEach((person, names) -> names.stream()
                        .map(KnownNames.Name::family)
                        .filter(java.util.Objects::nonNull)
                        .map(name -> family.getOrDefault(KnownWords.folded(name), ""))
                        .distinct()
                        .forEach(last ->
                                called.merge(person, given(person) + " " + last, (one, more) -> one + " " + more)));
        known.names().keySet().forEach(person -> called.putIfAbsent(person, given(person)));
        return called;
    }
}
