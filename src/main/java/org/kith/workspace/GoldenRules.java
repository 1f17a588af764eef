package org.kith.workspace;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.kith.information.sharing.GoldenCheck;

/** The seven golden rules of information sharing beside a decision: questions to oneself, none of which holds it up. */
final class GoldenRules extends Div {

    private static final long serialVersionUID = 1L;

    private final OrderedList list = new OrderedList();

    GoldenRules() {
        addClassName("kith-share-rules");
        Paragraph foot = new Paragraph(
                "After the government’s advice for practitioners of May 2024. Questions to yourself: none keeps you from"
                        + " deciding.");
        foot.addClassNames("kith-quiet", "kith-small");
        Details fold = new Details("Seven golden rules", new Div(list, foot));
        fold.setOpened(true);
        add(fold);
    }

    void show(List<GoldenCheck> checks) {
        list.removeAll();
        for (GoldenCheck check : checks) {
            ListItem line = new ListItem(new Span(check.rule().label()));
            String question = check.question();
            line.getElement().setAttribute("data-asks", question == null ? "no" : "yes");
            if (question != null) {
                Span ask = new Span(question);
                ask.addClassName("kith-share-asks");
                line.add(ask);
            }
            list.add(line);
        }
    }
}
