package org.kith.network;

import java.util.Comparator;
import org.kith.vocabulary.KinshipType;

/**
 * Who is what to whom between two people of a picture, whoever says so and however often: "the elder is the type of the
 * younger". Of two of one generation it does not matter who is called which.
 *
 * @param verified whether any row that says so is verified
 * @param ended whether every row that says so has ended
 */
record Bond(KinshipType type, String elder, String younger, boolean verified, boolean ended) {

    /**
     * The surest first: what was said of a birth before what was said of a household, the verified before somebody's
     * word. Of two that contradict each other, the later one does not fit.
     */
    static final Comparator<Bond> SUREST_FIRST = Comparator.comparingInt((Bond bond) -> sureness(bond.type()))
            .thenComparing(Bond::verified, Comparator.reverseOrder())
            .thenComparing(Bond::elder)
            .thenComparing(Bond::younger)
            .thenComparing(Bond::type);

    private static int sureness(KinshipType type) {
        return switch (type) {
            case MOTHER, FATHER -> 0;
            case SIBLING -> 1;
            case PARTNER -> 2;
            case HALF_SIBLING -> 3;
            case GRANDPARENT -> 4;
            case EX_PARTNER -> 5;
            case STEP_PARENT -> 6;
            case AUNT_UNCLE -> 7;
            case FOSTER_CARER -> 8;
            case CARER -> 9;
            case NEXT_OF_KIN, FRIEND, OTHER -> 10;
        };
    }

    /** Whether it says anything of generations: a friend may be of any. */
    boolean kin() {
        return sureness(type) < 10;
    }

    boolean parent() {
        return type == KinshipType.MOTHER || type == KinshipType.FATHER;
    }

    boolean partners() {
        return type == KinshipType.PARTNER || type == KinshipType.EX_PARTNER;
    }

    boolean isGrandparent() {
        return type == KinshipType.GRANDPARENT;
    }

    boolean carer() {
        return type == KinshipType.CARER || type == KinshipType.FOSTER_CARER;
    }

    /** How many generations the younger comes after the elder. */
    int generations() {
        return switch (type) {
            case GRANDPARENT -> 2;
            case MOTHER, FATHER, STEP_PARENT, AUNT_UNCLE, CARER, FOSTER_CARER -> 1;
            default -> 0;
        };
    }

    boolean joins(String one, String other) {
        return elder.equals(one) && younger.equals(other) || elder.equals(other) && younger.equals(one);
    }
}
