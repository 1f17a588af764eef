package org.kith.matching;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two texts of several words are: each word of the one with the likest of the other, by length, in the manner of
 * Monge and Elkan (1996), both ways.
 */
final class WordsAlike {

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    /** Words less alike than this are two words, and count half. */
    private static final double ONE_WORD = 0.85;

    private WordsAlike() {}

    static double of(Value a, Value b) {
        return (oneWay(a, b, false) + oneWay(b, a, false)) / 2;
    }

    /** What {@link #of} can be at most; much quicker. */
    static double atMost(Value a, Value b) {
        return (oneWay(a, b, true) + oneWay(b, a, true)) / 2;
    }

    private static double oneWay(Value from, Value to, boolean atMost) {
        double sum = 0;
        int letters = 0;
        for (int i = 0; i < from.words.length; i++) {
            double best = 0;
            for (int j = 0; j < to.words.length && best < 1; j++) {
                best = Math.max(best, word(from, i, to, j, best, atMost));
            }
            sum += best * from.words[i].length();
            letters += from.words[i].length();
        }
        return sum / letters;
    }

    private static double word(Value from, int i, Value to, int j, double best, boolean atMost) {
        String a = from.words[i];
        String b = to.words[j];
        if (a.equals(b)) {
            return 1;
        }
        if (Math.abs(a.length() - b.length()) > 3 || a.length() < 3 || b.length() < 3) {
            return 0;
        }
        double most = counted(Letters.mostAlike(a, from.lettersOfWord(i), b, to.lettersOfWord(j)));
        return atMost || most <= best ? most : counted(JARO_WINKLER.apply(a, b));
    }

    private static double counted(double alike) {
        return alike < ONE_WORD ? alike * 0.5 : alike;
    }
}
