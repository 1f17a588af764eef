package org.kith.matching;

import java.util.List;
import org.apache.commons.codec.language.DoubleMetaphone;

/** How a word sounds, after Double Metaphone (Philips 2000): up to four letters, and another reading where there is one. */
final class Sounds {

    private static final DoubleMetaphone METAPHONE = new DoubleMetaphone();

    private Sounds() {}

    static String of(String word) {
        String code = METAPHONE.doubleMetaphone(word);
        return code == null || code.isEmpty() ? word.substring(0, Math.min(4, word.length())) : code;
    }

    /** The other reading, or the same. */
    static String otherwise(String word) {
        String code = METAPHONE.doubleMetaphone(word, true);
        return code == null || code.isEmpty() ? of(word) : code;
    }

    /** The word that carries most of a text's sound: its longest, the first of several. */
    static String carrying(List<String> words) {
        String longest = words.getFirst();
        for (String word : words) {
            if (word.length() > longest.length()) {
                longest = word;
            }
        }
        return longest;
    }
}
