package org.kith.review.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.review.Period;
import org.kith.review.had.Cell;
import org.kith.review.had.Delay;
import org.kith.review.had.WhoHadIt;

/** The tables of an extract that say who had what. */
final class ExtractRows {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final Slice slice;
    private final Period period;
    private final FreshIds agencies;
    private final FreshIds items;
    private final FreshIds people;
    private final FreshIds requests;

    ExtractRows(Slice slice, Period period, FreshIds agencies, FreshIds items, FreshIds people, FreshIds requests) {
        this.slice = slice;
        this.period = period;
        this.agencies = agencies;
        this.items = items;
        this.people = people;
        this.requests = requests;
    }

    Sheet agencies(Set<String> running) {
        return sheet(
                "agencies",
                List.of("agency", "kind", "sector", "ran_an_enquiry", "reports_reading"),
                agencies.things(),
                id -> {
                    AgencyRow row = Objects.requireNonNull(slice.agency(id));
                    return List.of(
                            agencies.of(id),
                            row.type().code(),
                            word(row.type().sector()),
                            yes(running.contains(id)),
                            yes(row.reportsReading()));
                });
    }

    Sheet people(Map<String, Person> all, Set<String> reviewed) {
        return sheet(
                "people",
                List.of("person", "child_of_the_review", "age_band"),
                people.things(),
                id -> List.of(
                        people.of(id),
                        yes(reviewed.contains(id)),
                        AgeBand.on(Objects.requireNonNull(all.get(id)), period.from())));
    }

    /** Of what is restricted for its reader it says no more than that it is there. */
    Sheet items(Map<String, ItemRow> all) {
        return sheet(
                "items",
                List.of("item", "kind", "statement", "held_by", "happened", "recorded", "outcome"),
                items.things(),
                id -> {
                    ItemRow item = Objects.requireNonNull(all.get(id));
                    boolean closed = item.restricted();
                    return List.of(
                            items.of(id),
                            closed ? "" : item.kind().code(),
                            closed || item.statement() == null
                                    ? ""
                                    : item.statement().code(),
                            agency(item.heldBy()),
                            LearningExtract.day(item.moment(), period),
                            LearningExtract.day(item.recordedAt(), period),
                            closed || item.outcome() == null
                                    ? ""
                                    : item.outcome().code());
                });
    }

    Sheet itemPeople(Map<String, ItemRow> all) {
        List<List<String>> rows = new ArrayList<>();
        for (String id : items.things()) {
            slice.items().about(Objects.requireNonNull(all.get(id))).stream()
                    .map(person -> people.of(person.ref().records().getFirst()))
                    .sorted()
                    .forEach(person -> rows.add(List.of(items.of(id), person)));
        }
        return new Sheet("item_people", List.of("item", "person"), rows);
    }

    Sheet reached(Map<String, WhoHadIt.Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        cells(
                lines,
                (item, cell) -> cell.steps().forEach(step -> {
                    Delay delay = step.delay()
                            .filter(each -> within(item, each.since()))
                            .orElse(null);
                    rows.add(List.of(
                            items.of(item.id()),
                            agencies.of(cell.agency()),
                            word(step.stage()),
                            LearningExtract.day(step.at(), period),
                            delay == null ? "" : String.valueOf(delay.days()),
                            delay == null ? "" : String.valueOf(delay.workingDays()),
                            delay == null ? "" : word(delay.since())));
                }));
        return new Sheet(
                "reached",
                List.of("item", "agency", "stage", "day", "after_days", "after_working_days", "counted_from"),
                rows);
    }

    /** From a day outside the period nothing is counted: it would say how far outside. */
    private boolean within(ItemRow item, Delay.Since since) {
        Moment happened = item.occurredTo() != null ? item.occurredTo() : item.occurredFrom();
        return period.holds(since == Delay.Since.HAPPENED ? happened : item.recordedAt());
    }

    Sheet stops(Map<String, WhoHadIt.Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        cells(
                lines,
                (item, cell) -> cell.stop()
                        .ifPresent(stop ->
                                rows.add(List.of(items.of(item.id()), agencies.of(cell.agency()), word(stop)))));
        return new Sheet("stops", List.of("item", "agency", "stop"), rows);
    }

    private interface EachCell {
        void of(ItemRow item, Cell cell);
    }

    private void cells(Map<String, WhoHadIt.Line> lines, EachCell each) {
        for (String id : items.things()) {
            WhoHadIt.Line line = lines.get(id);
            if (line != null) {
                line.cells().values().stream()
                        .filter(cell -> agencies.has(cell.agency()))
                        .sorted(Comparator.comparing(cell -> agencies.of(cell.agency())))
                        .forEach(cell -> each.of(line.item(), cell));
            }
        }
    }

    Sheet requests(Map<String, RequestRow> all) {
        return sheet(
                "requests",
                List.of("request", "asked", "day", "answered", "outcome", "items_with_the_answer"),
                requests.things(),
                id -> {
                    RequestRow request = Objects.requireNonNull(all.get(id));
                    Moment answered = request.answeredAt();
                    return List.of(
                            requests.of(id),
                            agency(request.agency()),
                            LearningExtract.day(request.askedAt(), period),
                            LearningExtract.day(answered, period),
                            request.outcome() == null ? "" : request.outcome().code(),
                            String.valueOf(request.responseItems().size()));
                });
    }

    private String agency(@Nullable String id) {
        return id != null && agencies.has(id) ? agencies.of(id) : "";
    }

    static String word(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    static String yes(boolean is) {
        return is ? YES : NO;
    }

    private static Sheet sheet(
            String name, List<String> columns, List<String> things, Function<String, List<String>> row) {
        return new Sheet(name, columns, things.stream().map(row).toList());
    }
}
