package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.kith.identity.quality.Figure;
import org.kith.identity.quality.SourceQuality;
import org.kith.uikit.KeyValue;
import org.kith.uikit.SectionCard;

/** One source: each figure with what it means, and the ways to the rows to mend. */
final class QualitySource extends Div {

    private static final long serialVersionUID = 1L;

    QualitySource(SourceQuality quality, LocalDate today, Runnable takeAway) {
        addClassName("kith-column");
        Button take = new Button("Take the rows to mend away…", click -> takeAway.run());
        take.addClassName("kith-noprint");
        Div head = new Div(new H2(quality.name()), WorkspaceNavigation.link("quality", "All sources"), take);
        head.addClassName("kith-quality-head");
        add(head, new Paragraph(says(quality)));
        for (Figure.Aspect aspect : Figure.Aspect.values()) {
            add(new SectionCard(
                    aspect.label(),
                    new PlainTable<>(Figure.of(aspect))
                            .column("Figure", figure -> figure(figure))
                            .column("Share", figure -> new QualityShare(quality, figure))
                            .column("Counted", figure -> new Span(counted(quality.share(figure))))
                            .column("To mend", figure -> toMend(quality, figure))
                            .caption(aspect.label() + ", " + quality.name())));
        }
        add(new SectionCard(
                "How new, and what may be there twice",
                QualitySources.meaning(),
                new KeyValue()
                        .fact("Newest said", QualitySources.day(quality.newest(), today))
                        .fact("Last delivery", QualitySources.day(quality.delivered(), today))
                        .fact("Pairs that may be one person", QualitySources.alike(quality))));
    }

    private static String says(SourceQuality quality) {
        return QualityShare.number(quality.records()) + (quality.records() == 1 ? " record" : " records")
                + " of people."
                + (quality.restricted() == 0
                        ? ""
                        : " " + QualityShare.number(quality.restricted())
                                + " more are restricted: what they say is in no figure.");
    }

    private static Component figure(Figure figure) {
        Span meaning = new Span(figure.meaning());
        meaning.addClassNames("kith-quiet", "kith-small");
        Div both = new Div(new Span(figure.label()), meaning);
        both.addClassName("kith-quality-figure");
        return both;
    }

    private static String counted(SourceQuality.Share share) {
        return share.of() == 0
                ? "nothing to count"
                : QualityShare.number(share.of() - share.wrong()) + " of " + QualityShare.number(share.of());
    }

    private static Component toMend(SourceQuality quality, Figure figure) {
        long wrong = quality.share(figure).wrong();
        return wrong == 0
                ? new Span("none")
                : WorkspaceNavigation.link(
                        QualityState.address(quality.source(), figure, 0), QualityShare.toMend(wrong));
    }
}
