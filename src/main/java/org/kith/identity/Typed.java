package org.kith.identity;

import java.util.List;
import org.kith.kernel.Folding;
import org.kith.matching.PersonRow;

/**
 * What somebody has typed of a person so far. Empty texts are nothing.
 *
 * @param given given names or what they are called
 * @param family family name
 * @param born date of birth or part of it: 2019-03-09, 2019-03, 2019
 * @param number NHS number or unique pupil number
 * @param telephone a telephone number
 * @param address line of an address
 * @param postcode its postcode
 */
public record Typed(
        String given, String family, String born, String number, String telephone, String address, String postcode) {

    private static final int SHORTEST = 3;

    /** A name and when somebody was born. */
    public static Typed of(String given, String family, String born) {
        return new Typed(given, family, born, "", "", "", "");
    }

    /** Whether there is enough to tell one person from all the others at all. */
    boolean enough() {
        return given.strip().length() + family.strip().length() >= SHORTEST
                || Folding.together(number).length() > SHORTEST * 2;
    }

    PersonRow row() {
        boolean pupil = Folding.together(number).chars().anyMatch(Character::isLetter);
        return new PersonRow(
                "typed",
                List.of(
                        one(given),
                        one(family),
                        one(born),
                        List.of(),
                        pupil ? List.of() : one(number),
                        pupil ? one(Folding.together(number).toUpperCase(java.util.Locale.ROOT)) : List.of(),
                        one(telephone),
                        one(address),
                        one(postcode),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static List<String> one(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip());
    }
}
