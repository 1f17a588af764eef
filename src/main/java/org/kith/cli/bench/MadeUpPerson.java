package org.kith.cli.bench;

import java.time.LocalDate;
import java.util.Random;

/**
 * Somebody invented. Names are as unevenly common as names are: a few are everywhere, most are rare.
 *
 * @param home number and street
 */
record MadeUpPerson(
        String given,
        String middle,
        String family,
        String sex,
        LocalDate born,
        String home,
        String town,
        String postcode,
        String phone,
        String occupation) {

    private static final String[] GIVEN = {
        "oliver",
        "amelia",
        "george",
        "isla",
        "muhammad",
        "olivia",
        "robert",
        "elizabeth",
        "william",
        "margaret",
        "catherine",
        "thomas",
        "james",
        "mary",
        "josé",
        "zoë",
        "siân",
        "katarzyna",
        "priya",
        "fatima",
        "samuel",
        "alexander",
        "charlotte",
        "edward",
        "joseph",
        "daniel",
        "rebecca",
        "susan",
        "patricia",
        "michael"
    };
    private static final String[] FAMILY = {
        "smith",
        "jones",
        "taylor",
        "brown",
        "williams",
        "khan",
        "patel",
        "o'neill",
        "kowalski",
        "müller",
        "davies",
        "evans",
        "thomas",
        "johnson",
        "roberts",
        "walker",
        "wright",
        "macdonald",
        "hussain",
        "begum"
    };
    private static final String[] SYLLABLES = {
        "ba", "che", "dor", "fel", "gra", "hen", "jas", "kol", "lum", "mar", "nev", "ost", "pri", "quin", "rud", "sti",
        "tov", "ul", "wex", "yar", "zim", "ash", "bri", "cor"
    };
    private static final String[] WORK = {"farmer", "clerk", "nurse", "teacher", "weaver", "driver", "carpenter", "maid"
    };

    static MadeUpPerson of(Random random) {
        boolean common = random.nextInt(5) < 3;
        return new MadeUpPerson(
                common ? GIVEN[uneven(random, GIVEN.length)] : word(random, 2),
                random.nextInt(3) == 0 ? "" : GIVEN[uneven(random, GIVEN.length)],
                random.nextInt(3) == 0 ? FAMILY[uneven(random, FAMILY.length)] : word(random, 3),
                random.nextBoolean() ? "F" : "M",
                LocalDate.of(1930, 1, 1).plusDays(random.nextInt(32_000)),
                (1 + random.nextInt(120)) + " " + word(random, 2) + " street",
                word(new Random(uneven(random, 60)), 3),
                "QX" + (1 + random.nextInt(30)) + " " + random.nextInt(10) + "A" + (char) ('A' + random.nextInt(20)),
                "07700 9" + (10_000 + random.nextInt(90_000)),
                WORK[uneven(random, WORK.length)]);
    }

    private static int uneven(Random random, int below) {
        return (int) (below * random.nextDouble() * random.nextDouble());
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int s = 0; s < syllables; s++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
