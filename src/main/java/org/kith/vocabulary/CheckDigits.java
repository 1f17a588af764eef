package org.kith.vocabulary;

/**
 * The check digits of identifiers. A wrong one is a sign that somebody mistyped, never a reason to drop what was said.
 */
public final class CheckDigits {

    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private CheckDigits() {}

    /**
     * Whether a text is a well-formed NHS number: ten digits, blanks and hyphens between them aside, the last of which
     * is the modulus-11 check digit of the others (weights 10 to 2).
     */
    public static boolean isNhsNumber(String text) {
        String digits = text.replace(" ", "").replace("-", "");
        if (digits.length() != 10 || !isDigits(digits, 0)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0';
    }

    /**
     * Whether a text is a well-formed unique pupil number: a check letter, then twelve characters, all digits but the
     * last, which is a letter in a temporary number. The letter is the sum of the twelve, weighted 2 to 13, modulo 23;
     * a last letter counts as its place in the same row of letters.
     */
    public static boolean isUpn(String text) {
        if (text.length() != 13 || !isDigits(text.substring(0, 12), 1)) {
            return false;
        }
        char last = text.charAt(12);
        int lastValue = last >= '0' && last <= '9' ? last - '0' : UPN_LETTERS.indexOf(last);
        if (lastValue < 0) {
            return false;
        }
        int sum = 13 * lastValue;
        for (int i = 1; i < 12; i++) {
            sum += (i + 1) * (text.charAt(i) - '0');
        }
        return UPN_LETTERS.charAt(sum % 23) == text.charAt(0);
    }

    private static boolean isDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
