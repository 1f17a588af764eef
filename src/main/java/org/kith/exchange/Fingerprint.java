package org.kith.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Stands for a text where millions of them have to be remembered: the first 128 bits of its SHA-256, so that two texts
 * of one delivery are never taken for each other, whoever chose them.
 *
 * @param high the first 64 bits
 * @param low the next 64 bits
 */
record Fingerprint(long high, long low) {

    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Fingerprint::sha256);

    static Fingerprint of(String text) {
        byte[] digest = DIGEST.get().digest(text.getBytes(StandardCharsets.UTF_8));
        ByteBuffer bits = ByteBuffer.wrap(digest);
        return new Fingerprint(bits.getLong(), bits.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
