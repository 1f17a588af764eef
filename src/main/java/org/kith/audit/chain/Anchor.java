package org.kith.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stood at one moment, to be printed and kept away from the store. Its first head is the entry that put the
 * printing on record; that entry names the others, so that its hash alone stands for everything before it, and sixteen
 * signs of it (80 bits) can be typed in again.
 *
 * @param at when, as an entry holds a moment
 * @param heads how far each chain reached that no other had named yet; the anchor's own entry first
 */
public record Anchor(String at, List<Head> heads) {

    private static final String TITLE = "Kith record of reads: anchor";
    /** Crockford's alphabet: no I, L, O and U. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CODE_SIGNS = 16;

    public Anchor {
        heads = List.copyOf(heads);
        if (heads.isEmpty()) {
            throw new IllegalArgumentException("an anchor wants a head");
        }
    }

    /** The code to type: "7K2Q-M9XD-04RT-ZZ8A". */
    public String code() {
        return code(heads.getFirst().hash());
    }

    /** The code of a hash: its first 80 bits, five to a sign. */
    public static String code(String hash) {
        StringBuilder code = new StringBuilder();
        for (int sign = 0; sign < CODE_SIGNS; sign++) {
            int value = 0;
            for (int bit = sign * 5; bit < sign * 5 + 5; bit++) {
                value = value << 1 | Character.digit(hash.charAt(bit / 4), 16) >> 3 - bit % 4 & 1;
            }
            code.append(sign > 0 && sign % 4 == 0 ? "-" : "").append(SIGNS.charAt(value));
        }
        return code.toString();
    }

    /** Whether a text can be a code, however it is spaced and written. */
    public static boolean isCode(String text) {
        return plain(text).matches("[" + SIGNS + "]{" + CODE_SIGNS + "}");
    }

    /** Whether two codes are one, however they are spaced and written. */
    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** As it is printed and kept in a file. */
    public String text() {
        StringBuilder text = new StringBuilder(TITLE).append('\n');
        text.append("at ").append(at).append('\n');
        heads.forEach(head -> text.append("head ").append(head.text()).append('\n'));
        return text.append("code ").append(code()).append('\n').toString();
    }

    /**
     * Reads an anchor that was printed or kept.
     *
     * @throws IllegalArgumentException when it is none, or its code does not fit its first head
     */
    public static Anchor parse(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(TITLE)) {
            throw new IllegalArgumentException("it does not begin with \"" + TITLE + "\"");
        }
        String at = "";
        String code = "";
        List<Head> heads = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("head ")) {
                heads.add(Head.parse(line.substring("head ".length())));
            } else if (line.startsWith("at ")) {
                at = line.substring("at ".length());
            } else if (line.startsWith("code ")) {
                code = line.substring("code ".length());
            }
        }
        Anchor anchor = new Anchor(at, heads);
        if (!same(code, anchor.code())) {
            throw new IllegalArgumentException("its code does not fit its first head");
        }
        return anchor;
    }
}
