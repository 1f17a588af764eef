package org.kith.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.kith.kernel.KithException;
import org.kith.kernel.OnRecord;
import org.kith.kernel.Reader;
import org.kith.settings.SessionSettings;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How long somebody stays signed in. A session ends when whoever sits there did nothing for a while, when it has lasted as
 * long as one may, when its account is closed, given another password, or signed out elsewhere.
 *
 * <p>What counts as doing something is told by {@link #active()} alone: keys and presses in the browser, and pages opened.
 * Requests that open pages make by themselves (heartbeats, answers to what the server pushed) count for nothing.
 *
 * <p>What ends a session stands in the account, in the store: it holds for every process of Kith, in this one at once, in
 * others after the seconds for which {@link Standings} are kept.
 */
public final class SessionLimits extends OncePerRequestFilter {

    /** Why a session ended. */
    public enum Ending {
        IDLE("nothing was done for a while"),
        LIFE("it had lasted as long as a session may"),
        ELSEWHERE("its account was closed, given another password, or signed out from elsewhere");

        private final String words;

        Ending(String words) {
            this.words = words;
        }
    }

    private final Standings standings;
    private final Accounts accounts;
    private final SessionSettings settings;
    private final OnRecord onRecord;
    private final Clock clock;

    SessionLimits(Standings standings, Accounts accounts, SessionSettings settings, OnRecord onRecord, Clock clock) {
        this.standings = standings;
        this.accounts = accounts;
        this.settings = settings;
        this.onRecord = onRecord;
        this.clock = clock;
    }

    /** A session begins; where an account has one at a time, its others end. */
    @EventListener
    void begun(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn who && who.begun() == null) {
            Instant now = clock.instant();
            who.begin(now);
            if (settings.onePerAccount()) {
                accounts.endSessionsBefore(who.account().id(), now);
            }
        }
    }

    /** Whoever sits there did something. */
    public void active() {
        Looking.signedIn().filter(who -> ended(who).isEmpty()).ifPresent(who -> who.active(clock.instant()));
    }

    /** How long until they are signed out if they do nothing; zero or less when they are. */
    public Duration idleLeft() {
        return Looking.signedIn().map(who -> left(active(who), settings.idle())).orElse(Duration.ZERO);
    }

    /** How long until they are signed out whatever they do; zero or less when they are. */
    public Duration lifeLeft() {
        return Looking.signedIn().map(who -> left(began(who), settings.life())).orElse(Duration.ZERO);
    }

    /** Whether, and why, the session of whoever is signed in is over. */
    public Optional<Ending> ended() {
        return Looking.signedIn().flatMap(this::ended);
    }

    private Optional<Ending> ended(SignedIn who) {
        if (!standings.sessionHolds(who.account().id(), began(who))) {
            return Optional.of(Ending.ELSEWHERE);
        }
        if (!left(began(who), settings.life()).isPositive()) {
            return Optional.of(Ending.LIFE);
        }
        return left(active(who), settings.idle()).isPositive() ? Optional.empty() : Optional.of(Ending.IDLE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> who = Looking.signedIn();
        Optional<Ending> ending = who.flatMap(this::endedIfKnown);
        if (ending.isPresent()) {
            note(who.get(), ending.get());
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        } else if (who.isPresent() && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))) {
            who.get().active(clock.instant());
        }
        chain.doFilter(request, response);
    }

    /** While the store does not answer nobody is signed out for it: nothing can be read then anyway. */
    private Optional<Ending> endedIfKnown(SignedIn who) {
        try {
            return ended(who);
        } catch (KithException.Unavailable later) {
            return Optional.empty();
        }
    }

    private void note(SignedIn who, Ending ending) {
        Account account = who.account();
        onRecord.note(new OnRecord.Happening(
                OnRecord.Deed.SIGNED_OUT,
                new Reader(account.id(), account.displayName(), false),
                "sign-in",
                Set.of(),
                ending.words));
    }

    private Duration left(Instant from, Duration allowed) {
        return Duration.between(clock.instant(), from.plus(allowed));
    }

    private Instant began(SignedIn who) {
        Instant begun = who.begun();
        if (begun == null) {
            begun = clock.instant();
            who.begin(begun);
        }
        return begun;
    }

    private Instant active(SignedIn who) {
        Instant active = who.active();
        return active == null ? began(who) : active;
    }
}
