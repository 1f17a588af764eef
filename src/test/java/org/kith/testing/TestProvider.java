package org.kith.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A small provider of OpenID Connect: discovery, keys, a page on which one says who one is, tokens, and signing out. It
 * insists on the secret, on PKCE and on a code that is used once.
 */
public final class TestProvider implements AutoCloseable {

    public static final String CLIENT = "kith-at-test";
    public static final String SECRET = "a secret of the test's own";

    private record Code(Map<String, String> asked, String subject) {}

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey shown;
    private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final List<Map<String, String>> signedOut = new CopyOnWriteArrayList<>();
    private volatile boolean forging;
    private volatile UnaryOperator<SignedJWT> otherwise = token -> token;

    public TestProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            shown = key.toPublicJWK();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException failed) {
            throw new IllegalStateException(failed);
        }
        on("/.well-known/openid-configuration", exchange -> json(exchange, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/end","response_types_supported":["code"],
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
                 "token_endpoint_auth_methods_supported":["client_secret_basic"]}""".formatted(issuer())));
        on("/keys", exchange -> json(exchange, new JWKSet(shown).toString()));
        on("/authorize", this::authorize);
        on("/token", this::token);
        on("/end", exchange -> {
            Map<String, String> asked = query(exchange.getRequestURI().getRawQuery());
            signedOut.add(asked);
            redirect(exchange, asked.get("post_logout_redirect_uri"));
        });
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Somebody it knows, and what it says of them. */
    public void knows(String subject, Map<String, Object> claims) {
        people.put(subject, claims);
    }

    /** From now on it signs with a key that it does not show. */
    public void forge(boolean forged) {
        forging = forged;
    }

    /** What it would say in a token, for a test that changes it. */
    public JWTClaimsSet.Builder claims(SignedJWT token) {
        try {
            return new JWTClaimsSet.Builder(token.getJWTClaimsSet());
        } catch (ParseException itsOwn) {
            throw new IllegalStateException(itsOwn);
        }
    }

    /** From now on it hands out other tokens in place of its own; whatever is not signed, it signs. */
    public void otherwise(UnaryOperator<SignedJWT> instead) {
        otherwise = instead;
    }

    /** With what people were sent here to be signed out. */
    public List<Map<String, String>> signedOut() {
        return signedOut;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = query(exchange.getRequestURI().getRawQuery());
        if (asked.containsKey("as")) {
            String code = UUID.randomUUID().toString();
            codes.put(code, new Code(asked, asked.get("as")));
            redirect(
                    exchange,
                    asked.get("redirect_uri") + "?code=" + code + "&state="
                            + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
            return;
        }
        String links = people.keySet().stream()
                .map(subject ->
                        "<p><a href=\"" + exchange.getRequestURI().toString().replace("&", "&amp;") + "&amp;as="
                                + subject + "\">" + subject + "</a></p>")
                .collect(Collectors.joining());
        send(
                exchange,
                200,
                "text/html",
                "<!doctype html><html lang=en><title>Provider</title><h1>Who are you?</h1>" + links);
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Code code = codes.remove(asked.getOrDefault("code", ""));
        String basic = URLEncoder.encode(CLIENT, StandardCharsets.UTF_8) + ":"
                + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        boolean knownClient = ("Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (code == null
                || !knownClient
                || !s256(asked.getOrDefault("code_verifier", ""))
                        .equals(code.asked().get("code_challenge"))
                || !asked.get("redirect_uri").equals(code.asked().get("redirect_uri"))) {
            send(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        json(
                exchange,
                "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\"%s\"}"
                        .formatted(UUID.randomUUID(), idToken(code)));
    }

    private String idToken(Code code) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(code.subject())
                .audience(CLIENT)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", code.asked().get("nonce"));
        people.get(code.subject()).forEach(claims::claim);
        try {
            RSAKey with = forging ? new RSAKeyGenerator(2048).keyID("one").generate() : key;
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims.build());
            SignedJWT handed = otherwise.apply(jwt);
            if (handed.getState() == JWSObject.State.UNSIGNED) {
                handed.sign(new RSASSASigner(with));
            }
            return handed.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String s256(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Map<String, String> query(String text) {
        return Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        pair -> URLDecoder.decode(pair.length > 1 ? pair[1] : "", StandardCharsets.UTF_8)));
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void on(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer.to(exchange);
            }
        });
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        send(exchange, 200, "application/json", body);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
