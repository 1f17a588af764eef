package org.kith.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.kith.matching.NameWords;

/**
 * One word that was typed, and what else may stand where it is meant: the beginning of a longer word, one slip, another form or
 * the sound of a name, Latin letters.
 *
 * @param text folded; letters and digits only
 * @param others what it may be besides, likeliest first
 */
record TypedWord(String text, List<Other> others) {

    static final String BORN = "date of birth";
    static final String SWAPPED = "date of birth with day and month the other way round";
    static final String BIRTHDAY = "day and month of birth";
    static final String FORM = "another form of the name";
    static final String SOUND = "sounds alike";
    static final String LATIN = "the name in other letters";
    static final String SPELT = "spelt alike";

    /** From so many letters on one of them may be a slip: shorter words a letter apart are mostly two words. */
    private static final int SLIP_FROM = 4;

    private static final int TWO_SLIPS_FROM = 7;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    /**
     * Something that may stand in the index instead.
     *
     * @param term folded
     * @param weight of full agreement, which is 4
     * @param why in the words of the screen
     */
    record Other(String term, double weight, String why) {

        boolean is(String there) {
            return there.equals(term) || near(term, there, slips());
        }

        /** Letters of another alphabet are written in ours in several ways: Kowalska, Kovalska. */
        private int slips() {
            return why.equals(LATIN) ? TypedWord.slips(term) : 0;
        }

        private String asked() {
            return term + "^" + weight + (slips() > 0 ? " " + term + "~" + slips() : "");
        }
    }

    TypedWord {
        others = List.copyOf(others);
    }

    /** A word as somebody typed it. */
    static TypedWord of(String text) {
        List<Other> others = new ArrayList<>();
        if (text.chars().allMatch(Character::isLetter)) {
            String latin = NameWords.latin(text);
            if (!latin.isEmpty() && !latin.equals(text)) {
                others.add(new Other(latin, 2.5, LATIN));
            }
            NameWords.forms(latin).forEach(form -> others.add(new Other(form, 1.5, FORM)));
            NameWords.sounds(latin).forEach(sound -> others.add(new Other(sound, 0.3, SOUND)));
        }
        return new TypedWord(text, others);
    }

    private int slips() {
        return slips(text);
    }

    private static int slips(String text) {
        // One digit in a word is a slip itself, such as a 1 for an l; with more it is a number or a postcode.
        if (text.length() < SLIP_FROM
                || text.chars().filter(letter -> !Character.isLetter(letter)).count() > 1) {
            return 0;
        }
        return text.length() < TWO_SLIPS_FROM ? 1 : 2;
    }

    /** What is asked for it where it stands as it was typed, or begins a word. */
    String asTyped() {
        return text.isEmpty() ? "" : text + "^4 " + text + "*^2";
    }

    /**
     * What the full-text index is asked for. Folded words hold letters and digits only, so that nothing typed is read as query
     * syntax.
     */
    String question() {
        List<String> parts = new ArrayList<>();
        if (!text.isEmpty()) {
            parts.add(asTyped());
            if (slips() > 0) {
                parts.add(text + "~" + slips());
            }
        }
        others.forEach(other -> parts.add(other.asked()));
        return "(" + String.join(" ", parts) + ")";
    }

    /** Whether one of these words is it, or begins with it. */
    boolean asTyped(Collection<String> there) {
        return !text.isEmpty() && there.stream().anyMatch(word -> word.startsWith(text));
    }

    /**
     * Why it is found though it does not stand there as it was typed; empty where it is not.
     *
     * @param there words that stand there, and what stands in the index beside them
     */
    Optional<String> otherwise(Set<String> there) {
        if (asTyped(there)) {
            return Optional.of(LATIN);
        }
        boolean slip = there.stream().anyMatch(word -> near(text, word, slips()));
        return others.stream()
                .filter(other -> there.stream().anyMatch(other::is))
                .map(Other::why)
                .filter(why -> !(slip && why.equals(SOUND)))
                .findFirst()
                .or(() -> slip ? Optional.of(SPELT) : Optional.empty());
    }

    private static boolean near(String typed, String there, int slips) {
        int apart = slips == 0 ? -1 : DISTANCE.apply(typed, there);
        return apart >= 0 && apart <= slips;
    }
}
