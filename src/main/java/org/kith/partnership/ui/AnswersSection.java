package org.kith.partnership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kith.figures.Shown;
import org.kith.partnership.Figures;
import org.kith.uikit.SectionCard;

/** How long answers took, and how many of them no decision names. */
final class AnswersSection extends Div {

    private static final long serialVersionUID = 1L;

    AnswersSection(Figures figures) {
        List<String> headings = new ArrayList<>(List.of("Asked in", "Requests"));
        if (!figures.answers().isEmpty()) {
            figures.answers().getFirst().delay().lines().getFirst().forEach(cell -> headings.add(cell.key()));
        }
        headings.add("Answers that no decision names");
        NativeTable table = Parts.table("How long answers took, by quarter", headings);
        NativeTableBody body = table.addBody();
        long greatest = figures.answers().stream()
                .flatMap(one -> one.delay().lines().getFirst().stream())
                .map(Shown.Cell::counted)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        for (Figures.Answers one : figures.answers()) {
            NativeTableRow row = Parts.row(body, Parts.quarter(one.quarter()));
            row.addDataCell().add(Parts.number(one.delay().total()));
            for (Shown.Cell cell : one.delay().lines().getFirst()) {
                row.addDataCell().add(Parts.bar(cell.counted(), greatest));
            }
            Integer share = one.notNamed();
            row.addDataCell().add(share == null ? Parts.number(null) : new Span("about " + share + " in 100"));
        }
        add(new SectionCard(
                "Answers",
                Parts.lead(
                        "Requests by the quarter in which was asked, and by the days from the day of asking to the day of the"
                                + " answer, weekends and holidays among them; a request that names several people is one for each. Last:"
                                + " of a hundred answers that brought items, and came before the enquiry closed, of how many its"
                                + " decision names none of these items, to the nearest five. That a decision names nothing of an"
                                + " answer does not tell whether it was weighed. Lately asked is lately answered: the last quarter"
                                + " is not like the others."),
                Parts.scroll(table, "Table of answers")));
    }
}
