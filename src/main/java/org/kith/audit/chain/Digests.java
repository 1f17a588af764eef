package org.kith.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), written as 64 lower-case hexadecimal digits. */
public final class Digests {

    /** What the first entry of a writer holds as the hash before it. */
    public static final String NOTHING_BEFORE = "0".repeat(64);

    private static final HexFormat HEX = HexFormat.of();

    private Digests() {}

    public static String of(String text) {
        return HEX.formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The digest that the chain holds in place of words. Without the salt nobody can find the words by trying, and salt
     * and words are erased together.
     *
     * @param salt 32 hexadecimal digits, fresh for each text
     */
    public static String ofWords(String salt, String words) {
        return of("kith-words/1\n" + salt + "\n" + words);
    }

    public static String hex(byte[] digest) {
        return HEX.formatHex(digest);
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
