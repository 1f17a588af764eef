package org.kith.shell;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.settings.KithSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * How what is shown travels. Outside the demo Kith listens to other machines only when it ends TLS itself
 * ({@code server.ssl.*}) or is told that something in front of it does ({@code kith.tls-in-front=true}). Where there is TLS,
 * the session's cookie is sent over it alone, and no neighbouring site can set it ({@code __Host-}).
 */
@Component
@ConditionalOnWebApplication
class Transport implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    static final String SECURE_COOKIE = "__Host-kith-session";

    /** What is older is broken (RFC 8996); the newest that both sides know is taken. */
    static final List<String> TLS = List.of("TLSv1.3", "TLSv1.2");

    private final KithSettings settings;
    private final boolean inFront;

    Transport(KithSettings settings, @Value("${kith.tls-in-front:false}") boolean inFront) {
        this.settings = settings;
        this.inFront = inFront;
    }

    /** After Boot's own, which reads the settings. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        Ssl ssl = server.getSsl();
        boolean secure = inFront || Ssl.isEnabled(ssl);
        if (ssl != null && ssl.getEnabledProtocols() == null) {
            ssl.setEnabledProtocols(TLS.toArray(String[]::new));
        }
        check(settings.demo(), secure, server.getAddress());
        if (secure) {
            var cookie = server.getSettings().getSession().getCookie();
            cookie.setName(SECURE_COOKIE);
            cookie.setSecure(true);
            cookie.setPath("/");
        }
    }

    /**
     * @param address where it would listen; null for every address of the machine
     * @throws KithException.Refused where what is recorded would travel readable
     */
    static void check(boolean demo, boolean secure, @Nullable InetAddress address) {
        if (!demo && !secure && (address == null || !address.isLoopbackAddress())) {
            throw new KithException.Refused(
                    "Kith does not show real children over plain HTTP. Put TLS in front of it and say so with"
                            + " kith.tls-in-front=true, or give it a certificate (server.ssl.certificate), or let it listen"
                            + " to this machine only (server.address=127.0.0.1).");
        }
    }
}
