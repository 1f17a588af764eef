package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.SessionLimits.Ending;
import org.kith.kernel.KithException;
import org.kith.kernel.OnRecord;
import org.kith.settings.SessionSettings;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.WebApplicationContext;

/** When a session ends: by doing nothing, by its age, from elsewhere; and that a page left open keeps none alive. */
@GraphTest
class SessionLimitsIT {

    private static final FilterChain NOTHING = (request, response) -> {};
    private static final char[] FIRST = "copper walnut harbour".toCharArray();
    private static final char[] OWN = "lantern gravel orchid".toCharArray();

    /** A clock that tests turn. */
    private static final class Turned extends Clock {
        private Instant now = Instant.parse("2026-10-13T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        void on(Duration time) {
            now = now.plus(time);
        }
    }

    @Autowired
    WebApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    ProviderSettings provider;

    @Autowired
    Standings standings;

    @Autowired
    OnRecord onRecord;

    @Autowired
    OwnAccount own;

    private final Turned clock = new Turned();
    private Account mo;

    @BeforeEach
    void open() {
        clear();
        mo = accounts.add(new NewAccount("mo", "Mo Reed", Set.of(Role.ANALYST), null, null), FIRST);
    }

    @AfterEach
    void clear() {
        SecurityContextHolder.clearContext();
        TestStore.clear();
        TestStore.clearAccounts();
    }

    @Test
    void whoeverDoesNothingForTwentyMinutesIsSignedOut() {
        SessionLimits limits = limits(false);
        SignedIn who = signIn(limits, mo);
        clock.on(Duration.ofMinutes(19));
        assertThat(limits.ended()).isEmpty();
        assertThat(limits.idleLeft()).isEqualTo(Duration.ofMinutes(1));

        limits.active();
        clock.on(Duration.ofMinutes(19));
        assertThat(limits.ended()).isEmpty();
        clock.on(Duration.ofMinutes(1));
        assertThat(limits.ended()).contains(Ending.IDLE);
        limits.active();
        assertThat(limits.ended()).as("what is over stays over").contains(Ending.IDLE);
        assertThat(who.account()).isEqualTo(mo);
    }

    @Test
    void whoeverIsBusyAllDayIsSignedOutAfterTwelveHours() {
        SessionLimits limits = limits(false);
        signIn(limits, mo);
        for (int tenMinutes = 0; tenMinutes < 6 * 12; tenMinutes++) {
            assertThat(limits.ended()).isEmpty();
            clock.on(Duration.ofMinutes(10));
            limits.active();
        }
        assertThat(limits.ended()).contains(Ending.LIFE);
    }

    /** The requests that an open page makes by itself: heartbeats, and answers to what the server pushed. */
    @Test
    void aPageLeftOpenKeepsNobodySignedIn() throws Exception {
        SessionLimits limits = limits(false);
        signIn(limits, mo);
        MockHttpSession session = new MockHttpSession();
        for (int minute = 0; minute < 19; minute++) {
            clock.on(Duration.ofMinutes(1));
            for (String kind : new String[] {"heartbeat", "uidl", "push"}) {
                limits.doFilter(request("POST", "/?v-r=" + kind, session), new MockHttpServletResponse(), NOTHING);
            }
            assertThat(session.isInvalid()).isFalse();
        }
        clock.on(Duration.ofMinutes(1));
        limits.doFilter(request("POST", "/?v-r=heartbeat", session), new MockHttpServletResponse(), NOTHING);

        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void openingAPageIsDoingSomething() throws Exception {
        SessionLimits limits = limits(false);
        signIn(limits, mo);
        clock.on(Duration.ofMinutes(19));
        MockHttpServletRequest page = request("GET", "/", new MockHttpSession());
        page.addHeader("Sec-Fetch-Mode", "navigate");
        limits.doFilter(page, new MockHttpServletResponse(), NOTHING);

        assertThat(limits.idleLeft()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void whereAnAccountHasOneSessionTheNextEndsTheFirst() {
        SessionLimits limits = limits(true);
        SignedIn first = signIn(limits, mo);
        clock.on(Duration.ofSeconds(1));
        signIn(limits, mo);
        assertThat(limits.ended()).isEmpty();

        signedIn(first);
        assertThat(limits.ended()).contains(Ending.ELSEWHERE);
        SessionLimits many = limits(false);
        clock.on(Duration.ofSeconds(1));
        SignedIn third = signIn(many, mo);
        signIn(many, mo);
        signedIn(third);
        assertThat(many.ended()).isEmpty();
    }

    @Test
    void aChangedPasswordEndsEveryOtherSession() {
        SessionLimits now = new SessionLimits(standings, accounts, settings(false), onRecord, Clock.systemUTC());
        SignedIn other = signIn(now, mo);
        SignedIn mine = signIn(now, mo);
        own.changePassword(FIRST.clone(), OWN.clone());

        assertThat(now.ended()).isEmpty();
        signedIn(other);
        assertThat(now.ended()).contains(Ending.ELSEWHERE);
        assertThat(mine.account()).isEqualTo(other.account());
        assertThat(TestStore.texts("MATCH (a:Account) RETURN a.passwordHash", Map.of()))
                .allMatch(hash -> Passwords.encoder().matches("lantern gravel orchid", hash));
    }

    @Test
    void ownPasswordAsksForThePresentOneAndNotForEver() {
        SessionLimits now = new SessionLimits(standings, accounts, settings(false), onRecord, Clock.systemUTC());
        signIn(now, mo);
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> own.changePassword("not this at all".toCharArray(), OWN.clone()))
                    .isInstanceOf(KithException.Invalid.class)
                    .hasMessageContaining("present password");
        }
        assertThatThrownBy(() -> own.changePassword(FIRST.clone(), OWN.clone())).hasMessageContaining("too often");
    }

    @Test
    void aPasswordThatSomebodyElseChoseOpensNothingUntilItIsChanged() {
        Account lee =
                accounts.addWithFirstPassword(new NewAccount("lee", "Lee", Set.of(Role.ANALYST), null, null), FIRST);
        SignedIn who = (SignedIn) new SignIn(accounts, new org.kith.settings.KithSettings(false, "", ""), provider)
                .loadUserByUsername("lee");
        signedIn(who);
        Looking looking = application.getBean(Looking.class);

        assertThat(who.passwordToChange()).isTrue();
        assertThat(who.getAuthorities()).isEmpty();
        assertThat(looking.may(Act.SEE_CHILDREN)).isFalse();
        assertThatThrownBy(() -> application.getBean(Lenses.class).lens()).isInstanceOf(KithException.Refused.class);

        own.changePassword(FIRST.clone(), OWN.clone());
        assertThat(accounts.node(lee.id()).orElseThrow().toChange()).isFalse();
        assertThat(standings.sessionHolds(lee.id(), who.begun() == null ? Instant.EPOCH : who.begun()))
                .as("they sign in with the new one")
                .isFalse();
    }

    private static MockHttpServletRequest request(String method, String address, MockHttpSession session) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, address);
        request.setSession(session);
        return request;
    }

    private SessionLimits limits(boolean one) {
        return new SessionLimits(standings, accounts, settings(one), onRecord, clock);
    }

    private static SessionSettings settings(boolean one) {
        return new SessionSettings(Duration.ofMinutes(20), Duration.ofHours(12), one, null);
    }

    private static SignedIn signIn(SessionLimits limits, Account account) {
        SignedIn who = new SignedIn(account, "Trying");
        signedIn(who);
        limits.begun(new AuthenticationSuccessEvent(
                SecurityContextHolder.getContext().getAuthentication()));
        return who;
    }

    private static void signedIn(SignedIn who) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
    }
}
