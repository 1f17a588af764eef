package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingCode;
import org.kith.gaps.scan.Ground;
import org.kith.gaps.scan.WorklistCard;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.settings.Clocks;
import org.kith.uikit.Chip;
import org.kith.uikit.Dates;

/** What the cards of the worklist share: the people and agencies as this reader may see them, and what time it is. */
record WorklistContext(Slice slice, AsOf asOf, Clocks clocks) {

    Called called() {
        return Called.in(slice);
    }

    /** The person of a child's records; empty where the reader may not see them any more. */
    Optional<Person> person(WorklistCard.OfChild child) {
        return child.records().stream()
                .flatMap(record -> Optional.ofNullable(slice.people().of(record)).stream())
                .findFirst();
    }

    /** A name with the way to the person's pages. */
    Component link(Person person) {
        return WorkspaceNavigation.link(
                WorkspaceNavigation.person(person.ref().records().getFirst(), person.child()), called().person(person));
    }

    String age(Person person) {
        return Called.closed(person) ? "" : Ages.of(person, asOf.day());
    }

    /** Where a finding stands on the child's page. */
    static String address(Person child, Finding finding) {
        return WorkspaceNavigation.page(child.ref().records().getFirst(), child.child(), PersonPage.GAPS, null) + "?"
                + GapsPanel.AT + "=" + FindingCode.of(finding);
    }

    /** Why the card is here: a line for all children of whom the same holds. */
    Component why(WorklistCard card) {
        Map<String, List<WorklistCard.OfChild>> alike = new LinkedHashMap<>();
        for (WorklistCard.OfChild child : card.children()) {
            alike.computeIfAbsent(grounds(child), k -> new ArrayList<>()).add(child);
        }
        Div lines = new Div();
        lines.addClassName("kith-work-why");
        alike.forEach((words, children) -> {
            String names = alike.size() == 1
                    ? ""
                    : Called.list(children.stream()
                                    .flatMap(child -> person(child).stream())
                                    .map(called()::shortly)
                                    .toList())
                            + ": ";
            Div line = new Div(new Span(names.isEmpty() ? Called.capital(words) : names + words));
            earliest(children).ifPresent(due -> line.add(clock(due)));
            lines.add(line);
        });
        return lines;
    }

    private static Optional<Instant> earliest(List<WorklistCard.OfChild> children) {
        return children.stream()
                .map(WorklistCard.OfChild::dueAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private static String grounds(WorklistCard.OfChild child) {
        return child.grounds().stream()
                .sorted()
                .map(ground -> ground == Ground.LIVE && child.rag() != null
                        ? ground.label() + ", " + child.rag().label()
                        : ground.label())
                .collect(Collectors.joining("; "));
    }

    private Component clock(Instant due) {
        return new Chip(Called.capital(ClockWords.of(due, asOf.end(), clocks.calendar())), Chip.Tone.CLOCK);
    }

    /** Since when an answer is due; empty without a clock. */
    Optional<Component> overdue(@Nullable Instant since) {
        if (since == null) {
            return Optional.empty();
        }
        Moment moment = Moment.of(since);
        return Optional.of(new Chip(
                "Due " + Dates.day(moment.day()) + ", " + Dates.time(moment) + " ("
                        + Dates.distance(moment.day(), asOf.day()) + ")",
                Chip.Tone.CLOCK));
    }

    /** What is recorded, or not: the finding's sentence up to its first pause. */
    static String lead(Finding finding) {
        int pause = finding.sentence().indexOf("; ");
        return pause < 0 ? finding.sentence() : finding.sentence().substring(0, pause) + ".";
    }

    /** The ask that a card's findings make together. */
    AskList.Ask ask(WorklistCard card) {
        Set<String> areas = new TreeSet<>();
        Set<String> runners = new TreeSet<>();
        for (WorklistCard.OfChild child : card.children()) {
            areas.addAll(child.areas());
            person(child)
                    .ifPresent(person -> runners.addAll(slice.circle(person).runners()));
        }
        return AskList.ask(slice, finding -> contacts(areas, runners, finding), card.findings());
    }

    private List<AgencyRow> contacts(Set<String> areas, Set<String> runners, Finding finding) {
        return AskList.contacts(slice, areas, runners, finding);
    }
}
