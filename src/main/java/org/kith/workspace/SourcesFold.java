package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.gaps.known.Sources;
import org.kith.kernel.Moment;
import org.kith.uikit.Dates;

/** Beside the coverage statement: from when to when what each agency delivered speaks, and when that last came in. */
final class SourcesFold extends Details {

    private static final long serialVersionUID = 1L;

    SourcesFold(List<Sources.Source> sources, LocalDate day) {
        super("When each agency’s data last came in");
        addClassNames("kith-sources", "kith-consider");
        Paragraph note =
                new Paragraph("What happened outside these days may be recorded at the agency. It is not seen here.");
        note.addClassNames("kith-quiet", "kith-small");
        add(
                new PlainTable<>(sources)
                        .column("Agency", source -> new Span(source.agency().name()))
                        .column("Speaks of", source -> new Span(period(source)))
                        .column("Last came in", source -> last(source.last(), day))
                        .caption("What each agency delivered"),
                note);
    }

    /** "1 January 2021 to 12 October 2026". */
    private static String period(Sources.Source source) {
        LocalDate from = source.from();
        LocalDate to = source.to();
        if (from == null && to == null) {
            return "not recorded";
        }
        return (from == null ? "" : Dates.day(from) + " ")
                + (to == null ? "on" : (from == null ? "up to " : "to ") + Dates.day(to));
    }

    private static Component last(@Nullable Moment moment, LocalDate day) {
        return new Span(said(moment, day));
    }

    /** "13 October 2026 (today)". */
    static String said(@Nullable Moment moment, LocalDate day) {
        return moment == null ? "not recorded" : Dates.text(moment.day(), day);
    }
}
