package org.kith.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented people whose names come in origins: given and family names of one language go together, some are very common, sons
 * are named after fathers, so namesakes are many. Some have a second, thinner record. The same seed makes the same.
 */
final class MadeUpTown {

    static final Layout LAYOUT = new Layout(List.of(
            new PersonField("given", FieldKind.GIVEN_NAME),
            new PersonField("family", FieldKind.FAMILY_NAME),
            new PersonField("sex", FieldKind.SEX),
            new PersonField("born", FieldKind.DATE_OF_BIRTH),
            new PersonField("street", FieldKind.STREET),
            new PersonField("postcode", FieldKind.POSTCODE),
            new PersonField("phone", FieldKind.PHONE),
            new PersonField("number", FieldKind.IDENTIFIER)));

    private static final int ORIGINS = 12;
    private static final int GIVEN_NAMES = 24;
    private static final int FAMILY_NAMES = 10;
    private static final String[] SYLLABLES = {
        "ba", "che", "dur", "fel", "gro", "han", "jis", "kol", "lum", "mar", "nev", "ost", "pri", "qua", "rud", "sti",
        "tov", "ul", "wex", "yar", "zim"
    };

    private final Random random;
    private final String[][] given = new String[ORIGINS][GIVEN_NAMES];
    private final String[][] family = new String[ORIGINS][FAMILY_NAMES];
    private final List<PersonRow> rows = new ArrayList<>();

    private MadeUpTown(long seed) {
        this.random = new Random(seed);
        for (int origin = 0; origin < ORIGINS; origin++) {
            for (int g = 0; g < GIVEN_NAMES; g++) {
                given[origin][g] = word(2);
            }
            for (int f = 0; f < FAMILY_NAMES; f++) {
                family[origin][f] = word(3);
            }
        }
    }

    /** Ids of one person begin alike, up to the hyphen. */
    static List<PersonRow> rows(int families, long seed) {
        MadeUpTown town = new MadeUpTown(seed);
        for (int f = 0; f < families; f++) {
            town.family(f);
        }
        return town.rows;
    }

    static People people(List<PersonRow> rows) {
        People.Builder builder = People.builder(LAYOUT);
        rows.forEach(builder::add);
        return builder.build();
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int s = 0; s < syllables; s++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /** The first are common, the last rare. */
    private int common(int below) {
        return (int) (below * random.nextDouble() * random.nextDouble());
    }

    private void family(int number) {
        int origin = common(ORIGINS);
        String name = family[origin][common(FAMILY_NAMES)];
        String home = 1 + random.nextInt(60) + " " + word(2) + " Street";
        String postcode = "QX" + (1 + random.nextInt(9)) + " " + random.nextInt(10) + "AB";
        String phone = random.nextInt(3) == 0 ? "" : "07700 9" + (10_000 + random.nextInt(90_000));
        int members = 1 + random.nextInt(5);
        int after = random.nextInt(8) == 0 ? common(GIVEN_NAMES) : -1;
        for (int m = 0; m < members; m++) {
            int which = m < 2 && after >= 0 ? after : common(GIVEN_NAMES);
            LocalDate born = LocalDate.of(m < 2 ? 1955 + 30 * m : 2005, 1, 1).plusDays(random.nextInt(7_000));
            String[] cells = {
                given[origin][which],
                name,
                which % 2 == 0 ? "F" : "M",
                born.toString(),
                home,
                postcode,
                phone,
                random.nextInt(4) == 0 ? "" : "N" + (1_000_000 + random.nextInt(9_000_000))
            };
            rows.add(PersonRow.of("F" + number + "M" + m + "-0", cells));
            if (random.nextInt(3) == 0) {
                rows.add(PersonRow.of("F" + number + "M" + m + "-1", thinner(cells)));
            }
        }
    }

    /** What another agency has of somebody: no home, mostly no number, and now and then a slip. */
    private String[] thinner(String[] cells) {
        String[] other = cells.clone();
        other[4] = "";
        other[5] = "";
        other[6] = random.nextBoolean() ? "" : cells[6];
        other[7] = random.nextInt(3) == 0 ? cells[7] : "";
        int slip = random.nextInt(12);
        if (slip < 2) {
            other[slip] = cells[slip].substring(0, 2) + cells[slip].substring(3);
        } else if (slip == 2) {
            other[0] = cells[1];
            other[1] = cells[0];
        } else if (slip == 3) {
            other[3] = cells[3].substring(0, 7);
        }
        return other;
    }
}
