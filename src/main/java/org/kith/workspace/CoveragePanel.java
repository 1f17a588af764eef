package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.gaps.known.CoverageStatement;
import org.kith.gaps.known.Sources;
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
            RecordsButton line = new RecordsButton(
                    new Span(said.text()), said.text(), said.rows(), slice, row -> ways(context, row));
            // Dashed is what is not known, as everywhere; the words say it too.
            line.getElement().setAttribute("data-unknown", said.unknown());
            lines.add(line);
        }
        SectionCard card = new SectionCard("What is known, and what is not", lines);
        List<Sources.Source> sources = Sources.of(context.circle(), context.lastDelivered());
        if (!sources.isEmpty()) {
            card.content(new SourcesFold(sources, context.circle().day()));
        }
        return card.actions(new CopyButton("Copy", statement.text()));
    }

    /** An item has a page of its own, and every row that the network draws stands there. */
    static Optional<Component> ways(PersonContext context, String row) {
        Span ways = new Span();
        ways.addClassName("kith-ways-on");
        if (context.circle().slice().row(ItemRow.class, row) != null) {
            ways.add(WorkspaceNavigation.link(WorkspaceNavigation.item(row), "The item"));
        }
        ways.add(WorkspaceNavigation.link(EvidenceAddress.of(context, row, null), "In the network"));
        return Optional.of(ways);
    }
}
