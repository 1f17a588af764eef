package org.kith.access;

import java.nio.CharBuffer;
import java.util.Map;
import org.kith.kernel.KithException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * How passwords are kept: PBKDF2 with HMAC-SHA-256, a salt of 16 bytes and 600,000 rounds, about the cost that OWASP
 * asks for. The name of the way stands before each hash, so that a better way can come without anybody losing theirs.
 */
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final String WAY = "pbkdf2-sha256-600k";

    private Passwords() {}

    static PasswordEncoder encoder() {
        PasswordEncoder pbkdf2 =
                new Pbkdf2PasswordEncoder("", 16, 600_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        return new DelegatingPasswordEncoder(WAY, Map.of(WAY, pbkdf2, "bcrypt", new BCryptPasswordEncoder(12)));
    }

    /**
     * @throws KithException.Invalid when it is too short, too long, or says the name it is to guard
     */
    static void check(char[] password, String signInName) {
        if (password.length < SHORTEST || password.length > LONGEST) {
            throw new KithException.Invalid(
                    "A password has at least " + SHORTEST + " characters. Three or four words that do not belong"
                            + " together are easy to remember and hard to guess.");
        }
        if (CharBuffer.wrap(password)
                .toString()
                .toLowerCase(java.util.Locale.ROOT)
                .contains(signInName)) {
            throw new KithException.Invalid("The password contains the name it is to guard. Choose another.");
        }
    }
}
