package org.kith.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/**
 * The way back from the provider. The cookie of a session goes along only where a page of Kith itself leads (SameSite
 * Strict), and here another site leads: so the answer is a page that leads to the same address once more.
 */
final class ComeBackAsOwnPage extends OncePerRequestFilter {

    private static final String BACK = "/login/oauth2/code/";
    private static final String ONCE = "own-page";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + BACK)
                || request.getParameter(ONCE) != null
                || request.getParameter("state") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String again =
                HtmlUtils.htmlEscape(request.getRequestURI() + "?" + request.getQueryString() + "&" + ONCE + "=1");
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write("<!doctype html><html lang=\"en-GB\"><meta http-equiv=\"refresh\" content=\"0; url=" + again
                        + "\"><title>Signing in · Kith</title><a href=\"" + again + "\">Go on</a></html>");
    }
}
