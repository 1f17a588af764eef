package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.gaps.known.CoverageStatement;
import org.kith.gaps.ui.RecordsButton;
import org.kith.uikit.CopyButton;
import org.kith.uikit.SectionCard;

/** The coverage statement: what is known and what is not, each sentence with the records behind it. */
final class CoveragePanel {

    private CoveragePanel() {}

    static Component of(PersonContext context) {
        CoverageStatement statement = CoverageStatement.of(context.circle(), context.findings(), context.clocks());
        Slice slice = context.circle().slice();
        Div lines = new Div();
        lines.addClassName("kith-statement");
        for (CoverageStatement.Said said : statement.sentences()) {
            RecordsButton line =
                    new RecordsButton(new Span(said.text()), said.text(), said.rows(), slice, row -> item(slice, row));
            // Dashed is what is not known, as everywhere; the words say it too.
            line.getElement().setAttribute("data-unknown", said.unknown());
            lines.add(line);
        }
        return new SectionCard("What is known, and what is not", lines)
                .actions(new CopyButton("Copy", statement.text()));
    }

    /** An item has a page of its own. */
    static Optional<Component> item(Slice slice, String row) {
        return slice.row(ItemRow.class, row) == null
                ? Optional.empty()
                : Optional.of(WorkspaceNavigation.link(WorkspaceNavigation.item(row), "The item"));
    }
}
