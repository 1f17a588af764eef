package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.kith.review.beside.Differences;

/** What is only on one side, only on the other, or said otherwise, in sentences: each with a letter that says which. */
final class DifferenceList extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param left what is said of things that are only on the left, as in "Only A"
     * @param right the same of the right side
     */
    DifferenceList(String heading, Differences found, String left, String right) {
        addClassName("kith-differences");
        add(new H3(heading));
        if (found.none()) {
            add(ReviewParts.quiet("No difference."));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-said-list");
        found.onlyLeft().forEach(line -> list.add(line("A", left, one(line.left()))));
        found.onlyRight().forEach(line -> list.add(line("B", right, one(line.right()))));
        found.changed()
                .forEach(line -> list.add(line(
                        "AB", "Said otherwise", List.of(new Div("A: " + line.left()), new Div("B: " + line.right())))));
        add(list);
    }

    private static List<Component> one(@org.jspecify.annotations.Nullable String text) {
        return List.of(new Div(text == null ? "" : text));
    }

    private static ListItem line(String letter, String words, List<Component> said) {
        Span plate = new Span(letter);
        plate.addClassName("kith-beside-plate");
        plate.getElement().setAttribute("data-plate", letter);
        Span which = new Span(words);
        which.addClassName("kith-hidden");
        Div text = new Div();
        text.add(which);
        text.add(said);
        ListItem item = new ListItem(plate, text);
        item.addClassName("kith-difference");
        return item;
    }
}
