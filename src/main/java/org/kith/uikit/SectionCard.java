package org.kith.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under a heading, a landmark of its own for those who jump from one to the next. */
public final class SectionCard extends Section {

    private static final long serialVersionUID = 1L;

    private final Div head = new Div();
    private final Div body = new Div();
    private final Div actions = new Div();

    public SectionCard(String heading, Component... content) {
        addClassName("kith-section");
        getElement().setAttribute("aria-label", heading);
        head.addClassName("kith-section-head");
        body.addClassName("kith-section-body");
        actions.addClassName("kith-section-actions");
        head.add(new H2(heading));
        add(head, body);
        body.add(content);
    }

    /** Puts something beside the heading, such as a chip. */
    public SectionCard aside(Component... parts) {
        head.add(parts);
        return this;
    }

    /** Puts what can be done with the whole section at the end of its heading. */
    public SectionCard actions(Component... parts) {
        if (actions.getParent().isEmpty()) {
            head.add(actions);
        }
        actions.add(parts);
        return this;
    }

    public SectionCard content(Component... content) {
        body.add(content);
        return this;
    }
}
