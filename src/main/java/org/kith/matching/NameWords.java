package org.kith.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How the words of a name are found besides as they are spelt: in Latin letters, by their sound, and by the other forms of a given
 * name. What is written into an index and what is looked for in it are made here alike. Words are folded ones: lower case,
 * letters and digits only.
 */
public final class NameWords {

    /** Stands before a sound, so that it is no word that anybody types. */
    private static final String SOUND = "qq";

    /** Shorter sounds are those of half of all names. */
    private static final int SHORTEST_SOUND = 3;

    private static final int SHORTEST_HEARD = 4;

    private NameWords() {}

    /** What stands in an index for a word of a name beside the word. */
    public static List<String> beside(String word) {
        Set<String> beside = new LinkedHashSet<>();
        String latin = latin(word);
        if (!latin.equals(word)) {
            beside.add(latin);
        }
        beside.addAll(sounds(latin));
        beside.remove("");
        return List.copyOf(beside);
    }

    /** How a word sounds, after Double Metaphone, in one or two readings; none where that would say too little. */
    public static List<String> sounds(String word) {
        if (word.length() < SHORTEST_HEARD || !word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return List.of();
        }
        return List.of(Sounds.of(word), Sounds.otherwise(word)).stream()
                .filter(sound -> sound.length() >= SHORTEST_SOUND)
                .distinct()
                .map(sound -> SOUND + sound.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The word in Latin letters; itself where it is. Empty where nothing of it can be written so. */
    public static String latin(String word) {
        return String.join("", Folding.words(word, true));
    }

    /** The other forms of a given name, such as William and Will for Bill; none for most words. */
    public static List<String> forms(String word) {
        List<String> forms = new ArrayList<>(NameForms.others(word));
        forms.remove(word);
        return List.copyOf(forms);
    }
}
