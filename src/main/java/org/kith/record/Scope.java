package org.kith.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.vocabulary.StatementKind;

/**
 * The space of names of one deliverer: the ids of its rows mean something only within it.
 *
 * @param deliverer its name; the empty name is the scope of folders that do not say who delivers
 */
public record Scope(String deliverer) {

    private static final int LONGEST_KEY = 1_000;

    /** No delivery can have such a name: a deliverer's name holds no stroke. */
    private static final String SAID = "kith/";

    /**
     * The space of names of what users of Kith say about the things of this deliverer. No delivery writes into it, so that
     * none replaces what somebody has said.
     */
    public Scope said() {
        return deliverer.startsWith(SAID) ? this : new Scope(SAID + deliverer);
    }

    /** What a statement of this name is known by when a user of Kith said it. */
    static String saidAs(String scoped) {
        return SAID + scoped;
    }

    /** What a row with an id of the deliverer's own is known by in the store. */
    public String id(StatementKind kind, String delivered) {
        return deliverer + "|" + kind.label() + "|" + delivered;
    }

    /** What a row without an id is known by: its key columns, in the order of the format, empty ones too. */
    public String key(StatementKind kind, List<String> keyCells) {
        String key = keyCells.stream().map(cell -> cell.length() + ":" + cell).collect(Collectors.joining());
        return deliverer + "|" + kind.label() + "|" + (key.length() <= LONGEST_KEY ? key : shortened(key));
    }

    /** An index takes some thousand bytes and no more; a key that free text made longer is known by its digest. */
    private static String shortened(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return key.substring(0, LONGEST_KEY / 2) + "#" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
