package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.kernel.KithException;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTests {

    private final CommonPasswords common = new CommonPasswords();
    private final Passwords passwords = new Passwords(common, new BreachedPasswords(null), "Northmere Council");

    @Test
    void theyAreKeptWithArgon2idAsOwaspAsks() {
        assertThat(Passwords.encoder().encode("copper walnut harbour"))
                .startsWith("{argon2id-19m-2}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void oneKeptInAnOlderWayStillOpensAndIsToBeKeptAnew() {
        PasswordEncoder encoder = Passwords.encoder();
        String older = "{bcrypt}"
                + new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder(4)
                        .encode("copper walnut harbour");

        assertThat(encoder.matches("copper walnut harbour", older)).isTrue();
        assertThat(encoder.upgradeEncoding(older)).isTrue();
        assertThat(encoder.upgradeEncoding(encoder.encode("copper walnut harbour")))
                .isFalse();
    }

    /** ASVS 6.2.4 wants three thousand of the length that is asked for. */
    @Test
    void enoughCommonOnesAreKnown() {
        assertThat(common.size()).isGreaterThan(3_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elevenchars",
                "1qaz2wsx3edc",
                "Qwerty123456",
                "safeguarding kith 26",
                "Northmere Council 1",
                "I am MoReed, hello"
            })
    void whatEverybodyWouldTryWillNotDo(String password) {
        assertThatThrownBy(() -> passwords.check(password.toCharArray(), "moreed"))
                .isInstanceOf(KithException.Invalid.class);
    }

    /** ASVS 6.2.5 and 6.2.9: of any kind, and long. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "copper walnut harbour",
                "łódź żółw gęś 🦆🦆🦆",
                "aaaa bbbb kith cccc",
                "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123"
            })
    void anyKindOfCharacterWillDo(String password) {
        assertThatCode(() -> passwords.check(password.toCharArray(), "moreed")).doesNotThrowAnyException();
    }

    @Test
    void aBreachedOneIsFoundInTheFileThatTheAuthorityKeeps(@TempDir Path folder) throws Exception {
        TreeSet<String> lines = new TreeSet<>();
        for (int i = 0; i < 500; i++) {
            lines.add(sha1("known word number " + i) + ":" + i);
        }
        Path file = Files.write(folder.resolve("breached.txt"), lines);
        BreachedPasswords breached = new BreachedPasswords(file);

        for (int i = 0; i < 500; i++) {
            assertThat(breached.contains("known word number " + i)).isTrue();
        }
        assertThat(breached.contains("copper walnut harbour")).isFalse();
        Passwords withFile = new Passwords(common, breached, "");
        assertThatThrownBy(() -> withFile.check("known word number 7".toCharArray(), "mo"))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("broken into");
    }

    @Test
    void withoutTheFileThatShouldBeThereNoneIsTaken() {
        Passwords without = new Passwords(common, new BreachedPasswords(Path.of("/nowhere/at-all")), "");

        assertThatThrownBy(() -> without.check("copper walnut harbour".toCharArray(), "mo"))
                .isInstanceOf(KithException.Unavailable.class);
    }

    private static String sha1(String text) throws Exception {
        return HexFormat.of()
                .withUpperCase()
                .formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes("UTF-8")));
    }
}
