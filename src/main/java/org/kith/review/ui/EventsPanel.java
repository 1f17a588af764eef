package org.kith.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.network.Contrast;
import org.kith.review.Period;
import org.kith.review.ReviewedPeriod;
import org.kith.review.beside.Differences;
import org.kith.review.beside.Happening;
import org.kith.review.beside.Looked;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;
import org.kith.uikit.time.Buckets;
import org.kith.uikit.time.TimeBar;
import org.kith.uikit.time.TimeStretch;

/** The period played from event to event: what happened, became known or reached somebody, and what that changed. */
final class EventsPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final String DAY = "day";

    private final transient Reviewing shown;
    private final transient ReviewServices services;
    private final Div body = new Div();
    private transient List<Happening> happenings = List.of();
    private transient List<LocalDate> days = List.of();

    EventsPanel(Reviewing shown, ReviewServices services) {
        this.shown = shown;
        this.services = services;
        addClassNames("kith-events", "kith-column");
        services.reader()
                .read(shown.review(), shown.child().record(), "event by event, in a review")
                .ifPresentOrElse(this::show, () -> add(ReviewParts.notKnown(shown)));
    }

    private void show(ReviewedPeriod read) {
        Circle last = read.last();
        Period period = read.period();
        happenings = Happening.in(last, period);
        days = happenings.stream().map(Happening::day).distinct().toList();
        LocalDate first = shown.wants(DAY)
                .flatMap(BesidePanel::day)
                .filter(period::holds)
                .orElse(days.isEmpty() ? period.to() : days.getFirst());
        TimeBar[] bar = new TimeBar[1];
        bar[0] = new TimeBar(
                asked -> {
                    LocalDate day = asked.day() == null ? period.to() : asked.day();
                    bar[0].place(asked.day());
                    go(read, day);
                },
                key -> {});
        bar[0].addClassName("kith-noprint");
        if (period.from().isBefore(period.to())) {
            bar[0].show(stretch(last, period));
            bar[0].place(first.equals(period.to()) ? null : first);
        }
        add(
                ReviewParts.quiet(
                        "Every day of the period on which something happened, became known or reached an agency. Each"
                                + " day shows what was known at its end, and nothing that came later."),
                bar[0],
                body);
        body.addClassName("kith-column");
        body.getElement().setAttribute("aria-live", "polite");
        draw(read, first);
    }

    private TimeStretch stretch(Circle last, Period period) {
        return new TimeStretch(
                period.from(),
                period.to(),
                "last day",
                Buckets.of(
                        period.from(),
                        period.to(),
                        happenings.stream().map(Happening::day).toList(),
                        (count, length) -> ReviewParts.many(count, "event", "events") + " that " + length.word()),
                last.enquiries().stream()
                        .flatMap(enquiry -> mark(
                                period,
                                enquiry.openedAt() == null
                                        ? null
                                        : enquiry.openedAt().day(),
                                enquiry.closedAt() == null
                                        ? null
                                        : enquiry.closedAt().day())
                                .stream())
                        .toList(),
                days,
                List.of(new TimeStretch.Span("period", "The period")),
                "period");
    }

    private static Optional<TimeStretch.Mark> mark(
            Period period, @Nullable LocalDate opened, @Nullable LocalDate closed) {
        LocalDate from = opened == null || opened.isBefore(period.from()) ? period.from() : opened;
        LocalDate to = closed == null || closed.isAfter(period.to()) ? period.to() : closed;
        return to.isBefore(from)
                ? Optional.empty()
                : Optional.of(new TimeStretch.Mark(from, to, closed == null, "enquiry open"));
    }

    private void go(ReviewedPeriod read, LocalDate day) {
        String address = shown.address(ReviewPage.EVENTS);
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, address + (address.contains("?") ? "&" : "?") + DAY + "=" + day));
        draw(read, day);
    }

    private void draw(ReviewedPeriod read, LocalDate day) {
        body.removeAll();
        H2 heading = new H2(Dates.weekday(day));
        int at = days.indexOf(day);
        Span which = new Span(at < 0 ? "Nothing was recorded of this day" : "Day " + (at + 1) + " of " + days.size());
        which.addClassName("kith-quiet");
        Div head = new Div(heading, which);
        head.addClassName("kith-events-head");
        body.add(head);
        Div told = new Div();
        told.addClassName("kith-column");
        SectionCard today = new SectionCard("This day");
        Div lists = new Div();
        for (Happening.Sort sort : Happening.Sort.values()) {
            List<Happening> of = happenings.stream()
                    .filter(one -> one.day().equals(day) && one.sort() == sort)
                    .toList();
            if (!of.isEmpty()) {
                UnorderedList list = new UnorderedList();
                list.addClassName("kith-said-list");
                of.forEach(one -> list.add(line(one)));
                lists.add(new H3(sort.label()), list);
            }
        }
        if (lists.getComponentCount() == 0) {
            lists.add(ReviewParts.quiet("Nothing of the period is recorded for this day."));
        }
        told.add(today.content(lists));
        Circle last = read.last();
        Looked now = look(read, day, last);
        Optional<LocalDate> before =
                days.stream().filter(one -> one.isBefore(day)).reduce((one, next) -> next);
        if (before.isPresent()) {
            Looked then = look(read, before.get(), last);
            told.add(new SectionCard("What changed since " + Dates.day(before.get()))
                    .content(
                            DifferenceList.since(
                                    "What was not joined", Differences.between(then.findings(), now.findings())),
                            DifferenceList.since(
                                    "In the network", Differences.between(then.network(), now.network()))));
        }
        Div picture = new Div();
        picture.addClassName("kith-beside-side");
        now.scene()
                .ifPresentOrElse(
                        scene -> picture.add(
                                services.explorers().picture(scene, new Contrast("A", "B", Map.of(), List.of()))),
                        () -> picture.add(ReviewParts.quiet("Nothing of the child was known on this day.")));
        Div columns = new Div(told, picture);
        columns.addClassName("kith-events-columns");
        body.add(columns);
    }

    private Looked look(ReviewedPeriod read, LocalDate day, Circle last) {
        return Looked.at(
                read.on(day),
                last.slice(),
                services.finder(),
                new Period(read.period().from(), day));
    }

    private static ListItem line(Happening one) {
        ListItem item = new ListItem(new Span(one.words()));
        LocalDate other = one.other();
        if (other != null) {
            Span late = new Span(
                    one.sort() == Happening.Sort.HAPPENED
                            ? "Not known yet: recorded on " + Dates.day(other)
                            : "Happened on " + Dates.day(other));
            late.addClassName("kith-events-late");
            item.add(late);
        }
        return item;
    }
}
