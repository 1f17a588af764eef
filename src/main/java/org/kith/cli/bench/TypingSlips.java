package org.kith.cli.bench;

import java.util.Random;

/** How words and dates go wrong on the way into a file: keys, copying, ears and the order of letters. */
public final class TypingSlips {

    private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890"};
    private static final String[][] READ = {{"rn", "m"}, {"cl", "d"}, {"l", "1"}, {"o", "0"}, {"s", "5"}, {"b", "6"}};
    private static final String[][] HEARD = {
        {"ph", "f"}, {"ck", "k"}, {"ie", "y"}, {"ee", "ea"}, {"ou", "oo"}, {"z", "s"}, {"th", "t"}, {"c", "k"}
    };

    private final Random random;

    public TypingSlips(Random random) {
        this.random = random;
    }

    /** A word with one slip of any kind; the same where it is too short for one. */
    public String slip(String word) {
        if (word.length() < 2) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 1);
        return switch (random.nextInt(6)) {
            case 0 -> word.substring(0, at) + neighbour(word.charAt(at)) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + word.charAt(at - 1) + word.substring(at);
            case 3 -> word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
            case 4 -> replaced(word, READ);
            default -> replaced(word, HEARD);
        };
    }

    /** Digits of a date or number with one wrong, or two swapped. */
    String digits(String number) {
        int at = random.nextInt(number.length());
        while (!Character.isDigit(number.charAt(at))) {
            at = random.nextInt(number.length());
        }
        boolean swap = at + 1 < number.length() && Character.isDigit(number.charAt(at + 1)) && random.nextBoolean();
        return swap
                ? number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2)
                : number.substring(0, at) + random.nextInt(10) + number.substring(at + 1);
    }

    private char neighbour(char key) {
        for (String row : KEYS) {
            int at = row.indexOf(Character.toLowerCase(key));
            if (at >= 0) {
                return row.charAt(at == 0 || at + 1 < row.length() && random.nextBoolean() ? at + 1 : at - 1);
            }
        }
        return key;
    }

    private String replaced(String word, String[][] pairs) {
        int first = random.nextInt(pairs.length);
        for (int i = 0; i < pairs.length; i++) {
            String[] pair = pairs[(first + i) % pairs.length];
            if (word.contains(pair[0])) {
                return word.replaceFirst(pair[0], pair[1]);
            }
        }
        return word;
    }
}
