package org.kith.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Facts in two columns: what, and what is recorded of it. */
public final class KeyValue extends DescriptionList {

    private static final long serialVersionUID = 1L;

    public KeyValue() {
        addClassName("kith-values");
    }

    /** A fact; where nothing is recorded it says so. */
    public KeyValue fact(String what, @Nullable String value) {
        Span said = new Span(value == null || value.isBlank() ? "not recorded" : value);
        if (value == null || value.isBlank()) {
            said.addClassName("kith-quiet");
        }
        return fact(what, said);
    }

    public KeyValue fact(String what, Component value) {
        add(new Term(what), new Description(value));
        return this;
    }

    /** A fact that is left out where nothing is recorded. */
    public KeyValue factIfKnown(String what, @Nullable String value) {
        return value == null || value.isBlank() ? this : fact(what, value);
    }
}
