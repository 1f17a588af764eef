package org.kith.access;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Passwords that became known in breaches, from a file that the authority keeps on its machine: lines in the order of their
 * SHA-1, as <i>Have I Been Pwned</i> gives them out. It is searched where it lies, by halving, because it has forty
 * gigabytes. SHA-1 is that list's way of naming passwords; Kith keeps none so.
 */
final class BreachedPasswords {

    private final @Nullable Path file;

    BreachedPasswords(@Nullable Path file) {
        this.file = file;
    }

    /**
     * @throws UncheckedIOException when there should be a file and it cannot be read
     */
    boolean contains(String password) {
        if (file == null) {
            return false;
        }
        String wanted = sha1(password);
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "r")) {
            long from = 0;
            long to = lines.length();
            while (from < to) {
                long middle = lineStart(lines, from, (from + to) >>> 1);
                lines.seek(middle);
                String line = lines.readLine();
                int order = line == null ? 1 : hash(line).compareTo(wanted);
                if (order == 0) {
                    return true;
                }
                if (order < 0) {
                    from = lines.getFilePointer();
                } else {
                    to = middle;
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the line begins in which a place lies; no line begins before {@code from}. */
    private static long lineStart(RandomAccessFile lines, long from, long place) throws IOException {
        long start = place;
        while (start > from) {
            lines.seek(start - 1);
            if (lines.read() == '\n') {
                return start;
            }
            start--;
        }
        return start;
    }

    private static String hash(String line) {
        int colon = line.indexOf(':');
        return (colon < 0 ? line : line.substring(0, colon)).strip().toUpperCase(Locale.ROOT);
    }

    private static String sha1(String text) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
