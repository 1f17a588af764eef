package org.kith.partnership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kith.figures.Shown;
import org.kith.gaps.ui.PatternWords;
import org.kith.partnership.Figures;
import org.kith.uikit.SectionCard;

/** What is found, by pattern and by quarter. */
final class FoundSection extends Div {

    private static final long serialVersionUID = 1L;

    FoundSection(Figures figures) {
        List<String> headings = new ArrayList<>(List.of("What is found", "Children", "Found"));
        if (!figures.patterns().isEmpty()) {
            figures.patterns()
                    .getFirst()
                    .found()
                    .lines()
                    .getFirst()
                    .forEach(cell -> headings.add(Parts.quarter(cell.key())));
        }
        NativeTable table = Parts.table("What is found, by pattern and quarter", headings);
        NativeTableBody body = table.addBody();
        long greatest = figures.patterns().stream()
                .map(one -> one.children().total())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        for (Figures.OfPattern one : figures.patterns()) {
            NativeTableRow row = Parts.row(body, PatternWords.heading(one.pattern()));
            row.addDataCell().add(Parts.bar(one.children().total(), greatest));
            row.addDataCell().add(Parts.number(one.found().total()));
            for (Shown.Cell cell : one.found().lines().getFirst()) {
                row.addDataCell().add(Parts.number(cell.counted()));
            }
        }
        add(new SectionCard(
                "What is found",
                Parts.lead("By pattern, in the order of the catalogue. Children: of how many children the pattern finds"
                        + " something today. Found: how much it finds, each once however many children it concerns; beside it,"
                        + " by the quarter in which the newest of what it rests on became known. What was settled or set aside"
                        + " meanwhile is not there: a quarter can only become less. A pattern that finds more has not found"
                        + " more that went wrong: it asks where more is recorded."),
                Parts.scroll(table, "Table of what is found")));
    }
}
