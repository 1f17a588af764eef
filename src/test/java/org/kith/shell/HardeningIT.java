package org.kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithApplication;
import org.kith.testing.TestStore;
import org.kith.testing.TestStoreInitializer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;

/** What the server answers to whoever has not signed in, over its own port, as it stands behind a proxy that ends TLS. */
@SpringBootTest(
        classes = KithApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kith.tls-in-front=true", "vaadin.productionMode=true"})
@ContextConfiguration(initializers = TestStoreInitializer.class)
class HardeningIT {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @Autowired
    Environment environment;

    @Test
    void everyAnswerSaysWhatABrowserMayDoWithIt() throws Exception {
        HttpResponse<String> page = get("/sign-in", "X-Forwarded-Proto", "https", "Accept", "text/html");

        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'")
                .containsPattern("script-src 'self' 'unsafe-eval' 'nonce-[A-Za-z0-9+/=]{20,}'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(page.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void theCookieOfASessionIsOutOfReach() throws Exception {
        List<String> cookies = get("/sign-in", "X-Forwarded-Proto", "https", "Accept", "text/html")
                .headers()
                .allValues("Set-Cookie");

        assertThat(cookies)
                .filteredOn(cookie -> cookie.contains("session"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-kith-session=")
                        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Strict")
                        .doesNotContain("Domain"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no/such/page",
                "/child/not-an-id",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..;/accounts",
                "/%00",
                "/item/%0d%0aSet-Cookie:x=y",
                "/?v-r=uidl&v-uiId=nonsense",
                "/VAADIN/dynamic/resource/0/none/file.pdf",
                "/VAADIN/..%2f..%2fapplication.properties",
                "/META-INF/sbom/application.cdx.json",
                "/login/oauth2/code/provider?code=x&state=y",
                "/actuator/env",
                "/error"
            })
    void noErrorTellsHowKithIsMade(String path) throws Exception {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .doesNotContain("Exception", "at org.", "at java.", "org.springframework", "Apache Tomcat", "root:")
                .doesNotContain("Set-Cookie:x");
    }

    @Test
    void aBrokenRequestIsAnsweredInNoWords() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: local host\r\n\r\n"))
                .contains("400")
                .doesNotContain("Exception", "Tomcat");
        assertThat(raw("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .doesNotStartWith("HTTP/1.1 200");
        assertThat(
                        raw(
                                "POST /?v-r=uidl HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 9\r\n\r\n{\"broken\""))
                .doesNotContain("Exception", "at com.vaadin");
    }

    @Test
    void moreThanAFormNeedsIsNotTaken() throws Exception {
        HttpResponse<String> answer = BROWSER.send(
                request("/?v-r=uidl")
                        .POST(BodyPublishers.ofByteArray(new byte[3 * 1024 * 1024]))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void whoeverAsksWithoutEndIsToldToWait() throws Exception {
        int status = 0;
        for (int i = 0; i < 3 * RequestLimits.REQUESTS && status != 429; i++) {
            status = get("/VAADIN/no-such-thing", "X-Forwarded-For", "203.0.113.200")
                    .statusCode();
        }
        assertThat(status).isEqualTo(429);
        assertThat(get("/VAADIN/no-such-thing", "X-Forwarded-For", "203.0.113.201")
                        .statusCode())
                .as("others do not wait for them")
                .isNotEqualTo(429);
    }

    /** Every kind of answer that somebody who has not signed in can get: each says what it is and how its letters are written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/health",
                "/kith/theme/base.css",
                "/kith/shell/still-here.js",
                "/kith/mark.svg",
                "/webjars/cytoscape/3.33.1/dist/cytoscape.min.js",
                "/no/such/page",
                "/kith/no-such-file.js",
                "/VAADIN/no-such-thing",
                "/VAADIN/dynamic/resource/0/none/file.pdf",
                "/child/not-an-id",
                "/error",
                "/favicon.ico",
                "/?v-r=uidl&v-uiId=0",
                "/?v-r=init",
                "/login/oauth2/code/provider?code=x&state=y"
            })
    void everyAnswerSaysWhatItIsAndHowItsLettersAreWritten(String path) throws Exception {
        says(path, get(path, "X-Forwarded-Proto", "https", "Accept", "text/html"));
        says(path, get(path, "X-Forwarded-Proto", "https", "Accept", "application/json"));
    }

    @Test
    void whatIsTurnedAwaySaysWhatItIs() throws Exception {
        HttpRequest.Builder large = request("/?v-r=uidl").POST(BodyPublishers.ofByteArray(new byte[3 * 1024 * 1024]));
        says("too large", BROWSER.send(large.build(), BodyHandlers.ofString()));
        HttpRequest.Builder without = request("/sign-out").POST(BodyPublishers.ofString("x=y"));
        says("without a token", BROWSER.send(without.build(), BodyHandlers.ofString()));
        says("socket", head(raw(handshake("https://elsewhere.example"))));
    }

    private static void says(String what, HttpResponse<String> answer) {
        says(what + " " + answer.statusCode(), answer.body(), header(answer, "Content-Type"));
    }

    private static void says(String what, String answer) {
        Matcher type = Pattern.compile("(?im)^content-type: (.*)$").matcher(answer);
        says(what, "x", type.find() ? type.group(1).strip() : "");
    }

    private static void says(String what, String body, String type) {
        if (body.isEmpty()) {
            return;
        }
        assertThat(type).as(what).isNotEmpty();
        // JSON has no charset: it is UTF-8 by its own rule (RFC 8259, 8.1 and 11).
        if (type.startsWith("text/") || type.contains("javascript") || type.contains("xml")) {
            assertThat(type).as(what).containsIgnoringCase("charset=utf-8");
        }
        if (type.startsWith("text/html")) {
            assertThat(body.strip().toLowerCase(java.util.Locale.ROOT)).as(what).startsWith("<!doctype html");
        }
    }

    @Test
    void aSocketOpensToAPageOfKithsOwnOnly() throws Exception {
        for (String other : List.of(
                "https://elsewhere.example",
                "null",
                "http://localhost:1",
                "https://localhost:" + port(),
                "http://localhost." + "example:" + port(),
                "http://user@elsewhere.example",
                "%%%")) {
            assertThat(raw(handshake(other))).as(other).startsWith("HTTP/1.1 403");
        }
        assertThat(raw(handshake(null))).startsWith("HTTP/1.1 403");
        assertThat(head(raw(handshake("http://localhost:" + port()))))
                .as("what comes of it is for those who know the session")
                .doesNotContain("a page of Kith only")
                .doesNotStartWith("HTTP/1.1 403");
    }

    private String handshake(@org.jspecify.annotations.Nullable String origin) {
        return "GET /?v-r=push&v-uiId=0&v-pushId=x&X-Atmosphere-Transport=websocket HTTP/1.1\r\nHost: localhost:"
                + port()
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                + (origin == null ? "" : "Origin: " + origin + "\r\n") + "\r\n";
    }

    /** What was turned away stands on record: once, however often it was. */
    @Test
    void whoeverIsTurnedAwayStandsOnRecordOnceAMinute() throws Exception {
        String turned = "MATCH (e:AccessEvent {view: 'requests turned away'}) RETURN count(e)";
        long before = TestStore.count(turned, Map.of());
        for (int i = 0; i < 5; i++) {
            HttpRequest.Builder large = request("/?v-r=uidl")
                    .header("X-Forwarded-For", "203.0.113.77")
                    .POST(BodyPublishers.ofByteArray(new byte[3 * 1024 * 1024]));
            assertThat(BROWSER.send(large.build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(413);
        }
        assertThat(TestStore.count(turned, Map.of())).isEqualTo(before + 1);
        raw(handshake("https://elsewhere.example"));
        raw(handshake("https://elsewhere.example"));
        assertThat(TestStore.count(turned, Map.of())).isLessThanOrEqualTo(before + 2);
    }

    private static String head(String answer) {
        return answer.split("\r\n\r\n", 2)[0];
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return BROWSER.send(request(path).headers(headers).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private String raw(String request) throws Exception {
        try (Socket socket = new Socket("localhost", port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream answer = socket.getInputStream();
            if (request.contains("Upgrade: websocket")) {
                byte[] first = new byte[8 * 1024];
                return new String(first, 0, Math.max(0, answer.read(first)), StandardCharsets.ISO_8859_1);
            }
            return new String(answer.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
