package org.kith.network.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.kith.network.Shown;

/** Always there: what the picture shows, and what it does not. Changes are said aloud. */
final class ShownLine extends Div {

    private static final long serialVersionUID = 1L;

    private final Span counts = new Span();
    private final Span news = new Span();

    ShownLine() {
        addClassName("kith-shown");
        counts.setId("network-shown");
        news.getElement().setAttribute("role", "status");
        Paragraph line = new Paragraph(counts);
        Span caution = new Span("Being connected does not mean being involved.");
        caution.addClassName("kith-caution");
        add(line, caution, news);
    }

    void say(Shown shown) {
        say(shown.sentence());
    }

    void say(String shown) {
        counts.setText(shown);
    }

    /** What just happened. */
    void news(String text) {
        news.setText(text);
    }
}
