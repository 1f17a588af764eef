package org.kith.settings;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in, and what their password is compared with.
 *
 * @param idle how long without a key, a press or a page opened by whoever sits there until they are signed out; at least
 *     three minutes, because two minutes before they are asked
 * @param life how long a session lasts however busy it is
 * @param onePerAccount whether signing in ends every other session of the account
 * @param breachedPasswords a file of breached passwords, as <i>Have I Been Pwned</i> gives it out: one line each, SHA-1 in
 *     sixteens, a colon, how often, in the order of the hashes. Null for none: Kith asks nobody outside
 */
@ConfigurationProperties("kith.session")
public record SessionSettings(
        @DefaultValue("20m") Duration idle,
        @DefaultValue("12h") Duration life,
        @DefaultValue("false") boolean onePerAccount,
        @Nullable Path breachedPasswords) {

    public static final Duration SHORTEST = Duration.ofMinutes(3);

    public SessionSettings {
        if (idle.compareTo(SHORTEST) < 0 || life.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    "kith.session.idle is at least three minutes, and kith.session.life at least as long.");
        }
    }
}
