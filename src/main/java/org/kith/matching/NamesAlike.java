package org.kith.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How alike two whole names are, each a given and a family name: the levels by which records are compared, put into four
 * words. Symmetric, and a function of the two names alone.
 */
public enum NamesAlike {
    /** Nothing says that they are one name, or half of one of them is not known. */
    NOT,
    /** Alike by spelling or sound: a slip apart, spelt a little otherwise, said the same. */
    ALIKE,
    /** The given names are forms of one another, such as Denny and Dennis; the family names are at least alike. */
    FORMS,
    /** The given names are spelt the same; the family names are at least alike. */
    SAME;

    /** What is written for a child who has no name yet; two of a birth have it both. */
    private static final Set<String> NO_NAMES = Set.of(
            "baby", "babe", "infant", "newborn", "unborn", "twin", "triplet", "boy", "girl", "child", "male", "female");

    /** Up to here the levels of {@link Scale#NAME} say alike by spelling, as another form, or by sound. */
    private static final int ALIKE_LEVEL = 3;

    private static final int ONE_SLIP = 1;
    private static final ValueMaker VALUES = new ValueMaker(true);

    /** Whether a name is at least so much alike as this. */
    public boolean atLeast(NamesAlike level) {
        return compareTo(level) >= 0;
    }

    /**
     * Compares two names as they were typed.
     *
     * @param given a given name or several, or what somebody is known as; null where not known
     * @param family null where not known
     */
    public static NamesAlike of(
            @Nullable String given,
            @Nullable String family,
            @Nullable String otherGiven,
            @Nullable String otherFamily) {
        if (given == null || family == null || otherGiven == null || otherFamily == null) {
            return NOT;
        }
        if (level(FieldKind.FAMILY_NAME, family, otherFamily) <= ALIKE_LEVEL) {
            return given(given, otherGiven);
        }
        // A register that writes the family name first.
        return level(FieldKind.FULL_NAME, given, otherFamily) <= ONE_SLIP
                        && level(FieldKind.FULL_NAME, family, otherGiven) <= ONE_SLIP
                        && named(given)
                        && named(otherGiven)
                ? ALIKE
                : NOT;
    }

    private static NamesAlike given(String one, String other) {
        List<String> words = Folding.words(one, true);
        List<String> others = Folding.words(other, true);
        if (!named(words) || !named(others)) {
            return NOT;
        }
        if (words.equals(others)) {
            return SAME;
        }
        String first = words.getFirst();
        String otherFirst = others.getFirst();
        // Ella Mae and Ella Rose share a word; each has one that the other has not.
        boolean forms = first.equals(otherFirst)
                ? first.length() > 1 && (words.size() == 1 || others.size() == 1)
                : NameForms.meet(NameForms.groups(first), NameForms.groups(otherFirst));
        if (forms) {
            return FORMS;
        }
        return level(FieldKind.GIVEN_NAME, one, other) <= ALIKE_LEVEL ? ALIKE : NOT;
    }

    private static boolean named(String given) {
        return named(Folding.words(given, true));
    }

    private static boolean named(List<String> given) {
        return !given.isEmpty() && !NO_NAMES.contains(given.getFirst());
    }

    private static int level(FieldKind kind, String one, String other) {
        if (one.equalsIgnoreCase(other)) {
            return Folding.words(one, true).isEmpty() ? Integer.MAX_VALUE : 0;
        }
        Value a = VALUES.make(kind, one);
        Value b = VALUES.make(kind, other);
        return a == null || b == null ? Integer.MAX_VALUE : Likeness.level(kind, a, b);
    }
}
