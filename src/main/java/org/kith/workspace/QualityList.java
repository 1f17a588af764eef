package org.kith.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.kith.circle.Called;
import org.kith.gaps.scan.DataQuality;
import org.kith.gaps.scan.QualityLine;
import org.kith.uikit.ContactLine;
import org.kith.uikit.EmptyState;

/** What agencies leave empty: one line an agency and matter, what it would make possible, and whom to ring about it. */
final class QualityList extends Div {

    private static final long serialVersionUID = 1L;

    QualityList(DataQuality.Counted counted, LocalDate today, Runnable again) {
        addClassNames("kith-column", "kith-quality");
        if (counted.lines().isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    "No agency leaves these empty",
                    "Kith looks at receipts of reading, at what was searched for a nil answer, at the verification of"
                            + " parents, and at whether services to adults know of children."));
        } else {
            add(
                    new Paragraph(
                            "What agencies leave empty is a matter between the data steward and the agency. It is no"
                                    + " finding about any child, and says nothing of what an agency does."),
                    new PlainTable<>(counted.lines())
                            .column(
                                    "Agency",
                                    line -> WorkspaceNavigation.link(
                                            WorkspaceNavigation.agency(line.agency()), line.name()),
                                    Comparator.comparing(QualityLine::name))
                            .column("What it leaves empty", line -> new Span(said(line)))
                            .column("What saying it would make possible", line -> new Span(possible(line.matter())))
                            .column("Contact", line -> new ContactLine(line.name(), line.phone(), line.email()))
                            .caption("What agencies leave empty"));
        }
        NativeButton count = new NativeButton("Count again", click -> again.run());
        count.addClassNames("kith-plain-button", "kith-noprint");
        Div foot = new Div(new Span("Counted " + GapsPanel.shortly(counted.at(), today) + "."), count);
        foot.addClassNames("kith-work-actions", "kith-quiet");
        add(foot);
    }

    static String said(QualityLine line) {
        String of = rows(line);
        if (line.matter() == QualityLine.Matter.READING) {
            return "It reports reading, and no reading is recorded of " + of + " it received.";
        }
        String rest = switch (line.matter()) {
            case SEARCHED -> "what was searched";
            case VERIFIED -> "whether anybody verified it";
            case CHILDREN, READING -> "whether the service knows of children";
        };
        if (line.never()) {
            return line.rows() == 1
                    ? Called.capital(of) + " does not say " + rest + "."
                    : "None of " + of + " says " + rest + ".";
        }
        return number(line.empty()) + " of " + of + (line.empty() == 1 ? " does" : " do") + " not say " + rest + ".";
    }

    private static String rows(QualityLine line) {
        boolean one = line.rows() == 1;
        String many = number(line.rows());
        return switch (line.matter()) {
            case READING -> one ? "the one item" : "any of the " + many + " items";
            case SEARCHED -> one ? "its one answer “nothing held”" : "its " + many + " answers “nothing held”";
            case VERIFIED ->
                one ? "its one row that names a parent" : "its " + many + " rows that name a mother or father";
            case CHILDREN -> one ? "its one involvement" : "its " + many + " involvements with adults";
        };
    }

    private static String possible(QualityLine.Matter matter) {
        return switch (matter) {
            case READING -> "Seeing which of what was sent still waits to be read.";
            case SEARCHED -> "Seeing whether a nil answer still holds once another name, number or address is known.";
            case VERIFIED -> "Seeing which parents nobody has verified, before somebody is told or asked as one.";
            case CHILDREN -> "Seeing which services know that a child lives with the adult they work with.";
        };
    }

    private static String number(long many) {
        return String.format(Locale.UK, "%,d", many);
    }
}
