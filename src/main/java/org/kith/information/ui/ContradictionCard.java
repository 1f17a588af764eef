package org.kith.information.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.Slice;
import org.kith.information.ItemStory;
import org.kith.information.life.Contradiction;
import org.kith.uikit.Dates;

/** Two items that somebody said contradict each other: side by side, who has both, and what comparison is recorded. */
@StyleSheet("kith/information/share.css")
public final class ContradictionCard extends Article {

    private static final long serialVersionUID = 1L;

    /**
     * @param open opens an item
     * @param act what can be done with the pair; null where nothing can
     */
    public ContradictionCard(
            Contradiction pair, Slice slice, Function<ItemRow, Runnable> open, @Nullable Component act) {
        addClassName("kith-contradiction");
        Div both = new Div(
                new ItemLine(ItemStory.of(slice, pair.first()), slice.day(), open.apply(pair.first())),
                new ItemLine(ItemStory.of(slice, pair.second()), slice.day(), open.apply(pair.second())));
        both.addClassName("kith-contradiction-both");
        Div foot = new Div(small(having(pair)));
        foot.addClassName("kith-contradiction-foot");
        pair.lines().forEach(line -> foot.add(small(said(line, slice))));
        pair.comparisons().forEach(line -> foot.add(small(compared(line, slice))));
        pair.decisions()
                .forEach(enquiry -> foot.add(small("One decision names both"
                        + (enquiry.closedAt() == null
                                ? "."
                                : ", " + Dates.day(enquiry.closedAt().day()) + "."))));
        if (!pair.compared()) {
            foot.add(small("No comparison is recorded."));
        }
        if (act != null) {
            foot.add(act);
        }
        add(both, foot);
    }

    private static String having(Contradiction pair) {
        List<String> both = pair.haveBoth();
        if (both.isEmpty()) {
            return "No agency is recorded as having both.";
        }
        return "Both are with " + Called.list(both) + ".";
    }

    private static String said(LinkRow line, Slice slice) {
        String why = line.together();
        return "Joined as contradicting" + by(line, slice)
                + (why == null ? "; no sentence is recorded of what they mean together." : ": “" + why + "”");
    }

    private static String compared(LinkRow line, Slice slice) {
        String why = line.together();
        return "Compared" + by(line, slice) + (why == null ? "." : ": “" + why + "”");
    }

    private static String by(LinkRow line, Slice slice) {
        return Contradiction.by(slice, line).map(name -> " by " + name).orElse("")
                + (line.madeAt() == null ? "" : ", " + Dates.day(line.madeAt().day()));
    }

    private static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("kith-small");
        return paragraph;
    }
}
