package org.kith.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A page that says what went wrong: what happened, that nothing is lost, what to do, and a reference. */
abstract class ProblemPage extends Div {

    private static final long serialVersionUID = 1L;

    ProblemPage() {
        addClassName("kith-problem");
    }

    /** Says it. */
    void tell(String what, String more, String reference) {
        removeAll();
        Paragraph quote = new Paragraph(new Span("Reference "), new Code(reference));
        quote.addClassNames("kith-quiet", "kith-small");
        add(new H1(what), new Paragraph(more), home(), quote);
    }

    private static Component home() {
        Anchor home = new Anchor("", "Go to the first page");
        home.getElement().setAttribute("router-link", true);
        return new Paragraph(home);
    }
}
