package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.store.GraphWriter;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.RequestContextFilter;

/** Signing in over the whole chain, by whoever should and by whoever guesses. */
@GraphTest
class SignInGateIT {

    private static final String RIGHT = "copper walnut harbour";
    private static final String WRONG = "copper walnut harbor";
    private static final String HERE = "192.0.2.7";
    private static final String ELSEWHERE = "198.51.100.9";

    @Autowired
    WebApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    GraphWriter graph;

    private MockMvc web;
    private Account mo;

    @BeforeEach
    void open() {
        clear();
        web = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(new RequestContextFilter())
                .apply(springSecurity())
                .build();
        mo = accounts.add(new NewAccount("mo", "Mo Reed", Set.of(Role.ANALYST), null, null), RIGHT.toCharArray());
    }

    @AfterEach
    void clear() {
        TestStore.clear();
        TestStore.clearAccounts();
    }

    @Test
    void afterFiveWrongOnesARightOneIsRefusedThereAndNotElsewhere() throws Exception {
        guess(5, HERE);

        assertThat(signsIn(RIGHT, HERE)).isFalse();
        assertThat(signsIn(RIGHT, ELSEWHERE)).isTrue();
    }

    @Test
    void whoeverSignedInWithABrowserBeforeIsNotKeptOutByStrangers() throws Exception {
        Cookie device = device(signIn(RIGHT, HERE));
        guess(30, HERE);
        for (int network = 1; network < 20; network++) {
            guess(5, "203.0.113." + network);
        }

        assertThat(signsIn(RIGHT, "203.0.113.77")).as("a new browser").isFalse();
        assertThat(signsIn(RIGHT, HERE, device)).as("their own browser").isTrue();
    }

    @Test
    void aKnownBrowserGuessesNoFasterAndKnowsNobodyElse() throws Exception {
        accounts.add(new NewAccount("lee", "Lee", Set.of(Role.ANALYST), null, null), RIGHT.toCharArray());
        Cookie device = device(signIn(RIGHT, HERE));
        for (int i = 0; i < 10; i++) {
            assertThat(signsIn(WRONG, HERE, device)).isFalse();
        }
        assertThat(signsIn(RIGHT, HERE, device)).isFalse();
        Cookie stolen = new Cookie("kith-device-" + SignInTries.hash("x").substring(0, 8), device.getValue());
        assertThat(application.getBean(DeviceNodes.class).findAll())
                .allMatch(known -> known.account().equals(mo.id()));
        assertThat(stolen.getValue()).isNotBlank();
    }

    @Test
    void allProcessesOfKithCountTogetherAndTheStoreTellsNoNames() throws Exception {
        guess(5, HERE);
        long another = new SignInTries(graph, Clock.systemUTC())
                .take(List.of(SignInTries.Count.of(SignInTries.ACCOUNT_FROM, mo.id(), SignInTries.network(HERE))));

        assertThat(another).isEqualTo(1);
        web.perform(post("/sign-in")
                .with(csrf())
                .param("username", "my secret word")
                .param("password", "x"));
        assertThat(TestStore.texts("MATCH (t:SignInTry) RETURN t.id", Map.of()))
                .allMatch(id -> id.matches("(device|from|account|origin):[0-9a-f]{64}"));
    }

    @Test
    void guessingManyNamesFromOneNetworkIsSlowedToo() throws Exception {
        for (int i = 0; i < 60; i++) {
            web.perform(post("/sign-in")
                    .with(csrf())
                    .with(from(HERE))
                    .param("username", "nobody" + i)
                    .param("password", WRONG));
        }

        assertThat(signsIn(RIGHT, HERE)).isFalse();
    }

    @Test
    void aHashOfAnOlderWayIsReplacedWhenItOpens() throws Exception {
        AccountNode node = accounts.node(mo.id()).orElseThrow();
        accounts.keepAnew(mo.id(), "{bcrypt}" + new BCryptPasswordEncoder(4).encode(RIGHT));

        assertThat(signsIn(RIGHT, HERE)).isTrue();
        assertThat(accounts.node(mo.id()).orElseThrow().passwordHash()).startsWith("{argon2id-19m-2}");
        assertThat(node.passwordHash()).startsWith("{argon2id-19m-2}");
    }

    @Test
    void theSessionHasAnotherIdAfterwards() throws Exception {
        MockHttpSession before = new MockHttpSession();
        String id = before.getId();
        MvcResult result = web.perform(post("/sign-in")
                        .session(before)
                        .with(csrf())
                        .param("username", "mo")
                        .param("password", RIGHT))
                .andReturn();

        assertThat(result.getResponse().getRedirectedUrl()).doesNotContain("error");
        assertThat(result.getRequest().getSession().getId()).isNotEqualTo(id);
    }

    @Test
    void withoutTheTokenOfThePageNobodySignsIn() throws Exception {
        assertThat(web.perform(post("/sign-in").param("username", "mo").param("password", RIGHT))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .contains("stale");
    }

    @Test
    void failedTriesAndSigningOutAreOnRecord() throws Exception {
        guess(6, HERE);
        MockHttpSession session =
                (MockHttpSession) signIn(RIGHT, ELSEWHERE).getRequest().getSession();
        web.perform(post("/logout").session(session).with(csrf()));

        List<String> deeds = TestStore.texts("MATCH (e:AccessEvent) RETURN e.what", Map.of());
        assertThat(deeds)
                .containsOnlyOnce("SIGNED_IN", "SIGNED_OUT")
                .filteredOn("SIGN_IN_FAILED"::equals)
                .hasSize(6);
    }

    private void guess(int times, String from) throws Exception {
        for (int i = 0; i < times; i++) {
            assertThat(signsIn(WRONG, from)).isFalse();
        }
    }

    private boolean signsIn(String password, String from, Cookie... cookies) throws Exception {
        String to = signIn(password, from, cookies).getResponse().getRedirectedUrl();
        return to != null && !to.contains("error");
    }

    private MvcResult signIn(String password, String from, Cookie... cookies) throws Exception {
        var request = post("/sign-in")
                .with(csrf())
                .with(from(from))
                .param("username", "mo")
                .param("password", password);
        return web.perform(cookies.length == 0 ? request : request.cookie(cookies))
                .andReturn();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static Cookie device(MvcResult signedIn) {
        return Arrays.stream(signedIn.getResponse().getCookies())
                .filter(cookie -> cookie.getName().startsWith("kith-device-"))
                .findFirst()
                .orElseThrow();
    }
}
