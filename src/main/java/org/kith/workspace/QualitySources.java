package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.identity.quality.Figure;
import org.kith.identity.quality.SourceQualities;
import org.kith.identity.quality.SourceQuality;
import org.kith.kernel.Moment;
import org.kith.uikit.Dates;
import org.kith.uikit.EmptyState;
import org.kith.uikit.SectionCard;

/** All sources beside each other, in the order of their names: what is filled, what can be right, how new it is. */
final class QualitySources extends Div {

    private static final long serialVersionUID = 1L;

    QualitySources(SourceQualities.Counted counted, LocalDate today, Runnable again) {
        addClassName("kith-column");
        if (counted.sources().isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.RECORDS,
                    "No records of people yet",
                    "Here stands of each agency what its records say, once deliveries have come in."));
            return;
        }
        add(new Paragraph(
                "Each figure is a share of the records, or values, that it asks something of; a dash where there are"
                        + " none. Not every agency needs to hold everything. A number leads to the rows to mend, a source to what"
                        + " each figure means."));
        add(card(counted, Figure.Aspect.FILLED), card(counted, Figure.Aspect.RIGHT), fresh(counted, today));
        NativeButton count = new NativeButton("Count again", click -> again.run());
        count.addClassNames("kith-plain-button", "kith-noprint");
        Div foot = new Div(new Span("Counted " + GapsPanel.shortly(counted.at(), today) + "."), count);
        foot.addClassNames("kith-work-actions", "kith-quiet");
        add(foot);
    }

    private static Component card(SourceQualities.Counted counted, Figure.Aspect aspect) {
        PlainTable<SourceQuality> table = new PlainTable<>(counted.sources())
                .column("Source", QualitySources::source)
                .column("Records", QualitySources::records);
        Figure.of(aspect).forEach(figure -> table.column(figure.label(), quality -> new QualityShare(quality, figure)));
        return new SectionCard(aspect.label(), table.caption(aspect.label() + ", by source"));
    }

    private static Component fresh(SourceQualities.Counted counted, LocalDate today) {
        PlainTable<SourceQuality> table = new PlainTable<>(counted.sources())
                .column("Source", QualitySources::source)
                .column("Newest said", quality -> day(quality.newest(), today))
                .column("Last delivery", quality -> day(quality.delivered(), today));
        Figure.of(Figure.Aspect.NEW)
                .forEach(figure -> table.column(figure.label(), quality -> new QualityShare(quality, figure)));
        table.column("Pairs that may be one person", QualitySources::alike);
        return new SectionCard("How new, and what may be there twice", meaning(), table.caption("How new, by source"));
    }

    /** What the figures mean that are no shares. */
    static Component meaning() {
        return new Paragraph(
                "Newest said: when the newest of what the source says of people was said or delivered. Last"
                        + " delivery: when the newest delivery was made that said anew what the agency’s data covers. Pairs: two records"
                        + " of the same source that are probably of one person, as Matches has them; that is not always a mistake.");
    }

    private static Component source(SourceQuality quality) {
        return WorkspaceNavigation.link(QualityState.address(quality.source(), null, 0), quality.name());
    }

    private static Component records(SourceQuality quality) {
        Div cell = new Div(new Span(QualityShare.number(quality.records())));
        if (quality.restricted() > 0) {
            Span more = new Span("and " + QualityShare.number(quality.restricted()) + " restricted");
            more.addClassNames("kith-quiet", "kith-small");
            cell.add(new Div(more));
        }
        return cell;
    }

    static Component day(@Nullable Moment moment, LocalDate today) {
        return new Span(moment == null ? "not recorded" : Dates.text(moment.day(), today));
    }

    static Component alike(SourceQuality quality) {
        Integer alike = quality.alike();
        if (alike == null) {
            return new Span("Records are not compared yet");
        }
        return alike == 0
                ? new Span("No pairs")
                : WorkspaceNavigation.link(
                        "matches?source=" + quality.source() + "&other=" + quality.source(),
                        QualityShare.number(alike) + (alike == 1 ? " pair" : " pairs"));
    }
}
