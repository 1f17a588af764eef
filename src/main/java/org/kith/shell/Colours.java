package org.kith.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Light or dark: the system's choice until somebody makes their own, which a cookie remembers for this browser. It is
 * written into the page before it is drawn, so that nothing flashes.
 */
final class Colours {

    private static final String COOKIE = "kith-colours";
    private static final String HOST_ONLY = "__Host-";
    private static final String DARK = "dark";
    private static final String LIGHT = "light";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Colours() {}

    static Optional<String> chosen(@Nullable VaadinRequest request) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        return request == null || cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name(request)))
                        .map(Cookie::getValue)
                        .filter(value -> value.equals(DARK) || value.equals(LIGHT))
                        .findFirst();
    }

    /** Over TLS one that no other host can set. */
    private static String name(VaadinRequest request) {
        return request.isSecure() ? HOST_ONLY + COOKIE : COOKIE;
    }

    /** Shown while it is light. */
    static NativeButton toDark() {
        return button("Dark", true);
    }

    /** Shown while it is dark. */
    static NativeButton toLight() {
        return button("Light", false);
    }

    private static NativeButton button(String text, boolean dark) {
        NativeButton button = new NativeButton(text, click -> apply(dark));
        button.addClassNames("kith-plain-button", dark ? "kith-when-light" : "kith-when-dark");
        return button;
    }

    private static void apply(boolean dark) {
        UI.getCurrent().getPage().setColorScheme(dark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
        VaadinRequest request = VaadinService.getCurrentRequest();
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (request != null && response != null) {
            Cookie cookie = new Cookie(name(request), dark ? DARK : LIGHT);
            cookie.setSecure(request.isSecure());
            cookie.setPath("/");
            cookie.setMaxAge(A_YEAR);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Strict");
            response.addCookie(cookie);
        }
    }
}
