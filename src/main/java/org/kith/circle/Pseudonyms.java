package org.kith.circle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

/**
 * The made-up names of one review, by number: short given names and family names that nobody is called by, so that a reader
 * never takes one for a real name. Each review has an order of its own; beyond the last, names come again with a number.
 */
final class Pseudonyms {

    private static final List<String> BEGINNINGS = List.of(
            "B", "Br", "D", "Dr", "F", "Fl", "G", "Gr", "H", "J", "K", "Kl", "L", "M", "N", "P", "Pr", "R", "S", "St",
            "T", "Tr", "V", "W", "Z");
    private static final List<String> MIDDLES =
            List.of("ald", "elm", "ilv", "omb", "und", "arn", "erv", "orl", "isk", "ent");
    private static final List<String> GIVEN_ENDS = List.of("a", "o", "i", "en");
    private static final List<String> FAMILY_ENDS = List.of("combe", "stow", "mere", "wick");

    private final List<String> given;
    private final List<String> family;

    private Pseudonyms(List<String> given, List<String> family) {
        this.given = given;
        this.family = family;
    }

    /** @param review internal id of the review, by which the order of its names is shuffled */
    static Pseudonyms of(String review) {
        CRC32 seed = new CRC32();
        seed.update(review.getBytes(StandardCharsets.UTF_8));
        return new Pseudonyms(shuffled(GIVEN_ENDS, seed.getValue()), shuffled(FAMILY_ENDS, seed.getValue() + 1));
    }

    /** The order of one seed is the same on every machine and in every version of Java. */
    private static List<String> shuffled(List<String> ends, long seed) {
        List<String> names = new ArrayList<>();
        for (String beginning : BEGINNINGS) {
            for (String middle : MIDDLES) {
                ends.forEach(end -> names.add(beginning + middle + end));
            }
        }
        Collections.shuffle(names, new Random(seed));
        return List.copyOf(names);
    }

    String given(int number) {
        return name(given, number);
    }

    String family(int number) {
        return name(family, number);
    }

    static String practitioner(int number) {
        return "Practitioner " + (number + 1);
    }

    static String address(int number) {
        return "Address " + (number + 1);
    }

    private static String name(List<String> names, int number) {
        int round = number / names.size();
        return names.get(number % names.size()) + (round == 0 ? "" : " " + (round + 1));
    }
}
