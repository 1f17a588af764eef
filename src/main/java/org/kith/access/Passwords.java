package org.kith.access;

import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kith.kernel.KithException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * How passwords are kept and which will do.
 *
 * <p>Kept with Argon2id (RFC 9106), a salt of 16 bytes, 19 MiB, two passes, one lane: the first of the settings that the
 * OWASP Password Storage Cheat Sheet calls equal. What was kept in an older way still opens, and is kept anew at that
 * sign-in: the name of the way stands before each hash.
 *
 * <p>Which will do follows chapter V6.2 of OWASP ASVS 5.0: long enough, whatever it is made of; not among the common ones
 * nor among those breached; not made of words that everybody here would try first.
 */
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** What has to remain of a password beside the words that everybody would try. */
    static final int OWN = 8;

    private static final String WAY = "argon2id-19m-2";
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    /** The words of this program and its trade: {@code src/docs/access.md} lists them. */
    private static final List<String> WORDS = List.of(
            "safeguarding",
            "partnership",
            "calderbrook",
            "safeguard",
            "children",
            "password",
            "welcome",
            "council",
            "analyst",
            "mash",
            "kith");

    private final CommonPasswords common;
    private final BreachedPasswords breached;
    private final List<String> words;

    /**
     * @param authority its name; the words of it are among those that everybody would try
     */
    Passwords(CommonPasswords common, BreachedPasswords breached, String authority) {
        this.common = common;
        this.breached = breached;
        this.words = java.util.stream.Stream.concat(
                        WORDS.stream(), java.util.Arrays.stream(plain(authority).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= 4)
                .toList();
    }

    static PasswordEncoder encoder() {
        PasswordEncoder pbkdf2 =
                new Pbkdf2PasswordEncoder("", 16, 600_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        return new DelegatingPasswordEncoder(
                WAY,
                Map.of(
                        WAY,
                        new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES),
                        "pbkdf2-sha256-600k",
                        pbkdf2,
                        "bcrypt",
                        new BCryptPasswordEncoder(12)));
    }

    /**
     * @throws KithException.Invalid when it is too short, too long, common, breached, or says what everybody would try
     * @throws KithException.Unavailable when the list of breached ones cannot be read: then none is taken
     */
    void check(char[] password, String signInName) {
        if (password.length < SHORTEST || password.length > LONGEST) {
            throw new KithException.Invalid("A password has at least " + SHORTEST + " characters, at most " + LONGEST
                    + ". Three or four words that do not belong together are easy to remember and hard to guess.");
        }
        String exact = CharBuffer.wrap(password).toString();
        String plain = plain(exact);
        if (plain.contains(signInName)) {
            throw new KithException.Invalid("The password contains the name it is to guard. Choose another.");
        }
        if (own(plain) < OWN) {
            throw new KithException.Invalid(
                    "The password is made of words that everybody here would try first. Choose words that have nothing"
                            + " to do with your work.");
        }
        if (common.contains(plain)) {
            throw new KithException.Invalid(
                    "Many people use this password, so it is among the first that are tried. Choose another.");
        }
        try {
            if (breached.contains(exact)) {
                throw new KithException.Invalid(
                        "This password became known when some other site was broken into. Choose another, and change it"
                                + " wherever you use it.");
            }
        } catch (UncheckedIOException unreadable) {
            throw new KithException.Unavailable(
                    "The list of breached passwords cannot be read, so no password can be set just now. Tell whoever"
                            + " looks after Kith.",
                    unreadable);
        }
    }

    /** How many letters and digits remain beside the words that everybody would try. */
    private int own(String plain) {
        String rest = plain;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return (int) rest.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
