package org.kith.network.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.kith.network.SinceKept;

/** What has changed since a view was saved, in sentences; each leads to what it speaks of. */
final class SinceList extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param when when it was saved, in words
     * @param show told which row to light up
     */
    SinceList(SinceKept since, String when, Consumer<String> show) {
        addClassName("kith-since");
        add(new H2("Since this view was saved"));
        Paragraph saved = new Paragraph(
                since.changes().isEmpty()
                        ? "Nothing around it is recorded as changed since " + when + "."
                        : "Saved " + when + ". What is recorded since, around what it shows:");
        saved.addClassName("kith-quiet");
        add(saved);
        for (SinceKept.Sort sort : SinceKept.Sort.values()) {
            List<SinceKept.Change> some =
                    since.changes().stream().filter(change -> change.sort() == sort).toList();
            if (!some.isEmpty()) {
                UnorderedList list = new UnorderedList();
                list.addClassName("kith-connections");
                some.forEach(change -> list.add(new ListItem(sentence(change, show))));
                add(new H3(sort.label()), list);
            }
        }
    }

    private static com.vaadin.flow.component.Component sentence(SinceKept.Change change, Consumer<String> show) {
        if (change.sort() == SinceKept.Sort.GONE) {
            return new Span(change.sentence());
        }
        NativeButton button = new NativeButton(change.sentence(), click -> show.accept(change.row()));
        button.addClassName("kith-plain-button");
        return button;
    }
}
