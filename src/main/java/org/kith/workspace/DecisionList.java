package org.kith.workspace;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;

/** Everything that was ever decided about a setting, the latest first, folded under it. */
final class DecisionList extends Details {

    private static final long serialVersionUID = 1L;

    <T> DecisionList(List<T> decisions, Function<T, String> words) {
        super(
                decisions.isEmpty()
                        ? "Nothing was decided here yet"
                        : "Everything that was decided here (" + decisions.size() + ")");
        addClassName("kith-decisions");
        if (decisions.isEmpty()) {
            Paragraph none = new Paragraph(
                    "What stands is what Kith ships with. What is changed here stands in this place, with who changed it and why.");
            none.addClassName("kith-quiet");
            add(none);
            return;
        }
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("reversed", true);
        decisions.forEach(decision -> list.add(new ListItem(words.apply(decision))));
        add(list);
    }
}
