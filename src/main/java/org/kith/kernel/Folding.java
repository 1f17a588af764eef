package org.kith.kernel;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds what people type and what systems hold into plain words: accents, case and punctuation aside, so that
 * "O’Brien", "OBRIEN" and "Zoë" are found however they are written.
 */
public final class Folding {

    /** Accents, and what cannot be seen (soft hyphens, zero widths, turns of direction): it hides nobody from a search. */
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    /** Cyrillic letters that look like Latin ones, and those. */
    private static final String ALIKE = "аaеeоoрpсcуyхxіiѕsјjһhԁdԛqԝwкkмmтtвbнh";

    private static final Pattern TWO_SCRIPTS =
            Pattern.compile("(?=.*\\p{IsLatin})(?=.*\\p{IsCyrillic}).*", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern JOINERS = Pattern.compile("['’‘`´]");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** The different folded words of a text, in the order in which they first come. */
    public static List<String> words(String text) {
        return List.copyOf(new LinkedHashSet<>(running(text)));
    }

    /** The folded words of a text as they run, those that come again too. */
    public static List<String> running(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d");
        String joined = JOINERS.matcher(plain).replaceAll("");
        return BREAKS.splitAsStream(joined.strip())
                .filter(word -> !word.isEmpty())
                .map(Folding::inOneScript)
                .toList();
    }

    /** A word in two scripts at once is read as it looks; one that is all Cyrillic stays as it is. */
    private static String inOneScript(String word) {
        if (!TWO_SCRIPTS.matcher(word).matches()) {
            return word;
        }
        StringBuilder latin = new StringBuilder();
        word.chars().forEach(letter -> {
            int at = ALIKE.indexOf(letter);
            latin.append(at >= 0 && at % 2 == 0 ? ALIKE.charAt(at + 1) : (char) letter);
        });
        return latin.toString();
    }

    /** Letters and digits only, in one piece: how postcodes and identifiers compare. */
    public static String together(String text) {
        return String.join(
                "",
                BREAKS.split(
                        UNSEEN.matcher(JOINERS.matcher(text).replaceAll(""))
                                .replaceAll("")
                                .toLowerCase(Locale.ROOT),
                        -1));
    }
}
