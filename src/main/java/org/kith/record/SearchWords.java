package org.kith.record;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Folding;
import org.kith.kernel.SearchMarks;
import org.kith.matching.NameWords;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;

/** The words by which a statement can be found: names, dates of birth, identifiers, addresses, the words of an item. */
final class SearchWords {

    /** How the words are made; to be raised where they are made otherwise, and then they are all made anew once. */
    static final int MADE = 2;

    /** Stands before the month and day of a birth. */
    private static final String BIRTHDAY = "d";

    private SearchWords() {}

    /**
     * The folded words, separated by blanks, or null where nothing of the row is searched for. The content of a
     * restricted item or a restricted address is no way to it.
     */
    static @Nullable String of(StatementKind kind, Cells cells) {
        Set<String> words = new LinkedHashSet<>();
        boolean restricted = "restricted".equals(cells.text("protection"));
        switch (kind) {
            case PERSON_RECORD -> {
                names(words, cells, "given_names", "family_name", "known_as");
                whole(words, cells, "nhs_number", "upn", "telephone");
                LocalDate born = cells.date("date_of_birth");
                if (born != null) {
                    words.add(born.toString().replace("-", ""));
                    words.add(BIRTHDAY + born.toString().substring(5).replace("-", ""));
                }
            }
            case NAME_USE -> names(words, cells, "given_names", "family_name");
            case HOUSEHOLD -> {
                if (restricted) {
                    return null;
                }
                fold(words, cells, "address_line", "postcode");
                whole(words, cells, "postcode", "uprn");
                if (!words.isEmpty()) {
                    words.add(SearchMarks.PLACE);
                }
            }
            case AGENCY -> fold(words, cells, "name");
            case PRACTITIONER -> fold(words, cells, "name", "role", "team");
            case ITEM -> {
                if (!restricted) {
                    fold(words, cells, "summary", "detail", "context", "child_words");
                }
            }
            default -> {
                return null;
            }
        }
        return words.isEmpty() ? null : String.join(" ", words);
    }

    /** Names are found by their sound and in Latin letters too. */
    private static void names(Set<String> words, Cells cells, String... columns) {
        fold(words, cells, columns);
        List.copyOf(words).forEach(word -> words.addAll(NameWords.beside(word)));
    }

    private static void fold(Set<String> words, Cells cells, String... columns) {
        for (String column : columns) {
            words.addAll(Folding.words(cells.textOrEmpty(column)));
        }
    }

    private static void whole(Set<String> words, Cells cells, String... columns) {
        List<String> together = Stream.of(columns)
                .map(cells::textOrEmpty)
                .map(Folding::together)
                .filter(word -> !word.isEmpty())
                .toList();
        words.addAll(together);
    }
}
