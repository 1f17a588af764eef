package org.kith.gaps.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.CoverageRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.known.CoverageStatement.Said;
import org.kith.gaps.known.CoverageStatement.Topic;

/** Which agencies say anything about the family circle, and up to when what they delivered speaks. */
final class RestsOn {

    private static final int NAMED = 3;

    private final Circle circle;
    private final Slice slice;
    private final Say say;
    private final SortedMap<String, List<Row>> said = new TreeMap<>();

    RestsOn(Circle circle) {
        this.circle = circle;
        this.slice = circle.slice();
        this.say = new Say(circle);
        for (Person person : circle.familyCircle()) {
            person.records().forEach(record -> add(record.source(), record));
            slice.involvements().of(person).forEach(row -> add(row.agency(), row));
            slice.items().about(person).forEach(item -> add(item.heldBy(), item));
        }
    }

    private void add(@Nullable String agency, Row row) {
        if (slice.agency(agency) != null) {
            said.computeIfAbsent(Objects.requireNonNull(agency), k -> new ArrayList<>())
                    .add(row);
        }
    }

    /** Ids of the agencies that say anything. */
    List<String> agencies() {
        return List.copyOf(said.keySet());
    }

    Said sentence() {
        List<String> rows =
                said.values().stream().map(RestsOn::telling).map(Row::id).toList();
        if (said.isEmpty()) {
            return new Said(Topic.RESTS_ON, "This picture rests on nothing that any agency recorded.", true, rows);
        }
        LocalDate newest = circle.familyCircle().stream()
                .flatMap(person -> slice.items().about(person).stream())
                .map(ItemRow::date)
                .filter(date -> date != null && !date.isAfter(circle.day()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        String agencies = said.size() == 1 ? "1 agency" : said.size() + " agencies";
        String which = said.size() <= NAMED ? ": " + Called.list(names(said.keySet())) : "";
        return new Said(
                Topic.RESTS_ON,
                "This picture rests on " + agencies + which + "; "
                        + (newest == null
                                ? "no item of information is recorded."
                                : "the newest item is of " + say.day(newest) + "."),
                false,
                rows);
    }

    /** One row for each agency is enough to see what it says: the newest item, else an involvement, else a record. */
    private static Row telling(List<Row> rows) {
        return rows.stream()
                .max(Comparator.comparing(
                                (Row row) -> row instanceof ItemRow ? 2 : row instanceof InvolvementRow ? 1 : 0)
                        .thenComparing(
                                row -> row instanceof ItemRow item ? item.date() : null,
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Row::id))
                .orElseThrow();
    }

    private List<String> names(Collection<String> agencies) {
        return agencies.stream().map(say::agency).sorted().toList();
    }

    /** "What 4 agencies delivered covers up to 12 October; for Northmere General no coverage is recorded." */
    List<Said> covers() {
        if (said.isEmpty()) {
            return List.of();
        }
        Map<String, List<CoverageRow>> rows = new LinkedHashMap<>();
        for (CoverageRow row : slice.rows(CoverageRow.class)) {
            if (said.containsKey(row.agency())) {
                rows.computeIfAbsent(row.agency(), k -> new ArrayList<>()).add(row);
            }
        }
        SortedMap<LocalDate, Set<String>> upTo = new TreeMap<>(Comparator.reverseOrder());
        Set<String> silent = new TreeSet<>(said.keySet());
        rows.forEach((agency, list) -> list.stream()
                .flatMap(row -> java.util.Optional.ofNullable(row.coversTo()).stream())
                .max(Comparator.naturalOrder())
                .ifPresent(to -> {
                    upTo.computeIfAbsent(to, k -> new TreeSet<>()).add(agency);
                    silent.remove(agency);
                }));
        List<String> parts = new ArrayList<>();
        upTo.forEach((to, agencies) -> parts.add(
                parts.isEmpty()
                        ? "What " + few(agencies) + " delivered covers " + since(rows, agencies) + say.day(to)
                        : "of " + few(agencies) + " " + say.day(to)));
        if (!silent.isEmpty()) {
            parts.add((parts.isEmpty() ? "For " : "for ") + few(silent) + " no coverage is recorded");
        }
        return List.of(new Said(
                Topic.COVERS,
                String.join("; ", parts) + ".",
                upTo.isEmpty(),
                rows.values().stream().flatMap(List::stream).map(Row::id).toList()));
    }

    private String since(Map<String, List<CoverageRow>> rows, Set<String> agencies) {
        return agencies.stream()
                .flatMap(agency -> rows.getOrDefault(agency, List.of()).stream())
                .flatMap(row -> java.util.Optional.ofNullable(row.coversFrom()).stream())
                .max(Comparator.naturalOrder())
                .map(from -> say.day(from) + " to ")
                .orElse("up to ");
    }

    private String few(Set<String> agencies) {
        return agencies.size() <= NAMED ? Called.list(names(agencies)) : agencies.size() + " agencies";
    }
}
