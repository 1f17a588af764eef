package org.kith.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The 12,053 passwords of at least twelve characters among the 437,651 most common ones of SecLists (MIT), in small letters.
 * The program comes with the first 64 bits of their SHA-256 and not with the words: some are real people's, some abuse.
 */
final class CommonPasswords {

    private static final String LIST = "common-passwords.txt";

    private final long[] hashes;

    CommonPasswords() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST), LIST),
                StandardCharsets.US_ASCII))) {
            hashes = lines.lines().mapToLong(HexFormat::fromHexDigitsToLong).toArray();
            Arrays.sort(hashes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int size() {
        return hashes.length;
    }

    /** Whether it is among them; in small letters. */
    boolean contains(String password) {
        return Arrays.binarySearch(hashes, hash(password)) >= 0;
    }

    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.fromHexDigitsToLong(HexFormat.of().formatHex(digest, 0, 8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
