package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.circle.Called;
import org.kith.gaps.FindingSpan;
import org.kith.review.ReviewedChild;
import org.kith.review.SeenFrom;
import org.kith.uikit.Dates;

/**
 * From which day each thing that was not joined could be seen, the earliest first: who had it then, how long it stayed open,
 * what was recorded when it was over, and the way to that day.
 */
final class SpanList extends Div {

    private static final long serialVersionUID = 1L;

    /** More agencies than this are said by number: who had most of it stands first. */
    private static final int NAMED = 4;

    /** @param beside what stands beside each: lessons of earlier reviews that meet it */
    SpanList(Reviewing shown, List<SeenFrom> all, LocalDate last, Function<SeenFrom, List<Component>> beside) {
        ReviewedChild child = shown.child();
        addClassName("kith-review-spans");
        Paragraph what = new Paragraph(
                all.isEmpty()
                        ? "Nothing that the catalogue of gaps knows could be seen around " + child.name()
                                + " in this period, by what was known on each of its days."
                        : "By what was known on each day, all agencies together, nothing set aside, and with today’s rules and"
                                + " clocks. Below each: which agency could have seen it from what it had by itself. That it could be seen says nothing about who could have looked.");
        what.addClassName("kith-quiet");
        add(what);
        UnorderedList list = new UnorderedList();
        all.forEach(seen -> list.add(line(shown, seen, last, beside.apply(seen))));
        add(list);
    }

    private static ListItem line(Reviewing shown, SeenFrom seen, LocalDate last, List<Component> beside) {
        ReviewedChild child = shown.child();
        FindingSpan span = seen.span();
        Span first = new Span(Dates.day(span.first()) + (span.before() ? " or before" : ""));
        first.addClassName("kith-review-first");
        Div said = new Div(new Span(span.finding().sentence()), quiet(open(span, last)), quiet(had(seen)), own(seen));
        assumed(seen).ifPresent(said::add);
        if (span.over() != null) {
            said.add(quiet(over(span.over(), seen)));
        }
        Div ways = new Div(day(child, span.first(), "See that day"));
        if (span.over() != null) {
            ways.add(day(child, span.over(), "See the day it was over"));
        }
        if (span.finding().items().size() > 1) {
            ways.add(ReviewNavigation.link(
                    JoinedPanel.address(shown, span.finding().items()), "How it could have been joined"));
        }
        JoinedPanel.reached(shown, span.finding())
                .ifPresent(
                        address -> ways.add(ReviewNavigation.link(address, "How it could have come to the enquiry")));
        ways.addClassName("kith-review-ways");
        said.add(ways);
        said.add(beside);
        ListItem item = new ListItem(first, said);
        item.addClassName("kith-review-span");
        return item;
    }

    private static String open(FindingSpan span, LocalDate last) {
        LocalDate end = span.over() == null ? last : span.over();
        long days = ChronoUnit.DAYS.between(span.first(), end);
        String many = days == 0 ? "that day" : days == 1 ? "1 day" : days + " days";
        return span.over() == null
                ? days == 0
                        ? "First seen on the last day of the period, and open then"
                        : "Still open on " + Dates.day(last) + ", after " + many
                : "Open for " + many + ", until " + Dates.day(span.over());
    }

    private static String had(SeenFrom seen) {
        if (seen.had().isEmpty()) {
            return "No agency is recorded as having any of it that day.";
        }
        String who = seen.had().stream()
                .limit(NAMED)
                .map(had -> had.name() + " " + had.pieces())
                .collect(Collectors.joining(", "));
        int more = seen.had().size() - NAMED;
        String pieces =
                seen.evidence() == 1 ? "its one piece of evidence" : "its " + seen.evidence() + " pieces of evidence";
        return (seen.oneHadAll()
                        ? "Of " + pieces + " had that day: "
                        : "No agency had all of " + pieces + " that day: ")
                + who
                + (more > 1 ? " and " + more + " more agencies" : more == 1 ? " and one more agency" : "");
    }

    /** Each agency’s own first day, and what else was on its desk then. */
    private static Component own(SeenFrom seen) {
        if (seen.own().isEmpty()) {
            return quiet("No agency could have seen it around this child from what it had by itself.");
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("kith-review-own", "kith-review-small");
        seen.own().forEach(own -> {
            Span first = new Span("By itself: " + own.name() + ", from " + Dates.day(own.first())
                    + (own.before() ? " or before" : ""));
            ListItem line = new ListItem(first);
            line.add(quiet(
                    own.desk().isEmpty()
                            ? "Around this child nothing else is recorded as on its desk that day."
                            : "On its desk that day, around this child: " + Called.list(own.desk()) + "."));
            list.add(line);
        });
        return list;
    }

    private static Optional<Component> assumed(SeenFrom seen) {
        SeenFrom.Assumed assumed = seen.assumed();
        if (assumed == null) {
            return Optional.empty();
        }
        String items = assumed.items() == 1
                ? "one item bears no day of recording and counts from when it happened"
                : assumed.items() + " items bear no day of recording and count from when they happened";
        LocalDate latest = assumed.latest();
        return Optional.of(quiet("The first day is assumed: " + items + ". "
                + (latest == null
                        ? "No later day is recorded on which anything was done with all of it."
                        : "By " + Dates.day(latest) + " at the latest it had been written down.")));
    }

    private static String over(LocalDate day, SeenFrom seen) {
        return seen.meanwhile().isEmpty()
                ? "Nothing was recorded on " + Dates.day(day) + ": time had passed."
                : "Recorded on " + Dates.day(day) + ": " + Called.list(seen.meanwhile()) + ".";
    }

    private static Component quiet(String text) {
        Div line = new Div(text);
        line.addClassNames("kith-quiet", "kith-review-small");
        return line;
    }

    private static Anchor day(ReviewedChild child, LocalDate day, String text) {
        Anchor link = ReviewNavigation.child(child, "network?as-of=" + day, text);
        link.setAriaLabel(text + ", " + Dates.day(day));
        return link;
    }
}
