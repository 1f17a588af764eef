package org.kith.circle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kith.kernel.Folding;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * Questions to the full-text index by which items about nobody and whoever their texts name find each other. They answer
 * with too much rather than too little: {@link Unlinked} decides afterwards, word by word.
 */
final class Mentions {

    private static final List<String> TEXTS = List.of("summary", "detail", "context", "child_words");

    /** Half of what the index takes in one question. */
    private static final int MOST_WORDS = 500;

    private Mentions() {}

    /** For items whose text holds the whole name of one of some people. */
    static Set<String> ofPeople(Iterable<StatementRow> rows) {
        Set<String> questions = new HashSet<>();
        for (StatementRow row : rows) {
            if (row.kind() == StatementKind.PERSON_RECORD || row.kind() == StatementKind.NAME_USE) {
                for (Cells cells : Gathered.versions(row)) {
                    for (String given : List.of(cells.textOrEmpty("given_names"), cells.textOrEmpty("known_as"))) {
                        List<String> words = Folding.words(given + " " + cells.textOrEmpty("family_name"));
                        if (!given.isBlank() && words.size() > 1) {
                            // A beginning is enough: "Anstice's" names Anstice.
                            questions.add("+" + String.join("* +", words) + "*");
                        }
                    }
                }
            }
        }
        return questions;
    }

    /**
     * Several questions as one, which the index answers sooner: with what any of them would find. Its bound to the words of a
     * question is kept.
     */
    static List<String> together(Collection<String> questions) {
        List<String> all = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        long words = 0;
        for (String question : questions.stream().sorted().toList()) {
            long more = question.chars().filter(letter -> letter == '+').count();
            if (!one.isEmpty() && words + more > MOST_WORDS) {
                all.add(one.toString());
                one.setLength(0);
                words = 0;
            }
            one.append(one.isEmpty() ? "(" : " (").append(question).append(')');
            words += more;
        }
        if (!one.isEmpty()) {
            all.add(one.toString());
        }
        return all;
    }

    /** For people whose whole name may stand in the text of one of some items about nobody. */
    static Set<String> inItems(Iterable<StatementRow> rows) {
        Set<String> questions = new HashSet<>();
        for (StatementRow row : rows) {
            if (row.kind() == StatementKind.ITEM) {
                for (Cells cells : Gathered.versions(row)) {
                    if (cells.list("about").isEmpty()) {
                        TEXTS.forEach(text -> pairs(Folding.running(cells.textOrEmpty(text)), questions));
                    }
                }
            }
        }
        return questions;
    }

    /** A whole name has two words or more, and two that stand beside each other in the text. */
    private static void pairs(List<String> words, Set<String> questions) {
        for (int i = 1; i < words.size(); i++) {
            String before = words.get(i - 1);
            String word = words.get(i);
            questions.add("+" + before + " +" + word);
            if (word.length() > 2 && word.endsWith("s")) {
                questions.add("+" + before + " +" + word.substring(0, word.length() - 1));
            }
        }
    }
}
