package org.kith.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;

/** Kith's name beside its mark: a child, and what is not joined to it. */
final class Wordmark {

    private static final String MARK = SignInView.picture("mark.svg");

    private Wordmark() {}

    static Component small() {
        return mark("kith-wordmark");
    }

    static Component large() {
        return mark("kith-wordmark", "kith-wordmark-large");
    }

    private static Component mark(String... classes) {
        Span mark = new Span(new Svg(MARK), new Span("Kith"));
        mark.addClassNames(classes);
        return mark;
    }
}
