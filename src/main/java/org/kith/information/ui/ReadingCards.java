package org.kith.information.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.circle.Called;
import org.kith.information.ItemStory;
import org.kith.kernel.Moment;
import org.kith.uikit.Dates;

/** What practitioners make of an item, side by side; what each of them made of it before stands under it. */
@StyleSheet("kith/information/share.css")
final class ReadingCards extends Div {

    private static final long serialVersionUID = 1L;

    private static final Comparator<ItemStory.Read> LATEST =
            Comparator.comparing(ItemStory.Read::at, Comparator.nullsLast(Comparator.<Moment>reverseOrder()));

    ReadingCards(List<ItemStory.Read> readings) {
        addClassName("kith-readings");
        Map<String, List<ItemStory.Read>> byPractitioner = new LinkedHashMap<>();
        readings.stream()
                .sorted(LATEST)
                .forEach(read -> byPractitioner
                        .computeIfAbsent(read.practitioner(), k -> new ArrayList<>())
                        .add(read));
        byPractitioner.values().forEach(reads -> add(card(reads)));
    }

    private static Article card(List<ItemStory.Read> reads) {
        ItemStory.Read now = reads.getFirst();
        Span who = new Span(now.by() + (now.agency() == null ? "" : ", " + now.agency()));
        who.addClassName("kith-readings-who");
        Article card = new Article(new Div(who));
        if (now.weight() != null) {
            Span weight = new Span(Called.capital(now.weight()));
            weight.addClassName("kith-readings-weight");
            card.add(new Div(weight));
        }
        card.add(new Paragraph(says(now)));
        card.add(when(now, ""));
        reads.stream()
                .skip(1)
                .forEach(before -> card.add(when(before, "Before: " + weight(before) + says(before) + " · ")));
        return card;
    }

    private static String weight(ItemStory.Read read) {
        return read.weight() == null ? "" : read.weight() + ", ";
    }

    private static String says(ItemStory.Read read) {
        return (read.readsItAs() == null ? "no words recorded" : "“" + read.readsItAs() + "”")
                + (read.why() == null ? "" : ", because: " + read.why());
    }

    private static Paragraph when(ItemStory.Read read, String before) {
        Moment at = read.at();
        Paragraph line = new Paragraph(before
                + (at == null ? "day not recorded" : Dates.day(at.day()) + (at.bare() ? "" : ", " + Dates.time(at))));
        line.addClassNames("kith-quiet", "kith-small");
        return line;
    }
}
