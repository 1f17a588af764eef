package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.gaps.joining.Broke;
import org.kith.gaps.joining.Joining;
import org.kith.gaps.joining.JoiningWords;
import org.kith.gaps.joining.Reaching;
import org.kith.gaps.joining.Way;
import org.kith.kernel.Moment;
import org.kith.uikit.Dates;
import org.kith.uikit.SectorBadge;
import org.kith.vocabulary.Sector;

/**
 * Asks along a line of days: who could ask whom from when, what it would have brought, what the asker had by then, and where
 * the chain broke. Shape and words say what colour only helps with.
 */
final class JoinedChain extends Div {

    private static final long serialVersionUID = 1L;

    /** What an agency had by a day is said by its latest items. */
    private static final int LATEST = 3;

    private final transient Circle circle;
    private final transient Way way;
    private final transient JoiningWords words;

    JoinedChain(Circle circle, Joining.Chain chain, JoiningWords words, End end) {
        this.circle = circle;
        this.way = chain.way();
        this.words = words;
        addClassName("kith-joined-chain");
        OrderedList list = new OrderedList();
        for (int at = 0; at < way.asks().size(); at++) {
            list.add(ask(at + 1, way.asks().get(at), chain.broke().get(at)));
        }
        list.add(end(end));
        add(list);
    }

    private ListItem ask(int number, Way.Ask ask, Broke broke) {
        Div arrow = new Div(plate(way.asker()), about(ask), plate(ask.asked()));
        arrow.addClassName("kith-joined-arrow");
        arrow.getElement().setAttribute("aria-hidden", "true");
        Div said = new Div(new Paragraph(words.could(way, ask)));
        words.because(way, ask).ifPresent(text -> said.add(ReviewParts.quiet(text)));
        words.judgedLater(ask).ifPresent(text -> said.add(ReviewParts.quiet(text)));
        said.add(broke(ask, broke), had(ask));
        return row(ask.day(), "Ask " + number, arrow, said, cameThrough(broke));
    }

    private ListItem end(End end) {
        Div said = new Div(new Paragraph(end.could()));
        Div recorded = end.through() ? new Div(end.recorded()) : new Div(stopSign(), new Span(end.recorded()));
        recorded.addClassName(end.through() ? "kith-joined-came" : "kith-had-stop");
        said.add(recorded);
        return row(way.day(), end.label(), new Div(plate(way.asker())), said, end.through());
    }

    /**
     * What stands at the end of a chain.
     *
     * @param label of the step: "One place"
     * @param could what could have been then, in a sentence
     * @param recorded what is recorded of it, in a sentence
     * @param through whether it came through
     */
    record End(String label, String could, String recorded, boolean through) {

        static End of(Joining joining, Way way, JoiningWords words) {
            String asker = Called.capital(words.agency(way.asker()));
            String all = joining.items().size() == 2 ? "both" : "all of them";
            boolean together = joining.standing().together();
            return new End(
                    "One place",
                    asker + (way.asks().isEmpty() ? " had " : " could have had ") + all + from(way),
                    together
                            ? words.standing(joining)
                                    + later(way, joining.standing().at())
                            : "That somebody put them together is not recorded.",
                    together);
        }

        /** Of one item, or of an agency that was not asked. */
        static End of(Reaching reaching, Way way, JoiningWords words) {
            String asker = Called.capital(words.agency(way.asker()));
            Reaching.Arrived.How how = reaching.arrived().how();
            return new End(
                    "The enquiry",
                    asker
                            + (reaching.item() == null
                                    ? " could have had an answer"
                                    : way.asks().isEmpty() ? " had it" : " could have had it")
                            + from(way),
                    reaching.item() == null
                            ? "That it came to an enquiry about the child is not recorded."
                            : words.arrived(reaching)
                                    + (how == Reaching.Arrived.How.NOT
                                            ? ""
                                            : later(way, reaching.arrived().at())),
                    reaching.weighed());
        }

        private static String from(Way way) {
            return way.day() == null ? "." : " from " + Dates.day(way.day()) + ".";
        }

        private static String later(Way way, @Nullable Moment at) {
            LocalDate day = way.day();
            if (day == null || at == null || !at.day().isAfter(day)) {
                return "";
            }
            return " That is " + ReviewParts.many((int) ChronoUnit.DAYS.between(day, at.day()), "day", "days")
                    + " later than it could have been.";
        }
    }

    private static ListItem row(
            @Nullable LocalDate day, String step, Component picture, Component said, boolean through) {
        Span when = new Span(day == null ? "At any time" : Dates.day(day));
        when.addClassName("kith-review-first");
        Span label = new Span(step);
        label.addClassNames("kith-quiet", "kith-review-small");
        Div days = new Div(when, label);
        days.addClassName("kith-joined-day");
        Div content = new Div(picture, said);
        content.addClassName("kith-joined-said");
        ListItem item = new ListItem(days, content);
        item.addClassName("kith-joined-step");
        item.getElement().setAttribute("data-through", String.valueOf(through));
        return item;
    }

    private Component plate(String agency) {
        AgencyRow row = circle.slice().agency(agency);
        Span plate = new Span(
                new SectorBadge(row == null ? Sector.OTHER : row.type().sector(), ""),
                new Span(Called.capital(words.agency(agency))));
        plate.addClassName("kith-joined-plate");
        return plate;
    }

    private Component about(Way.Ask ask) {
        Span about = new Span("about " + words.subject(ask.about()));
        about.addClassName("kith-joined-about");
        return about;
    }

    private Component broke(Way.Ask ask, Broke broke) {
        Div line = new Div();
        if (cameThrough(broke)) {
            line.add(new Span(words.broke(way, ask, broke)));
            line.addClassName("kith-joined-came");
        } else {
            line.add(stopSign(), new Span(words.broke(way, ask, broke)));
            line.addClassName("kith-had-stop");
        }
        return line;
    }

    private static boolean cameThrough(Broke broke) {
        return broke.where() == Broke.Where.CAME;
    }

    private Component had(Way.Ask ask) {
        List<ItemRow> had = words.hadBy(way.asker(), ask.day(), circle.familyCircle());
        String asker = words.agency(way.asker());
        if (had.isEmpty()) {
            return ReviewParts.quiet("By then " + asker + " is recorded as having no item about the family.");
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("kith-said-list", "kith-review-small");
        had.subList(Math.max(0, had.size() - LATEST), had.size())
                .forEach(item -> list.add(new ListItem(
                        ReviewNavigation.item(item.id(), Called.item(item)),
                        ReviewParts.quiet(item.date() == null ? "" : Dates.day(item.date())))));
        Details details = new Details(
                "By then " + asker + " had " + ReviewParts.many(had.size(), "item", "items") + " about the family"
                        + (had.size() > LATEST ? "; the latest " + LATEST : ""),
                list);
        details.addClassName("kith-consider");
        return details;
    }

    private static Component stopSign() {
        Icon icon = VaadinIcon.BAN.create();
        icon.addClassName("kith-had-sign");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
