package org.kith.kernel;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /** The folded words of a text, in order. */
    public static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d");
        String joined = JOINERS.matcher(plain).replaceAll("");
        Set<String> words = new LinkedHashSet<>(List.of(BREAKS.split(joined.strip(), -1)));
        words.remove("");
        return List.copyOf(words);
    }

    /** Letters and digits only, in one piece: how postcodes and identifiers compare. */
    public static String together(String text) {
        return String.join("", BREAKS.split(JOINERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT), -1));
    }
}
