package org.kith.exchange.sample;

import java.util.List;
import java.util.Locale;

/**
 * Numbers that look like those of real people and cannot be anybody's: NHS numbers of the 999 range, telephone numbers
 * kept for fiction, property numbers and pupil numbers of places that do not exist. Each is a function of a count, so
 * that the same count always yields the same number.
 */
public final class FictionalIdentifiers {

    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int FIRST_NHS = 200_000;
    private static final int NHS_COUNTS = 400_000;
    private static final int FIRST_TELEPHONE = 200;
    private static final int TELEPHONES = 800;
    private static final int NHS_RANGE = 1_000_000;
    /** Has no factor in common with the range, so that no two counts fall together. */
    private static final long SCATTER = 387_420_489L;

    private static final long SCATTER_FROM = 271_828L;
    private static final List<String> EXCHANGES = List.of(
            "0113 496 0",
            "0114 496 0",
            "0115 496 0",
            "0116 496 0",
            "0117 496 0",
            "0118 496 0",
            "0121 496 0",
            "0131 496 0",
            "0141 496 0",
            "0151 496 0",
            "0161 496 0",
            "020 7946 0",
            "0191 498 0",
            "029 2018 0",
            "028 9649 6",
            "01632 960");

    private FictionalIdentifiers() {}

    /**
     * An NHS number with a valid check digit. Some numbers have none, so each count stands for two neighbours, of which
     * one at least has. The range holds 400,000 counts; after them there is none.
     */
    static String nhsNumber(int count) {
        if (count >= NHS_COUNTS) {
            return "";
        }
        int candidate = FIRST_NHS + 2 * count;
        String number = withCheckDigit(candidate);
        return number.isEmpty() ? withCheckDigit(candidate + 1) : number;
    }

    private static String withCheckDigit(int candidate) {
        String digits = String.format(Locale.ROOT, "999%06d", candidate);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? "" : digits + check;
    }

    /**
     * An NHS number of the whole range, scattered over it so that neighbours in count are no neighbours in number.
     *
     * @return the number, or nothing for the eleventh of all counts that has no check digit, and from a million on
     */
    public static String scatteredNhsNumber(int count) {
        return count >= NHS_RANGE ? "" : withCheckDigit((int) ((count * SCATTER + SCATTER_FROM) % NHS_RANGE));
    }

    /** A landline number of the ranges kept for fiction; after 16,000 counts they come round again. */
    public static String landline(int count) {
        String exchange = EXCHANGES.get(Math.floorMod(count / 1000, EXCHANGES.size()));
        return exchange + String.format(Locale.ROOT, "%03d", count % 1000);
    }

    /** A pupil number: check letter, authority, school, year of first schooling and serial. */
    public static String upn(int school, int year, int serial) {
        String digits = String.format(Locale.ROOT, "995%04d%02d%03d", school, year % 100, serial);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return UPN_LETTERS.charAt(sum % UPN_LETTERS.length()) + digits;
    }

    /** A property number no property has. */
    static String uprn(int count) {
        return String.format(Locale.ROOT, "99900%07d", 5_000_000 + count);
    }

    /** A mobile number of the range kept for fiction; after 800 counts they come round again. */
    public static String telephone(int count) {
        return String.format(Locale.ROOT, "07700 900%03d", FIRST_TELEPHONE + count % TELEPHONES);
    }
}
