package org.kith.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Stands where nothing is: says what is not there, and what to do next. */
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param icon what kind of thing is missing
     * @param what what is not there, in a few words: "No request recorded"
     * @param next what to do next, in a sentence
     * @param actions ways to do it
     */
    public EmptyState(VaadinIcon icon, String what, String next, Component... actions) {
        addClassName("kith-empty");
        Component picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new H2(what), new Paragraph(next));
        add(actions);
    }
}
