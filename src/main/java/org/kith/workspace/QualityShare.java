package org.kith.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.kith.identity.quality.Figure;
import org.kith.identity.quality.SourceQuality;

/** A share as a number, with a quiet bar below it that says the same; it leads to the rows to mend where there are any. */
final class QualityShare extends Div {

    private static final long serialVersionUID = 1L;

    QualityShare(SourceQuality quality, Figure figure) {
        addClassName("kith-quality-share");
        SourceQuality.Share share = quality.share(figure);
        if (share.percent().isEmpty()) {
            Span none = new Span("–");
            none.addClassName("kith-quiet");
            none.getElement().setAttribute("role", "img").setAttribute("aria-label", "nothing to count");
            add(none);
            return;
        }
        int percent = share.percent().getAsInt();
        Div part = new Div();
        part.addClassName("kith-quality-part");
        part.getStyle().set("--part", percent + "%");
        Div bar = new Div(part);
        bar.addClassName("kith-quality-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        String words = percent + "%";
        if (share.wrong() == 0) {
            add(new Span(words), bar);
        } else {
            Anchor link = WorkspaceNavigation.link(QualityState.address(quality.source(), figure, 0), words);
            link.getElement()
                    .setAttribute(
                            "aria-label",
                            words + ", " + quality.name() + ", " + figure.label() + ": " + toMend(share.wrong()));
            add(link, bar);
        }
    }

    static String toMend(long wrong) {
        return number(wrong) + (wrong == 1 ? " row to mend" : " rows to mend");
    }

    static String number(long many) {
        return String.format(Locale.UK, "%,d", many);
    }
}
