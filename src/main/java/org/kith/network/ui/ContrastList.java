package org.kith.network.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.kith.network.Contrast;

/** What one of two agencies had and the other had not, in sentences. It says what was where, not what anybody should have done. */
final class ContrastList extends Div {

    private static final long serialVersionUID = 1L;

    ContrastList(Contrast contrast, Consumer<String> go) {
        addClassName("kith-contrast");
        add(list(contrast, Contrast.Had.FIRST, contrast.first(), contrast.second(), go));
        add(list(contrast, Contrast.Had.SECOND, contrast.second(), contrast.first(), go));
        List<Contrast.Line> together = lines(contrast, Contrast.Had.TOGETHER);
        if (!together.isEmpty()) {
            add(new H2("What shows only when both are put together"), list(together, go));
        }
    }

    private static Div list(Contrast contrast, Contrast.Had who, String had, String not, Consumer<String> go) {
        String letter = who == Contrast.Had.FIRST ? "A" : "B";
        List<Contrast.Line> lines = lines(contrast, who);
        Div part = new Div(new H2(letter + ": what " + had + " had and " + not + " had not"));
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph("Nothing that this picture draws.");
            none.addClassName("kith-quiet");
            part.add(none);
        } else {
            part.add(list(lines, go));
        }
        return part;
    }

    private static List<Contrast.Line> lines(Contrast contrast, Contrast.Had who) {
        return contrast.lines().stream().filter(line -> line.who() == who).toList();
    }

    private static UnorderedList list(List<Contrast.Line> lines, Consumer<String> go) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> {
            NativeButton sentence = new NativeButton(line.sentence(), click -> go.accept(line.at()));
            sentence.addClassName("kith-plain-button");
            list.add(new ListItem(sentence));
        });
        list.addClassName("kith-connections");
        return list;
    }
}
