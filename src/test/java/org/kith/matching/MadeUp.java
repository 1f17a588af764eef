package org.kith.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented families with one to three records each, misspelt as records are. The same seed makes the same. */
final class MadeUp {

    static final Layout LAYOUT = new Layout(List.of(
            new PersonField("given", FieldKind.GIVEN_NAME),
            new PersonField("family", FieldKind.FAMILY_NAME),
            new PersonField("born", FieldKind.DATE_OF_BIRTH),
            new PersonField("street", FieldKind.STREET),
            new PersonField("postcode", FieldKind.POSTCODE),
            new PersonField("phone", FieldKind.PHONE),
            new PersonField("mother", FieldKind.RELATION),
            new PersonField("number", FieldKind.IDENTIFIER)));

    static final int GIVEN = 0;
    static final int FAMILY = 1;
    static final int BORN = 2;
    static final int NUMBER = 7;

    private static final String[] STARTS = {
        "Al", "Be", "Cor", "Da", "Ed", "Fre", "Gi", "Ho", "Ka", "Lo", "Mar", "Ni", "Per", "Ro", "Sa"
    };
    private static final String[] ENDS = {
        "da", "bert", "lin", "mund", "na", "rick", "sa", "tha", "vin", "wen", "yla", "zor"
    };

    private final Random random;
    private final List<String[]> rows = new ArrayList<>();

    private MadeUp(long seed) {
        this.random = new Random(seed);
    }

    /** Rows of id and values; ids of one person begin alike, up to the hyphen. */
    static List<PersonRow> rows(int families, boolean duplicates, long seed) {
        MadeUp madeUp = new MadeUp(seed);
        for (int f = 0; f < families; f++) {
            madeUp.family(f, duplicates);
        }
        return madeUp.rows.stream().map(MadeUp::row).toList();
    }

    static PersonRow row(String[] cells) {
        return PersonRow.of(cells[0], java.util.Arrays.copyOfRange(cells, 1, cells.length));
    }

    static People people(List<PersonRow> rows) {
        People.Builder builder = People.builder(LAYOUT);
        rows.forEach(builder::add);
        return builder.build();
    }

    private String word() {
        return STARTS[random.nextInt(STARTS.length)] + ENDS[random.nextInt(ENDS.length)];
    }

    private void family(int number, boolean duplicates) {
        String family = word() + ENDS[random.nextInt(ENDS.length)];
        String street = 1 + random.nextInt(90) + " " + word() + " Road";
        String postcode = "QX" + (1 + random.nextInt(60)) + " " + random.nextInt(10) + "AB";
        String phone = "07700 9" + (10_000 + random.nextInt(90_000));
        int members = 1 + random.nextInt(4);
        for (int m = 0; m < members; m++) {
            LocalDate born = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(26_000));
            String[] one = {
                "F" + number + "M" + m + "-0",
                word(),
                family,
                born.toString(),
                street,
                postcode,
                phone,
                "MOTHER" + number,
                "N" + (1_000_000 + random.nextInt(9_000_000))
            };
            rows.add(one);
            for (int copy = 1; duplicates && copy <= random.nextInt(3); copy++) {
                rows.add(misspelt(one, copy));
            }
        }
    }

    private String[] misspelt(String[] cells, int copy) {
        String[] other = cells.clone();
        other[0] = cells[0].substring(0, cells[0].indexOf('-')) + "-" + copy;
        for (int c = 1; c < other.length; c++) {
            int chance = random.nextInt(100);
            if (chance < 8) {
                other[c] = "";
            } else if (chance < 20) {
                int at = 1 + random.nextInt(other[c].length() - 1);
                other[c] = other[c].substring(0, at) + (char) ('a' + random.nextInt(26)) + other[c].substring(at + 1);
            }
        }
        return other;
    }

    static String person(String id) {
        return id.substring(0, id.indexOf('-'));
    }
}
