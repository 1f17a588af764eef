package org.kith.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;

/** How to reach somebody: a number that can be rung and an address that can be written to. */
public final class ContactLine extends Span {

    private static final long serialVersionUID = 1L;

    /**
     * @param whom who is reached, for those who hear the link alone
     */
    public ContactLine(String whom, @Nullable String telephone, @Nullable String email) {
        addClassName("kith-contact");
        if (telephone != null && !telephone.isBlank()) {
            add(link("tel:" + telephone.replaceAll("[^0-9+]", ""), VaadinIcon.PHONE, telephone, "Ring " + whom));
        }
        if (email != null && email.matches("[^\\s<>\"?&]+@[^\\s<>\"?&]+")) {
            add(link("mailto:" + email, VaadinIcon.ENVELOPE_O, email, "Write to " + whom));
        }
        if (getChildren().findAny().isEmpty()) {
            Span none = new Span("no telephone or e-mail recorded");
            none.addClassName("kith-quiet");
            add(none);
        }
    }

    private static Anchor link(String href, VaadinIcon icon, String text, String label) {
        Component picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        Anchor link = new Anchor(href, picture, new Span(text));
        link.setAriaLabel(label + ": " + text);
        return link;
    }
}
