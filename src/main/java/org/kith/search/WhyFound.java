package org.kith.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Folding;
import org.kith.matching.NameWords;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.NameKind;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * Why something was found: where the typed words stand in it, in the words of the screen.
 *
 * @param reasons in the order of the words
 * @param asTyped whether every word stands there as it was typed, or begins a word that does
 */
record WhyFound(List<String> reasons, boolean asTyped) {

    private static final Map<String, String> COLUMNS = columns();
    private static final Set<String> NAMES = Set.of("given_names", "family_name", "known_as");

    WhyFound {
        reasons = List.copyOf(reasons);
    }

    static WhyFound in(StatementRow row, TypedWords typed) {
        Map<String, Set<String>> there = words(row.cells());
        Set<String> reasons = new LinkedHashSet<>();
        boolean asTyped = true;
        for (TypedWord word : typed.typed()) {
            Optional<String> label = label(word, there);
            if (label.isPresent()) {
                reasons.add(label.get());
            } else {
                asTyped = false;
                reasons.add(otherwise(word, there));
            }
        }
        if (row.kind() == StatementKind.NAME_USE) {
            Cells cells = row.cells();
            String use = cells.code("use", NameKind.class).map(Coded::label).orElse("another name");
            String name = (cells.textOrEmpty("given_names") + " " + cells.textOrEmpty("family_name")).strip();
            reasons.removeIf(reason -> reason.equals("name"));
            List<String> named = new java.util.ArrayList<>(List.of(use + " “" + name + "”"));
            named.addAll(reasons);
            return new WhyFound(named, asTyped);
        }
        return new WhyFound(List.copyOf(reasons), asTyped);
    }

    private static Optional<String> label(TypedWord word, Map<String, Set<String>> there) {
        return COLUMNS.entrySet().stream()
                .filter(column -> word.asTyped(there.getOrDefault(column.getKey(), Set.of())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String otherwise(TypedWord word, Map<String, Set<String>> there) {
        Set<String> all = new HashSet<>();
        there.values().forEach(all::addAll);
        NAMES.forEach(
                column -> there.getOrDefault(column, Set.of()).forEach(name -> all.addAll(NameWords.beside(name))));
        return word.otherwise(all).orElse(TypedWord.SPELT);
    }

    private static Map<String, Set<String>> words(Cells cells) {
        Map<String, Set<String>> words = new HashMap<>();
        for (String column : COLUMNS.keySet()) {
            Object cell = cells.values().get(column);
            if (cell != null) {
                words.put(column, words(String.valueOf(cell)));
            }
        }
        Set<String> born = words.get("date_of_birth");
        if (born != null) {
            born.stream()
                    .filter(day -> day.length() == 8)
                    .findFirst()
                    .ifPresent(day -> born.add("d" + day.substring(4)));
        }
        return words;
    }

    /** The words of a cell, and all of it in one piece. */
    static Set<String> words(@Nullable String cell) {
        Set<String> words = new HashSet<>();
        if (cell != null) {
            words.addAll(Folding.words(cell));
            words.add(Folding.together(cell));
            words.remove("");
        }
        return words;
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("given_names", "name");
        columns.put("family_name", "name");
        columns.put("known_as", "known as");
        columns.put("date_of_birth", TypedWord.BORN);
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
