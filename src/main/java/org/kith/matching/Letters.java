package org.kith.matching;

/**
 * Which letters a text has and how often, in one number: two bits for each letter, one set where it is there and both where
 * it is there twice, and above them how many letters there are beyond the second of each. Enough to say quickly that two
 * texts cannot be alike.
 */
final class Letters {

    /** Characters are told apart by what they leave over; no two letters from a to z leave the same. */
    private static final int PLACES = 27;

    private static final int MORE = PLACES * 2;
    private static final long BITS = (1L << MORE) - 1;

    private Letters() {}

    static long of(String text) {
        long bits = 0;
        int more = 0;
        for (int i = 0; i < text.length(); i++) {
            long once = 1L << text.charAt(i) % PLACES * 2;
            if ((bits & once) == 0) {
                bits |= once;
            } else if ((bits & once << 1) == 0) {
                bits |= once << 1;
            } else {
                more++;
            }
        }
        return bits | (long) Math.min(more, 1023) << MORE;
    }

    /** How many letters two texts have in common, at most. */
    static int common(long a, long b) {
        return Long.bitCount(a & b & BITS) + (int) Math.min(a >>> MORE, b >>> MORE);
    }

    /** What the likeness of Jaro and Winkler of two values can be at most. */
    static double mostAlike(Value a, Value b) {
        return mostAlike(a.text, a.letters, b.text, b.letters);
    }

    static double mostAlike(String a, long lettersA, String b, long lettersB) {
        double common = common(lettersA, lettersB);
        if (common == 0) {
            return 0;
        }
        double jaro = (common / a.length() + common / b.length() + 1) / 3;
        int prefix = 0;
        int longest = Math.min(4, Math.min(a.length(), b.length()));
        while (prefix < longest && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * 0.1 * Math.max(0, 1 - jaro);
    }

    /** Whether two texts of whatever length can be one slip apart. */
    static boolean mayBeOneSlip(Value a, Value b) {
        int lengthA = a.text.length();
        int lengthB = b.text.length();
        return Math.abs(lengthA - lengthB) <= 1 && common(a.letters, b.letters) >= Math.max(lengthA, lengthB) - 1;
    }
}
