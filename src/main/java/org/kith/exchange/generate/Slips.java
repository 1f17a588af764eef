package org.kith.exchange.generate;

import java.time.LocalDate;
import java.util.Random;

/** How real systems come to spell a person differently. */
final class Slips {

    /** A name and a date of birth as a system has them. */
    record Written(String given, String family, LocalDate born) {}

    private final NameBook names;
    private final Random random;

    Slips(NameBook names, Random random) {
        this.names = names;
        this.random = random;
    }

    Written of(Human human) {
        String given = random.nextInt(5) == 0 ? human.given : NameBook.plain(human.given);
        String family = random.nextInt(5) == 0 ? human.family : NameBook.plain(human.family);
        LocalDate born = human.born;
        int in100 = random.nextInt(100);
        if (in100 < 10) {
            family = transposed(family);
        } else if (in100 < 18) {
            given = lacking(given);
        } else if (in100 < 25) {
            family = lacking(family);
        } else if (in100 < 29) {
            String other = given;
            given = family;
            family = other;
        } else if (in100 < 37) {
            born = swapped(born);
        } else if (in100 < 47 && !human.maiden.isEmpty()) {
            family = human.maiden;
        } else if (in100 < 64) {
            given = names.otherSpelling(human.given, random);
            family = names.otherSpelling(family, random);
        } else if (in100 < 67) {
            born = born.minusDays(1);
        }
        return new Written(given, family, born);
    }

    private String transposed(String name) {
        if (name.length() < 4) {
            return name;
        }
        int at = 1 + random.nextInt(name.length() - 2);
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }

    private String lacking(String name) {
        if (name.length() < 4) {
            return name;
        }
        int at = 1 + random.nextInt(name.length() - 1);
        return name.substring(0, at) + name.substring(at + 1);
    }

    /** Day and month the wrong way round, where that is a date. */
    private static LocalDate swapped(LocalDate born) {
        return born.getDayOfMonth() > 12
                ? born
                : LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
    }
}
