package org.kith.information.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.information.ItemStory;
import org.kith.uikit.Dates;

/** An item in a list of items: what it is, how firmly it is said, what it says, and what became of it. */
@StyleSheet("kith/information/item.css")
public final class ItemLine extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param today the day from which one looks
     * @param open what to do to open it; null where it stands open already
     */
    public ItemLine(ItemStory story, LocalDate today, @Nullable Runnable open) {
        addClassName("kith-item-line");
        LocalDate date = story.row().date();
        Span when = new Span(date == null ? "day not recorded" : Dates.text(date, today));
        when.addClassName("kith-item-when");
        Div head = ItemMarks.all(story);
        head.add(when);
        AgencyRow holder = story.holder();
        String title = story.restricted()
                ? "Restricted: contact " + (holder == null ? "its holder" : reach(holder))
                : story.title();
        Div heading = new Div();
        heading.addClassName("kith-item-title");
        if (open == null) {
            heading.add(new Span(title));
        } else {
            NativeButton button = new NativeButton(title, click -> open.run());
            button.addClassNames("kith-plain-button", "kith-item-open");
            heading.add(button);
        }
        add(head, heading);
        if (!story.restricted() && story.row().childWords() != null) {
            Div words = new Div(new Paragraph("“" + story.row().childWords() + "”"));
            words.addClassName("kith-item-words");
            add(words);
        }
        story.outcome().ifPresent(outcome -> {
            Paragraph line = new Paragraph(outcome);
            line.addClassName("kith-item-outcome");
            add(line);
        });
        story.standing().forEach(sentence -> {
            Paragraph line = new Paragraph(sentence);
            line.addClassName("kith-item-standing-line");
            add(line);
        });
        Paragraph foot = new Paragraph((holder == null ? "Holder not recorded" : holder.name()) + about(story));
        foot.addClassNames("kith-item-foot");
        add(foot);
    }

    private static String reach(AgencyRow holder) {
        String reach = holder.phone() != null ? holder.phone() : holder.email();
        return holder.name() + (reach == null ? "" : ", " + reach);
    }

    private static String about(ItemStory story) {
        String names = String.join(
                ", ",
                story.about().stream()
                        .filter(about -> !about.beside())
                        .map(ItemStory.About::name)
                        .toList());
        return names.isEmpty() ? " · about nobody yet" : " · about " + names;
    }
}
