package org.kith.information.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.information.life.ItemLife;
import org.kith.information.life.LifeStage;
import org.kith.kernel.Moment;
import org.kith.uikit.Dates;

/** The stages of an item, one under the other: what is recorded of each, and where it stands still. */
@StyleSheet("kith/information/share.css")
public final class LifeList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 3;

    /**
     * @param today the day from which one looks
     */
    public LifeList(ItemLife life, LocalDate today) {
        addClassName("kith-life");
        OrderedList list = new OrderedList();
        LifeStage still = life.standsStill().orElse(null);
        life.steps().forEach(step -> list.add(line(step, step.stage() == still)));
        H4 heading = new H4("What became of it");
        add(heading, list, summary(life, today));
    }

    private static ListItem line(ItemLife.Step step, boolean still) {
        Span stage = new Span(step.stage().label());
        stage.addClassName("kith-life-stage");
        ListItem line = new ListItem(stage);
        line.getElement().setAttribute("data-reached", step.reached() ? "yes" : "no");
        line.getElement().setAttribute("data-stage", step.stage().name().toLowerCase(Locale.ROOT));
        line.setClassName("kith-life-still", still);
        Div said = new Div();
        List<ItemLife.Mark> marks = step.marks();
        marks.stream()
                .limit(FEW)
                .forEach(mark -> said.add(new Div(mark.words() + (mark.at() == null ? "" : ", " + day(mark.at())))));
        if (marks.size() > FEW) {
            said.add(new Div("and " + (marks.size() - FEW) + " more"));
        }
        if (!step.reached()) {
            said.add(new Div(step.nothing()));
        }
        line.add(said);
        return line;
    }

    private static Paragraph summary(ItemLife life, LocalDate today) {
        Paragraph words = new Paragraph(life.standsStill()
                .map(stage ->
                        "It stands still at “" + stage.label().toLowerCase(Locale.UK) + "”" + since(life, today) + ".")
                .orElse("Nothing is open here."));
        words.addClassNames("kith-small", "kith-life-summary");
        return words;
    }

    private static String since(ItemLife life, LocalDate today) {
        @Nullable
        Moment last = life.steps().stream()
                .flatMap(step -> step.marks().stream())
                .map(ItemLife.Mark::at)
                .filter(java.util.Objects::nonNull)
                .max(Moment::compareTo)
                .orElse(null);
        return last == null ? "" : "; the last that is recorded is of " + Dates.text(last.day(), today);
    }

    private static String day(Moment moment) {
        return Dates.day(moment.day()) + (moment.bare() ? "" : ", " + Dates.time(moment));
    }
}
