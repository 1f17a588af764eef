package org.kith.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Internal ids: UUID version 7 (RFC 9562, section 5.7), so that ids made later sort later and index pages stay warm.
 * They stand in URLs and edges and say nothing of a person; delivered ids stand only in CSV and JSON.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A fresh id, stamped with the real clock: the stamp orders index pages and carries no meaning in the domain. */
    public static String fresh() {
        long millis = System.currentTimeMillis();
        byte[] chance = new byte[10];
        RANDOM.nextBytes(chance);
        long high = millis << 16 | 0x7000L | (chance[0] & 0x0FL) << 8 | chance[1] & 0xFFL;
        long low = 0x80L | chance[2] & 0x3FL;
        for (int i = 3; i < 10; i++) {
            low = low << 8 | chance[i] & 0xFFL;
        }
        return new UUID(high, low).toString();
    }

    /** Whether a text has the form of an id: asked of everything that comes in from a URL before it is looked up. */
    public static boolean isId(String text) {
        if (text.length() != 36) {
            return false;
        }
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }
}
