package org.kith.matching;

import java.util.Arrays;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * On which level of its scale two values of a field agree. Symmetric, and a function of the two values alone.
 *
 * <p>The likeness of words is that of Jaro and Winkler (Winkler 1990). The bounds are those in common use for personal names
 * (Christen, Data Matching, 2012, ch. 5): from 0.9 up two spellings mostly are of one name; below 0.75 likeness is chance.
 */
final class Likeness {

    private static final double SOMEWHAT_ALIKE = 0.77;
    private static final double TEXTS_ALIKE = 0.75;
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    private Likeness() {}

    /** Whether finding the level takes more than remembering it. */
    static boolean costly(Scale scale, Value a, Value b) {
        return switch (scale) {
            case NAME -> Letters.mostAlike(a, b) >= SOMEWHAT_ALIKE;
            case TEXT -> mayBeAlike(a, b);
            case EMAIL -> true;
            default -> false;
        };
    }

    static int level(FieldKind kind, Value a, Value b) {
        return a == b || a.text.equals(b.text) ? same(kind, a) : otherwise(kind, a, b);
    }

    /** The level of two values that say the same. */
    static int same(FieldKind kind, Value value) {
        return kind.scale() == Scale.DATE ? Days.same(value) : 0;
    }

    /** The level of two values that do not say the same. */
    static int otherwise(FieldKind kind, Value a, Value b) {
        return switch (kind.scale()) {
            case NAME -> name(kind, a, b);
            case DATE -> Days.level(a, b);
            case TEXT -> text(a, b);
            case NUMBERED -> numbered(a, b);
            case EMAIL -> email(a, b);
            case POSTCODE ->
                Letters.mayBeOneSlip(a, b) && OneSlip.apart(a.text, b.text) ? 1 : a.part.equals(b.part) ? 2 : 3;
            case HOUSE -> house(a.text, b.text) ? 1 : 2;
            case CODE -> OneSlip.apart(a.text, b.text) ? 1 : 2;
            case NUMBER -> number(a, b);
            case SAME -> 1;
        };
    }

    private static int name(FieldKind kind, Value a, Value b) {
        int shorter = Math.min(a.text.length(), b.text.length());
        if (shorter == 1) {
            return a.text.charAt(0) == b.text.charAt(0) ? 4 : 6;
        }
        if (shorter >= 4 && Letters.mayBeOneSlip(a, b) && OneSlip.apart(a.text, b.text)) {
            return 1;
        }
        boolean may = Letters.mostAlike(a, b) >= SOMEWHAT_ALIKE;
        double alike = may ? JARO_WINKLER.apply(a.text, b.text) : 0;
        if (alike >= 0.95 && shorter >= 5) {
            return 1;
        }
        if (NameForms.meet(a.forms, b.forms) || shareWord(a.words, b.words) || begins(kind, a.text, b.text)) {
            return 2;
        }
        if (alike >= 0.87 || soundsAlike(a, b)) {
            return 3;
        }
        return alike >= SOMEWHAT_ALIKE || shorter <= 3 && OneSlip.apart(a.text, b.text) ? 5 : 6;
    }

    private static boolean soundsAlike(Value a, Value b) {
        return a.sound.length() >= 2 && (a.sound.equals(b.sound) || a.sound.equals(b.otherSound))
                || a.otherSound.length() >= 2 && a.otherSound.equals(b.sound);
    }

    /** Whether two names of which one has several words have one in common, initials aside. */
    private static boolean shareWord(String[] a, String[] b) {
        if (a.length == 1 && b.length == 1) {
            return false;
        }
        for (String one : a) {
            for (String other : b) {
                if (one.length() > 2 && one.equals(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Given names are shortened to their beginning: Sam, Alex. */
    private static boolean begins(FieldKind kind, String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return kind != FieldKind.FAMILY_NAME && shorter >= 3 && (a.startsWith(b) || b.startsWith(a));
    }

    /** Texts that are alike, or of which one is within the other, have about half their letters in common at least. */
    private static boolean mayBeAlike(Value a, Value b) {
        int common = Letters.common(a.letters, b.letters);
        int longer = Math.max(a.text.length(), b.text.length());
        return common >= 0.45 * longer || common >= Math.min(a.text.length(), b.text.length());
    }

    private static int text(Value a, Value b) {
        if (!mayBeAlike(a, b)) {
            return 5;
        }
        int shorter = Math.min(a.text.length(), b.text.length());
        if (shorter >= 4 && Letters.mayBeOneSlip(a, b) && OneSlip.apart(a.text, b.text)) {
            return 1;
        }
        boolean single = a.words.length == 1 && b.words.length == 1;
        boolean whole = Math.max(a.text.length(), b.text.length()) <= 60 && Letters.mostAlike(a, b) >= TEXTS_ALIKE;
        double alike = whole ? JARO_WINKLER.apply(a.text, b.text) : 0;
        if (alike >= 0.96) {
            return 1;
        }
        if (!single) {
            alike -= 0.03;
            alike = alike < 0.88 && WordsAlike.atMost(a, b) >= TEXTS_ALIKE
                    ? Math.max(alike, WordsAlike.of(a, b))
                    : alike;
        }
        if (alike >= 0.88) {
            return 2;
        }
        if (within(a.words, b.words)) {
            return 3;
        }
        return alike >= TEXTS_ALIKE ? 4 : 5;
    }

    private static boolean within(String[] a, String[] b) {
        String[] few = a.length <= b.length ? a : b;
        String[] many = few == a ? b : a;
        int letters = 0;
        for (String word : few) {
            if (Arrays.stream(many).noneMatch(word::equals)) {
                return false;
            }
            letters += word.length();
        }
        return letters >= 4;
    }

    private static int numbered(Value first, Value second) {
        String a = first.text;
        String b = second.text;
        if (Letters.common(first.letters, second.letters) < Math.max(a.length(), b.length()) - 2) {
            return 3;
        }
        if (OneSlip.apart(a, b)) {
            return 1;
        }
        if (a.length() != b.length() || a.length() < 6) {
            return 3;
        }
        int different = 0;
        for (int i = 0; i < a.length(); i++) {
            different += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return different <= 2 ? 2 : 3;
    }

    private static int email(Value a, Value b) {
        int shorter = Math.min(a.text.length(), b.text.length());
        if (shorter >= 5 && OneSlip.apart(a.text, b.text)) {
            return 1;
        }
        if (a.part.length() >= 3 && a.part.equals(b.part)) {
            return 2;
        }
        double alike = JARO_WINKLER.apply(a.part, b.part);
        return alike >= 0.92 && a.part.length() >= 4 ? 3 : 4;
    }

    /** 12 and 12a, 12 and 21: a letter more, or one slip among as many digits. */
    private static boolean house(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = longer.equals(a) ? b : a;
        if (longer.startsWith(shorter) && Character.isLetter(longer.charAt(shorter.length()))) {
            return true;
        }
        return shorter.length() >= 2 && OneSlip.apart(a, b);
    }

    private static int number(Value a, Value b) {
        int apart = Math.abs(a.year - b.year);
        if (apart == 1) {
            return 1;
        }
        return a.text.length() == b.text.length() && a.text.length() > 1 && OneSlip.apart(a.text, b.text) ? 2 : 3;
    }

    /** Dates: see the levels of {@link Scale#DATE}. */
    private static final class Days {

        private Days() {}

        static int same(Value a) {
            return a.day > 0 ? 0 : a.month > 0 ? 3 : 5;
        }

        static int level(Value a, Value b) {
            if (!a.wholeDate() || !b.wholeDate()) {
                return part(a, b);
            }
            if (a.year == b.year && a.month == b.day && a.day == b.month) {
                return 1;
            }
            if (OneSlip.apart(a.text, b.text)) {
                return 2;
            }
            int same = (a.year == b.year ? 1 : 0) + (a.month == b.month ? 1 : 0) + (a.day == b.day ? 1 : 0);
            return same == 2 ? 4 : a.year == b.year ? 6 : 7;
        }

        private static int part(Value a, Value b) {
            if (a.year != b.year) {
                return 7;
            }
            if (a.month == 0 || b.month == 0) {
                return 5;
            }
            return a.month == b.month ? 3 : 6;
        }
    }
}
