package org.kith.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens a web socket only to a page of Kith's own (RFC 6455, 10.2): to a handshake the rule of one origin does not apply, so
 * any page in the world could ask for one in the name of whoever is signed in.
 */
final class OwnSockets extends OncePerRequestFilter {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final TurnedAway turnedAway;

    OwnSockets(TurnedAway turnedAway) {
        this.turnedAway = turnedAway;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (own(request.getHeader("Origin"), request)) {
            chain.doFilter(request, response);
        } else {
            turnedAway.note(request, "a socket from another site");
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write("This is opened from a page of Kith only.");
        }
    }

    /** Every browser says where a socket is opened from: what says nothing is none. */
    private static boolean own(@Nullable String origin, HttpServletRequest request) {
        if (origin == null) {
            return false;
        }
        try {
            URI from = new URI(origin);
            return request.getScheme().equalsIgnoreCase(from.getScheme())
                    && request.getServerName().equalsIgnoreCase(from.getHost())
                    && request.getServerPort() == port(from);
        } catch (URISyntaxException nonsense) {
            return false;
        }
    }

    private static int port(URI from) {
        return from.getPort() >= 0 ? from.getPort() : "https".equalsIgnoreCase(from.getScheme()) ? HTTPS : HTTP;
    }
}
