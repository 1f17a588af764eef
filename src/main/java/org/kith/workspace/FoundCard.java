package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.circle.Ages;
import org.kith.circle.Person;
import org.kith.gaps.Finding;
import org.kith.gaps.scan.WorklistCard;
import org.kith.gaps.ui.PatternWords;

/** A card of the worklist with what else was found around one child: the first ones as lines, the rest folded and counted. */
final class FoundCard extends Article {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 3;

    private final transient WorklistContext context;
    private final transient Person child;

    FoundCard(WorklistCard card, Person child, WorklistContext context) {
        this.context = context;
        this.child = child;
        addClassNames("kith-work", "kith-work-found");
        add(head(), context.why(card));
        List<Finding> all = card.findings();
        // One folded line would take the room it saves.
        int shown = all.size() <= SHOWN + 1 ? all.size() : SHOWN;
        add(lines(all.subList(0, shown)));
        if (shown < all.size()) {
            add(folded(shown, all.subList(shown, all.size())));
        }
    }

    private Component head() {
        Component icon = VaadinIcon.CHILD.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        H2 name = new H2(context.link(child));
        Span age = new Span(context.age(child));
        age.addClassNames("kith-quiet", "kith-small");
        Div head = new Div(icon, name, age);
        head.addClassName("kith-work-head");
        return head;
    }

    private Component folded(int shown, List<Finding> rest) {
        Map<String, List<Finding>> groups =
                rest.stream().collect(Collectors.groupingBy(Finding::pattern, LinkedHashMap::new, Collectors.toList()));
        Div all = new Div();
        all.addClassName("kith-work-groups");
        Details details =
                new Details(shown + " shown, " + rest.size() + " more in " + Ages.counted(groups.size(), "group"), all);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && all.getComponentCount() == 0) {
                groups.forEach((pattern, findings) ->
                        all.add(new H3(PatternWords.heading(pattern) + " (" + findings.size() + ")"), lines(findings)));
            }
        });
        return details;
    }

    private Component lines(List<Finding> findings) {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("kith-work-lines");
        for (Finding finding : findings) {
            Div said = new Div(new Span(WorklistContext.lead(finding)));
            context.overdue(finding.overdueSince()).ifPresent(said::add);
            lines.add(new ListItem(
                    WorkspaceNavigation.link(
                            WorklistContext.address(child, finding), PatternWords.heading(finding.pattern())),
                    said));
        }
        return lines;
    }
}
