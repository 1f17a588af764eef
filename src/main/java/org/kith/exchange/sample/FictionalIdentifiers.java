package org.kith.exchange.sample;

import java.util.Locale;

/**
 * Numbers that look like those of real people and cannot be anybody's: NHS numbers of the 999 range, telephone numbers
 * kept for fiction, property numbers and pupil numbers of places that do not exist. Each is a function of a count, so
 * that the same count always yields the same number.
 */
final class FictionalIdentifiers {

    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int FIRST_NHS = 200_000;
    private static final int NHS_COUNTS = 400_000;
    private static final int FIRST_TELEPHONE = 200;
    private static final int TELEPHONES = 800;

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

    /** A pupil number: check letter, authority, school, year of first schooling and serial. */
    static String upn(int school, int year, int serial) {
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
    static String telephone(int count) {
        return String.format(Locale.ROOT, "07700 900%03d", FIRST_TELEPHONE + count % TELEPHONES);
    }
}
