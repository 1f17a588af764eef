package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One line above the picture: which saved view this is, or what was left unsaved. Not there when there is nothing to say. */
final class KeptLine extends Div {

    private static final long serialVersionUID = 1L;

    KeptLine() {
        addClassNames("kith-kept-line", "kith-noprint");
        getElement().setAttribute("role", "region").setAttribute("aria-label", "Saved view");
        setVisible(false);
    }

    void say(String name, String words, Component... actions) {
        removeAll();
        Span lead = new Span(name);
        lead.addClassName("kith-kept-name");
        Span rest = new Span(words);
        rest.addClassName("kith-quiet");
        Div buttons = new Div(actions);
        buttons.addClassName("kith-kept-actions");
        add(lead, rest, buttons);
        setVisible(true);
    }

    void nothing() {
        removeAll();
        setVisible(false);
    }
}
