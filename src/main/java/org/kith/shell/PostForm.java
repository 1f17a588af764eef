package org.kith.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the browser posts, with the token that shows it comes from this page. */
@Tag("form")
final class PostForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    PostForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request != null
                && request.getHttpServletRequest().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    /** A value that is sent along. */
    PostForm hidden(String name, String value) {
        getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", name)
                        .setAttribute("value", value));
        return this;
    }
}
