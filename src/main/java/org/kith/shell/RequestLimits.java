package org.kith.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.access.Looking;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much one may ask of Kith: requests by account, before sign-in by address; files taken away by account; the size of what
 * is sent. Each process counts by itself, in memory and bounded. Files that pages are drawn with are not counted.
 *
 * <p>The numbers are far above what somebody at a screen needs: 1,200 requests a minute are twenty searches a second.
 */
final class RequestLimits extends OncePerRequestFilter {

    static final int REQUESTS = 1_200;
    static final int DOWNLOADS = 60;
    static final Duration WITHIN = Duration.ofMinutes(1);

    /** The longest body of a request in bytes: the longest text that a form takes is far below. Nothing is uploaded. */
    static final long LONGEST = 2L * 1024 * 1024;

    private static final int MOST_BUCKETS = 10_000;
    private static final String DOWNLOAD = "/VAADIN/dynamic/";

    private final Clock clock;
    private final TurnedAway turnedAway;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_BUCKETS;
        }
    };

    RequestLimits(Clock clock, TurnedAway turnedAway) {
        this.clock = clock;
        this.turnedAway = turnedAway;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/kith/")
                || path.startsWith("/webjars/")
                || path.startsWith("/lumo/")
                || path.startsWith("/VAADIN/build/")
                || path.startsWith("/VAADIN/static/")
                || path.equals(Health.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LONGEST || request.getHeader("Transfer-Encoding") != null) {
            turnedAway.note(request, "more than is taken at once");
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "This is more than Kith takes at once.");
            return;
        }
        String who = Looking.signedIn()
                .map(signedIn -> "account " + signedIn.account().id())
                .orElseGet(() -> "address " + request.getRemoteAddr());
        boolean download = request.getRequestURI().startsWith(request.getContextPath() + DOWNLOAD);
        if (!take(who, REQUESTS) || download && !take("files " + who, DOWNLOADS)) {
            turnedAway.note(request, download ? "too many files at once" : "too many requests");
            response.setHeader("Retry-After", "10");
            refuse(response, 429, "That was too much at once. Wait ten seconds, then try again.");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean take(String key, int most) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(key, fresh -> new Bucket(most, WITHIN, clock.instant()));
        }
        return bucket.take(clock.instant());
    }

    private static void refuse(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(words);
    }
}
