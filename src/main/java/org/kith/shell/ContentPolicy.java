package org.kith.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a page may load and run: files of this server, and of scripts that stand in the page only those that bear the
 * word of this one answer, which nobody can guess. So script that found its way into a text of the record is not run.
 *
 * <p>Vaadin 25.2 builds functions from text that its server sends, and sets styles where it draws; that much stays open.
 */
final class ContentPolicy implements HeaderWriter {

    static final String HEADER = "Content-Security-Policy";

    private static final String WORD = ContentPolicy.class.getName() + ".word";

    private static final String BEFORE = "default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-";
    private static final String AFTER = "'; script-src-attr 'none';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-src 'none'; frame-ancestors 'none'";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        byte[] word = new byte[18];
        RANDOM.nextBytes(word);
        String text = Base64.getEncoder().encodeToString(word);
        request.setAttribute(WORD, text);
        response.setHeader(HEADER, BEFORE + text + AFTER);
    }

    /** Gives the scripts of a page the word of this answer. */
    static void trust(IndexHtmlResponse page) {
        VaadinRequest request = page.getVaadinRequest();
        if (request.getAttribute(WORD) instanceof String word) {
            page.getDocument().select("script").attr("nonce", word);
        }
    }
}
