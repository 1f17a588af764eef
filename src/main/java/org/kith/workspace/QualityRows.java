package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.kith.circle.Person;
import org.kith.identity.quality.Figure;
import org.kith.identity.quality.SourceQualities;
import org.kith.identity.quality.SourceQuality;
import org.kith.identity.quality.ToMend;
import org.kith.uikit.Dates;

/** The rows of one source to mend by one figure, as its files have them. */
final class QualityRows extends Div {

    private static final long serialVersionUID = 1L;

    QualityRows(SourceQuality quality, Figure figure, SourceQualities.Page page, int at) {
        addClassName("kith-column");
        Div head = new Div(
                new H2(figure.label()),
                WorkspaceNavigation.link(QualityState.address(quality.source(), null, 0), quality.name()),
                WorkspaceNavigation.link("quality", "All sources"));
        head.addClassName("kith-quality-head");
        Paragraph mending = new Paragraph("How to mend it: " + figure.mending());
        mending.addClassName("kith-quality-mending");
        add(head, new Paragraph(figure.meaning()), mending);
        if (page.rows().isEmpty()) {
            add(new Paragraph(page.all() == 0 ? "There is no row to mend." : "There are no more rows to mend."));
            return;
        }
        add(
                new Span(QualityShare.toMend(page.all()) + ", in the order of the files."),
                new PlainTable<>(page.rows())
                        .column("Whose record", row -> person(page, row))
                        .column("What the source calls it", row -> new Span(called(row)))
                        .column("Where it stands", row -> new Span(where(row)))
                        .column("What is recorded", row -> new Span(row.words()))
                        .caption("Rows to mend: " + figure.label()));
        if (page.all() > SourceQualities.PAGE) {
            add(pages(quality, figure, page.all(), at));
        }
    }

    private static Component person(SourceQualities.Page page, ToMend row) {
        String name = MatchList.name(page.slice(), row.record());
        Person person = page.slice().people().of(row.record());
        return person == null
                ? new Span(name)
                : WorkspaceNavigation.link(WorkspaceNavigation.person(row.record(), person.child()), name);
    }

    static String called(ToMend row) {
        String id = row.row() == null ? row.person() : row.row();
        return id == null ? "said in Kith" : id;
    }

    static String where(ToMend row) {
        String day = row.said() == null ? "" : Dates.day(row.said());
        return row.line() == null
                ? "said in Kith" + (day.isEmpty() ? "" : " on " + day)
                : "Line " + row.line() + " of " + row.file() + (day.isEmpty() ? "" : ", delivered " + day);
    }

    private static Component pages(SourceQuality quality, Figure figure, int many, int at) {
        Nav pages = new Nav();
        pages.setAriaLabel("Pages");
        pages.addClassNames("kith-unlinked-pages", "kith-noprint");
        int last = (many - 1) / SourceQualities.PAGE;
        if (at > 0) {
            pages.add(WorkspaceNavigation.link(QualityState.address(quality.source(), figure, at - 1), "Before"));
        }
        pages.add(new Span("Page " + (at + 1) + " of " + (last + 1)));
        if (at < last) {
            pages.add(WorkspaceNavigation.link(QualityState.address(quality.source(), figure, at + 1), "Next"));
        }
        return pages;
    }
}
