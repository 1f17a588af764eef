package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithApplication;
import org.kith.testing.TestProvider;
import org.kith.testing.TestStore;
import org.kith.testing.TestStoreInitializer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.HtmlUtils;

/** Which tokens of the provider open Kith: one of its own, for Kith, for this way here, of now, and nothing else. */
@SpringBootTest(
        classes = KithApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TestStoreInitializer.class)
class ProviderTokensIT {

    private static final TestProvider PROVIDER = new TestProvider();
    private static final Pattern GO_ON = Pattern.compile("<a href=\"([^\"]+)\"");
    private static final String FAILED = "/sign-in?provider-failed";

    @Autowired
    Environment environment;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("kith.provider.issuer", PROVIDER::issuer);
        settings.add("kith.provider.client-id", () -> TestProvider.CLIENT);
        settings.add("kith.provider.client-secret", () -> TestProvider.SECRET);
        settings.add("kith.provider.roles[Practitioners]", () -> "PRACTITIONER");
        settings.add("kith.provider.amr", () -> "mfa");
        settings.add("kith.provider.acr", () -> "silver,gold");
    }

    @BeforeEach
    void clear() {
        TestStore.clear();
        TestStore.clearAccounts();
        PROVIDER.otherwise(token -> token);
        knows(Map.of("groups", List.of("Practitioners"), "amr", List.of("pwd", "mfa"), "acr", "gold"));
    }

    @AfterAll
    static void stop() {
        TestStore.clearAccounts();
        PROVIDER.close();
    }

    @Test
    void aTokenOfItsOwnOpensKith() throws Exception {
        assertThat(signedIn()).doesNotContain("/sign-in");
    }

    @Test
    void whatRanOutOrIsNotYetGoodOpensNothing() throws Exception {
        assertThat(with(claims -> claims.expirationTime(at(Duration.ofMinutes(-10)))))
                .as("ran out")
                .endsWith(FAILED);
        assertThat(with(claims -> claims.notBeforeTime(at(Duration.ofMinutes(10)))))
                .as("not yet good")
                .endsWith(FAILED);
        assertThat(with(claims -> claims.expirationTime(null)))
                .as("without end")
                .endsWith(FAILED);
    }

    @Test
    void whatIsForSomebodyElseOpensNothing() throws Exception {
        assertThat(with(claims -> claims.audience("another-client"))).endsWith(FAILED);
        assertThat(with(claims -> claims.audience(List.of()))).endsWith(FAILED);
        assertThat(with(claims -> claims.audience(List.of(TestProvider.CLIENT, "another-client"))
                        .claim("azp", "another-client")))
                .as("handed to another client")
                .endsWith(FAILED);
    }

    @Test
    void whatAnotherOneIssuedOrWasIssuedForAnotherWayHereOpensNothing() throws Exception {
        assertThat(with(claims -> claims.issuer("https://elsewhere.example"))).endsWith(FAILED);
        assertThat(with(claims -> claims.claim("nonce", "of another time"))).endsWith(FAILED);
        assertThat(with(claims -> claims.claim("nonce", null))).endsWith(FAILED);
    }

    @Test
    void whatIsNoIdTokenOpensNothing() throws Exception {
        PROVIDER.otherwise(token -> new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("one")
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                PROVIDER.claims(token).build()));

        assertThat(signedIn()).endsWith(FAILED);
    }

    @Test
    void whatIsSignedInAnotherWayOpensNothing() throws Exception {
        PROVIDER.otherwise(token -> {
            try {
                SignedJWT other = new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(),
                        PROVIDER.claims(token).build());
                other.sign(new MACSigner((TestProvider.SECRET + TestProvider.SECRET).getBytes()));
                return other;
            } catch (JOSEException failed) {
                throw new IllegalStateException(failed);
            }
        });

        assertThat(signedIn()).endsWith(FAILED);
    }

    @Test
    void whoSignedInThereInAWeakerWayThanTheAuthorityAsksForIsToldSo() throws Exception {
        String weak = "/sign-in?second-factor";
        knows(Map.of("groups", List.of("Practitioners"), "amr", List.of("pwd"), "acr", "gold"));
        assertThat(signedIn()).endsWith(weak);
        knows(Map.of("groups", List.of("Practitioners"), "amr", List.of("mfa"), "acr", "bronze"));
        assertThat(signedIn()).endsWith(weak);
        knows(Map.of("groups", List.of("Practitioners")));
        assertThat(signedIn()).as("the provider does not say how").endsWith(weak);
    }

    private static void knows(Map<String, Object> claims) {
        PROVIDER.knows("subject-1", claims);
    }

    private static Date at(Duration from) {
        return Date.from(Instant.now().plus(from));
    }

    private String with(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        Function<SignedJWT, SignedJWT> changed = token -> new SignedJWT(
                token.getHeader(), change.apply(PROVIDER.claims(token)).build());
        PROVIDER.otherwise(changed::apply);
        return signedIn();
    }

    /** The whole way there and back, as a browser goes it; where it led in the end. */
    private String signedIn() throws Exception {
        try (HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            String there = location(browser, address() + "/oauth2/authorization/provider");
            String back = location(browser, there + "&as=subject-1");
            // A page of Kith's own leads on, so that the cookie of the session comes along.
            Matcher own = GO_ON.matcher(get(browser, back).body());
            return own.find()
                    ? location(browser, address() + HtmlUtils.htmlUnescape(own.group(1)))
                    : "no page that leads on";
        }
    }

    private String location(HttpClient browser, String address) throws Exception {
        return get(browser, address).headers().firstValue("Location").orElse("no redirect");
    }

    private static HttpResponse<String> get(HttpClient browser, String address) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port", Integer.class);
    }
}
