package org.kith.matching;

/**
 * Which letters a text has and how often, in two bits each: enough to say quickly that two texts cannot be alike.
 *
 * @param bits a bit for each letter there is, and another where it is there twice
 * @param more how many letters there are beyond the second of each
 * @param length of the text
 */
record Letters(long bits, int more, int length) {

    private static final int PLACES = 32;

    static Letters of(String text) {
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
        return new Letters(bits, more, text.length());
    }

    /** How many letters two texts have in common, at most. */
    int common(Letters other) {
        return Long.bitCount(bits & other.bits) + Math.min(more, other.more);
    }

    /** What the likeness of Jaro and Winkler of two texts can be at most. */
    static double mostAlike(Value a, Value b) {
        Letters one = a.letters;
        Letters other = b.letters;
        double common = one.common(other);
        double jaro = (common / one.length + common / other.length + 1) / 3;
        String s = a.text;
        String t = b.text;
        int prefix = 0;
        int longest = Math.min(4, Math.min(s.length(), t.length()));
        while (prefix < longest && s.charAt(prefix) == t.charAt(prefix)) {
            prefix++;
        }
        return common == 0 ? 0 : jaro + prefix * 0.1 * Math.max(0, 1 - jaro);
    }

    /** Whether two texts of whatever length can be one slip apart. */
    static boolean mayBeOneSlip(Value a, Value b) {
        int longer = Math.max(a.letters.length, b.letters.length);
        return a.letters.common(b.letters) >= longer - 1 && Math.abs(a.letters.length - b.letters.length) <= 1;
    }
}
