package org.kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.settings.KithSettings;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServer;

/** Which versions of TLS Kith speaks where it ends TLS itself, asked of a server with a key of the test's own. */
class TransportIT {

    private static final String SECRET = "of this test alone";
    private static final int ALERT = 0x15;
    private static final int PROTOCOL_VERSION = 70;

    /** What a browser says first that knows nothing newer than TLS 1.1 (RFC 4346, 7.4.1.2), offering two of its suites. */
    private static final byte[] HELLO_OF_TLS_1_1 = HexFormat.of()
            .parseHex("160302002f0100002b0302" + "00".repeat(32) + "00" + "0004" + "002f" + "0035" + "0100");

    @Test
    void onlyTls12And13AreSpokenAndTheNewestIsTaken(@TempDir Path folder) throws Exception {
        Path keys = folder.resolve("keys.p12");
        makeKey(keys);
        Ssl ssl = new Ssl();
        ssl.setKeyStore(keys.toString());
        ssl.setKeyStorePassword(SECRET);
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        factory.setAddress(InetAddress.getLoopbackAddress());
        factory.setSsl(ssl);
        new Transport(new KithSettings(false, "", "999"), false).customize(factory);
        WebServer server = factory.getWebServer();
        server.start();
        try {
            assertThat(spoken(keys, server.getPort())).isEqualTo("TLSv1.3");
            assertThat(spoken(keys, server.getPort(), "TLSv1.2")).isEqualTo("TLSv1.2");
            assertThat(answer(server.getPort())).containsExactly(ALERT, PROTOCOL_VERSION);
        } finally {
            server.stop();
        }
    }

    private static void makeKey(Path keys) throws Exception {
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "kith",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        SECRET)
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.size(keys)).isPositive();
    }

    private static String spoken(Path keys, int port, String... versions) throws Exception {
        KeyStore store = KeyStore.getInstance(keys.toFile(), SECRET.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("kith", store.getCertificate("kith"));
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        try (SSLSocket socket =
                (SSLSocket) context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port)) {
            if (versions.length > 0) {
                socket.setEnabledProtocols(versions);
            }
            socket.startHandshake();
            return socket.getSession().getProtocol();
        }
    }

    /** The kind of record that comes back, and its last byte. */
    private static int[] answer(int port) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(HELLO_OF_TLS_1_1);
            InputStream back = socket.getInputStream();
            byte[] record = back.readNBytes(7);
            return new int[] {record[0], record[6]};
        }
    }
}
