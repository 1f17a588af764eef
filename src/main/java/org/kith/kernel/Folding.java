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

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
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
                .toList();
    }

    /** Letters and digits only, in one piece: how postcodes and identifiers compare. */
    public static String together(String text) {
        return String.join("", BREAKS.split(JOINERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT), -1));
    }
}
