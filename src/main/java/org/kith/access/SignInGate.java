package org.kith.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.access.SignInTries.Count;
import org.kith.kernel.KithException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows guessing of passwords down without letting anybody lock somebody else out: a browser in which somebody signed in
 * before has a count of its own, which no stranger fills (the device cookie that OWASP describes). Browsers that are not
 * known count together by account and by network. A name that nobody has is counted like any other, so that the answer says
 * nothing about who has an account.
 */
public final class SignInGate extends OncePerRequestFilter {

    /** Remembers that somebody signed in here before; the account’s own letters follow. It opens nothing. */
    private static final String COOKIE = "kith-device";

    private static final String HOST_ONLY = "__Host-";

    static final Duration KNOWN_FOR = Duration.ofDays(180);

    private static final String ADDRESS = "/sign-in";
    private static final String COUNTS = SignInGate.class.getName() + ".counts";
    private static final int MOST_DEVICES = 20;
    private static final int NOTED_AGAIN_AFTER = 100;
    private static final int PILES = 65_536;
    private static final int WORD_BYTES = 32;
    private static final int LONGEST_NAME = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SignInTries tries;
    private final Accounts accounts;
    private final DeviceNodes devices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInGate(
            SignInTries tries, Accounts accounts, DeviceNodes devices, ApplicationEventPublisher events, Clock clock) {
        this.tries = tries;
        this.accounts = accounts;
        this.devices = devices;
        this.events = events;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod())
                && (request.getContextPath() + ADDRESS).equals(request.getRequestURI()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String typed = String.valueOf(request.getParameter("username")).strip().toLowerCase(Locale.ROOT);
        String name = typed.length() > LONGEST_NAME ? typed.substring(0, LONGEST_NAME) : typed;
        List<Count> counts = counts(request, name);
        long over = tries.take(counts);
        if (over > 0) {
            if (over % NOTED_AGAIN_AFTER == 1) {
                events.publishEvent(new AuthenticationFailureLockedEvent(
                        new UsernamePasswordAuthenticationToken(name, null), new LockedException("too many tries")));
            }
            response.sendRedirect(request.getContextPath() + ADDRESS + "?error");
            return;
        }
        request.setAttribute(COUNTS, counts);
        chain.doFilter(request, response);
    }

    private List<Count> counts(HttpServletRequest request, String name) {
        Optional<String> account = accounts.byName(name).map(AccountNode::id);
        Optional<String> device = account.flatMap(id -> known(request, id)).map(DeviceNode::id);
        if (device.isPresent()) {
            return List.of(Count.of(SignInTries.DEVICE, device.get()));
        }
        // What nobody is called may be a password typed in the wrong field: only a pile of 65,536 is told of it.
        String subject = account.orElseGet(() -> "nobody " + Math.floorMod(name.hashCode(), PILES));
        String network = SignInTries.network(request.getRemoteAddr());
        return List.of(
                Count.of(SignInTries.ACCOUNT_FROM, subject, network),
                Count.of(SignInTries.ACCOUNT, subject),
                Count.of(SignInTries.ORIGIN, network));
    }

    private Optional<DeviceNode> known(HttpServletRequest request, String account) {
        return word(request, cookie(request, account))
                .flatMap(word -> devices.findById(SignInTries.hash(word)))
                .filter(device ->
                        device.account().equals(account) && clock.instant().isBefore(device.until()));
    }

    /** Several people may sign in on one machine: each has a cookie. Over TLS no other host can set one of that name. */
    private static String cookie(HttpServletRequest request, String account) {
        return (request.isSecure() ? HOST_ONLY : "") + COOKIE + "-"
                + SignInTries.hash(account).substring(0, 8);
    }

    private static Optional<String> word(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Somebody signed in with their password: the tries do not count, and this browser is known from now on. */
    @EventListener
    void right(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn who
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                && here.getRequest().getAttribute(COUNTS) instanceof List<?> counts
                && here.getResponse() != null) {
            tries.right(counts.stream().map(Count.class::cast).toList());
            remember(who.account().id(), here.getRequest(), here.getResponse());
        }
    }

    private void remember(String account, HttpServletRequest request, HttpServletResponse response) {
        if (known(request, account).isPresent()) {
            return;
        }
        byte[] bytes = new byte[WORD_BYTES];
        RANDOM.nextBytes(bytes);
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        List<DeviceNode> before = devices.findByAccount(account);
        before.stream()
                .sorted(Comparator.comparing(DeviceNode::until).reversed())
                .skip(MOST_DEVICES - 1L)
                .forEach(devices::delete);
        devices.save(new DeviceNode(SignInTries.hash(word), null, account, now.plus(KNOWN_FOR)));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(cookie(request, account), word)
                        // A cookie of this host alone has no path of its own (RFC 6265bis, 4.1.3.2).
                        .path(request.isSecure() ? "/" : request.getContextPath() + "/sign-in")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .maxAge(KNOWN_FOR)
                        .build()
                        .toString());
    }

    /** No browser is known as this account's any more. */
    void forgetDevices(String account) {
        devices.deleteAll(devices.findByAccount(account));
    }

    /**
     * Runs something that asks for a present password, as slowly as signing in.
     *
     * @throws KithException.Invalid after too many wrong ones
     */
    void confirming(String account, Runnable asked) {
        List<Count> counts = List.of(Count.of(SignInTries.DEVICE, "own password", account));
        if (tries.take(counts) > 0) {
            throw new KithException.Invalid("That was tried too often. Wait ten minutes, then try again.");
        }
        asked.run();
        tries.right(counts);
    }
}
