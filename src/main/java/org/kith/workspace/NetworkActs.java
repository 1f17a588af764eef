package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.circle.ItemRow;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingCode;
import org.kith.information.LooseItem;
import org.kith.network.NodeKind;
import org.kith.network.SceneNode;
import org.kith.network.ui.FindingActs;
import org.kith.uikit.CopyButton;

/**
 * What people do about silence where it stands in the picture: the same asks, buttons and items as on the pages of gaps
 * and of what is unlinked. Where a finding only mentions somebody, it is read, with a way to its own place.
 */
final class NetworkActs implements FindingActs {

    private static final String NOT_LINKED = "item-not-linked";
    private static final Set<NodeKind> WHERE_IT_STANDS = Set.of(NodeKind.AGENCY, NodeKind.REQUEST, NodeKind.ITEM);

    private final PersonContext context;
    private final FindingActions actions;
    private final UnlinkedActions unlinked;
    private final ItemActs items;

    NetworkActs(
            PersonContext context, GapActions actions, Undoable undoable, UnlinkedActions unlinked, ItemActs items) {
        this.context = context;
        this.items = items;
        this.actions = new FindingActions(context.circle(), actions, undoable);
        this.unlinked = unlinked;
    }

    @Override
    public Optional<Component> of(SceneNode node, List<Finding> findings) {
        List<Finding> notAsked = findings.stream()
                .filter(finding -> finding.pattern().equals(AskList.NOT_ASKED))
                .filter(finding -> node.kind() == NodeKind.AGENCY)
                .toList();
        List<Finding> loose = findings.stream()
                .filter(finding -> finding.pattern().equals(NOT_LINKED))
                .filter(finding -> node.kind() == NodeKind.ITEM)
                .toList();
        List<Finding> others = new ArrayList<>(findings);
        others.removeAll(notAsked);
        others.removeAll(loose);
        Optional<ItemRow> item = node.item()
                .flatMap(id -> Optional.ofNullable(context.circle().slice().row(ItemRow.class, id)))
                .filter(each -> !each.restricted());
        if (findings.isEmpty() && item.isEmpty()) {
            return Optional.empty();
        }
        Div all = new Div();
        all.addClassName("kith-acts");
        item.ifPresent(row -> {
            Div acts = items.buttons(row);
            acts.addClassName("kith-act-buttons");
            all.add(acts);
        });
        if (!notAsked.isEmpty()) {
            all.add(new H3("The ask"), ask(notAsked));
        }
        if (!loose.isEmpty()) {
            all.add(new H3("Whom is it about?"));
            items(loose).forEach(all::add);
        }
        if (!others.isEmpty()) {
            all.add(new H3("Not known, not asked, not joined"));
            others.forEach(finding -> all.add(other(finding, WHERE_IT_STANDS.contains(node.kind()))));
        }
        return Optional.of(all);
    }

    private Component ask(List<Finding> findings) {
        AskList.Ask ask =
                AskList.ask(context.circle().slice(), finding -> AskList.contacts(context.circle(), finding), findings);
        Div box = new Div();
        box.addClassName("kith-act");
        Pre words = new Pre(ask.text());
        words.addClassName("kith-ask-text");
        Div buttons = buttons(new CopyButton("Copy the ask", ask.text()));
        buttons.add(actions.of(findings));
        buttons.add(look(findings.getFirst()));
        box.add(buttons, new AskReach(ask), words, new Details("Why Kith thinks so", why(findings)));
        return box;
    }

    private static Div why(List<Finding> findings) {
        Div why = new Div();
        findings.stream().map(Finding::sentence).distinct().forEach(sentence -> why.add(new Paragraph(sentence)));
        return why;
    }

    private List<Component> items(List<Finding> findings) {
        Set<String> ids = findings.stream()
                .flatMap(finding -> finding.items().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<LooseItem> items = UnlinkedList.of(context.circle()).aboutNobody().stream()
                .filter(item -> ids.contains(item.row().id()))
                .toList();
        var read = unlinked.page(items);
        boolean may = unlinked.may();
        List<Component> rows = new ArrayList<>();
        read.items().forEach(item -> rows.add(new UnlinkedRow(item, read.slice(), unlinked, may)));
        Div last = buttons();
        last.add(look(findings.getFirst()));
        rows.add(last);
        return rows;
    }

    private Component other(Finding finding, boolean act) {
        Span question = new Span(finding.question());
        question.addClassName("kith-question");
        Div box = new Div(new Paragraph(finding.sentence()), question);
        box.addClassName("kith-act");
        Div buttons = buttons();
        if (act) {
            buttons.add(actions.of(List.of(finding)));
        }
        buttons.add(look(finding));
        box.add(buttons);
        return box;
    }

    private Component look(Finding finding) {
        return WorkspaceNavigation.link(
                context.address(PersonPage.GAPS) + "?" + GapsPanel.AT + "=" + FindingCode.of(finding),
                "Look at the finding");
    }

    private static Div buttons(Component... parts) {
        Div buttons = new Div(parts);
        buttons.addClassNames("kith-act-buttons", "kith-noprint");
        return buttons;
    }
}
