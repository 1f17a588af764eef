package org.kith.gaps.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kith.circle.Slice;

/**
 * A sentence with the records it rests on behind it: a small button at its end opens them in place, one line each, never
 * more than the reader may see.
 */
@StyleSheet("kith/gaps/statement.css")
public final class RecordsButton extends Div {

    private static final long serialVersionUID = 1L;

    private final Div opened = new Div();
    private final NativeButton button = new NativeButton("Records");

    /**
     * @param sentence what is said
     * @param plain the sentence as it is read out with the button
     * @param rows internal ids of the rows behind it
     * @param more a way on from a row, such as a link to its page, where there is one
     */
    public RecordsButton(
            Component sentence,
            String plain,
            Collection<String> rows,
            Slice slice,
            Function<String, Optional<Component>> more) {
        addClassName("kith-records");
        opened.addClassName("kith-records-open");
        opened.setVisible(false);
        Div line = new Div(sentence);
        line.addClassName("kith-records-line");
        add(line);
        List<CardText.Piece> pieces = pieces(rows, slice);
        if (!pieces.isEmpty()) {
            button.addClassNames("kith-records-button", "kith-noprint");
            button.getElement().setAttribute("aria-expanded", "false");
            button.getElement().setAttribute("aria-label", "Records behind: " + plain);
            button.addClickListener(click -> toggle(pieces, more));
            line.add(button);
            add(opened);
        }
    }

    private static List<CardText.Piece> pieces(Collection<String> rows, Slice slice) {
        EvidenceWords words = new EvidenceWords(slice);
        Map<String, CardText.Piece> pieces = new LinkedHashMap<>();
        for (String id : rows) {
            slice.row(id).flatMap(words::piece).ifPresent(piece -> pieces.put(piece.row(), piece));
        }
        return List.copyOf(pieces.values());
    }

    private void toggle(List<CardText.Piece> pieces, Function<String, Optional<Component>> more) {
        boolean open = !opened.isVisible();
        opened.setVisible(open);
        button.getElement().setAttribute("aria-expanded", String.valueOf(open));
        opened.removeAll();
        if (open) {
            UnorderedList list = new UnorderedList();
            for (CardText.Piece piece : pieces) {
                ListItem line = new ListItem(new Span(String.join(" ", piece.lines())));
                more.apply(piece.row()).ifPresent(line::add);
                list.add(line);
            }
            opened.add(list);
        }
    }
}
