package org.kith.audit;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.audit.chain.Digests;

/**
 * Words that may name somebody (purposes, what was searched for, from where) and the digests that the chain holds in
 * their place. The same words of the same account are salted once in the life of a process, so that they are kept once.
 */
final class Wording {

    private static final int LONGEST = 500;
    private static final int REMEMBERED = 2_000;

    /** Words with their digest; kept in the store with the first entry that holds it. */
    static final class Words {
        final String digest;
        final String salt;
        final String text;

        /** Whether the store has them. */
        volatile boolean kept;

        private Words(String salt, String text) {
            this.digest = Digests.ofWords(salt, text);
            this.salt = salt;
            this.text = text;
        }
    }

    private record Key(String account, String text) {}

    private final SecureRandom chance = new SecureRandom();
    private final Map<Key, Words> remembered = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Words> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Words that come again and again, such as a purpose. */
    synchronized Words again(String account, String text) {
        return remembered.computeIfAbsent(new Key(account, text), key -> once(text));
    }

    /** Words that come once, such as those of a search. */
    Words once(String text) {
        byte[] salt = new byte[16];
        chance.nextBytes(salt);
        return new Words(HexFormat.of().formatHex(salt), text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    /** After words were erased: nothing that is written from now on holds their digest. */
    synchronized void forget() {
        remembered.clear();
    }
}
