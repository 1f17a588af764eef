package org.kith.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

/**
 * Slows guessing down: after five wrong passwords for a name, that name waits five minutes. Kept in memory and bounded;
 * a name that nobody has is counted like any other, so that the answer says nothing about who has an account.
 */
final class SignInAttempts {

    private static final int TRIES = 5;
    private static final Duration WAIT = Duration.ofMinutes(5);
    private static final int MOST_NAMES = 10_000;

    private record Failed(int times, Instant last) {}

    private final Clock clock;
    private final Map<String, Failed> failed = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failed> eldest) {
            return size() > MOST_NAMES;
        }
    };

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    @EventListener
    synchronized void failed(AuthenticationFailureBadCredentialsEvent event) {
        String name = plain(event.getAuthentication().getName());
        Failed before = failed.remove(name);
        int times = before == null || !before.last().plus(WAIT).isAfter(clock.instant()) ? 0 : before.times();
        failed.put(name, new Failed(times + 1, clock.instant()));
    }

    @EventListener
    synchronized void succeeded(AuthenticationSuccessEvent event) {
        failed.remove(plain(event.getAuthentication().getName()));
    }

    synchronized boolean tooMany(String name) {
        Failed before = failed.get(plain(name));
        return before != null
                && before.times() >= TRIES
                && before.last().plus(WAIT).isAfter(clock.instant());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
