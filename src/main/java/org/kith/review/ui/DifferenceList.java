package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.review.beside.Differences;

/** What is only on one side, only on the other, or said otherwise, in sentences: each with a letter that says which. */
final class DifferenceList extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param left what is said of things that are only on the left, as in "Only A"
     * @param right the same of the right side
     */
    DifferenceList(String heading, Differences found, String left, String right) {
        this(heading, found, new Plates("A", left, "B", right, "AB", "Said otherwise"));
    }

    /** What came and went from one day to a later one. */
    static DifferenceList since(String heading, Differences found) {
        return new DifferenceList(heading, found, new Plates("Over", "", "New", "", "Now", ""));
    }

    /** What stands at the front of a line, and what it means where that needs saying. */
    private record Plates(
            String left, String leftWords, String right, String rightWords, String both, String bothWords) {}

    private DifferenceList(String heading, Differences found, Plates plates) {
        addClassName("kith-differences");
        add(new H3(heading));
        if (found.none()) {
            add(ReviewParts.quiet("No difference."));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-said-list");
        // A thing and the line that leads to it can say the same: once is enough.
        Set<String> said = new HashSet<>();
        found.onlyLeft().stream()
                .filter(line -> said.add("left " + line.left()))
                .forEach(line -> list.add(line(plates.left(), plates.leftWords(), List.of(text("", line.left())))));
        found.onlyRight().stream()
                .filter(line -> said.add("right " + line.right()))
                .forEach(line -> list.add(line(plates.right(), plates.rightWords(), List.of(text("", line.right())))));
        boolean letters = plates.both().equals("AB");
        found.changed().stream()
                .filter(line -> said.add("both " + line.left() + line.right()))
                .forEach(line -> list.add(line(
                        plates.both(),
                        plates.bothWords(),
                        List.of(
                                text(letters ? "A: " : "", letters ? line.left() : line.right()),
                                text(letters ? "B: " : "Before: ", letters ? line.right() : line.left())))));
        add(list);
    }

    private static Component text(String before, @Nullable String text) {
        return new Div(before + (text == null ? "" : text));
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
