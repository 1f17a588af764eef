package org.kith.matching;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Brings what was typed to plain words in Latin letters a to z and digits. */
final class Folding {

    /** Made anew for each thread: ICU does not promise that one can be used by several at once. */
    private static final ThreadLocal<Transliterator> TO_LATIN =
            ThreadLocal.withInitial(() -> Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower"));

    /** What systems write where nothing is known. */
    private static final Set<String> NOTHING = Set.of(
            "null",
            "none",
            "unknown",
            "not known",
            "notknown",
            "n a",
            "nan",
            "nk",
            "not stated",
            "not recorded",
            "missing",
            "not given",
            "blank",
            "undefined");

    private static final Set<String> ALSO_NAMES = Set.of("nan", "none", "nk", "blank");

    private Folding() {}

    /** The words of a text, or none where it says that nothing is known. */
    static List<String> words(String typed, boolean name) {
        String plain = plain(typed);
        List<String> words = new ArrayList<>(4);
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            boolean part = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                words.add(plain.substring(start, i));
                start = -1;
            }
        }
        if (words.size() <= 2) {
            String all = String.join(" ", words);
            if (NOTHING.contains(all) && !(name && ALSO_NAMES.contains(all))) {
                return List.of();
            }
        }
        return words;
    }

    /** Lower case, in Latin letters without marks, apostrophes gone: O’Neill and ONeill are one word. */
    static String plain(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                lower = TO_LATIN.get().transliterate(lower);
                break;
            }
        }
        return lower.indexOf('\'') < 0 && lower.indexOf('`') < 0 && lower.indexOf('.') < 0
                ? lower
                : lower.replace("'", "").replace("`", "").replace(".", " ");
    }
}
