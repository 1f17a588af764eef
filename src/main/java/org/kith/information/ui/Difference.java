package org.kith.information.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.uikit.Dates;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.ItemOutcome;
import org.kith.vocabulary.SayingSort;
import org.kith.vocabulary.StatementKind;

/**
 * What two versions of an item say differently, in words.
 *
 * @param label what it is about
 * @param before what the one says; "nothing" where it says nothing
 * @param after what the other says
 */
record Difference(String label, String before, String after) {

    private static final String NOTHING = "nothing";

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("kind", "What it is"),
            Map.entry("statement", "How firmly it is said"),
            Map.entry("factors", "Assessment factors"),
            Map.entry("summary", "What happened, or was said"),
            Map.entry("detail", "More of what happened"),
            Map.entry("context", "Around it"),
            Map.entry("occurred_from", "Happened"),
            Map.entry("occurred_to", "Happened up to"),
            Map.entry("held_by", "Recorded for"),
            Map.entry("recorded_by", "Written down by"),
            Map.entry("reported_by", "Said by"),
            Map.entry("origin", "First said in"),
            Map.entry("about", "About"),
            Map.entry("household", "Place"),
            Map.entry("outcome", "Outcome"),
            Map.entry("outcome_at", "Outcome on"),
            Map.entry("child_words", "The child’s own words"),
            Map.entry("heard_by", "Heard by"),
            Map.entry("seen_alone", "Seen alone"),
            Map.entry("interpreter_used", "Interpreter used"),
            Map.entry("impact", "What it means for the child"),
            Map.entry("still_relevant_because", "Still relevant because"),
            Map.entry("could_not", "Could not be found out"),
            Map.entry("not_to", "Must not learn of it"));

    /**
     * @param slice what names are read from: who does not exist for the reader is not named
     * @return in the order of the format's columns; empty where both say the same to this reader
     */
    static List<Difference> between(Cells before, Cells after, Slice slice) {
        List<Difference> differences = new ArrayList<>();
        for (Column column : StatementKind.ITEM.columns()) {
            String label = LABELS.get(column.name());
            String one = words(column.name(), before.values().get(column.name()), slice);
            String other = words(column.name(), after.values().get(column.name()), slice);
            if (label != null && !one.equals(other)) {
                differences.add(new Difference(label, one, other));
            }
        }
        return differences;
    }

    private static String words(String column, @Nullable Object value, Slice slice) {
        String words = switch (value) {
            case null -> "";
            case Moment moment -> Dates.day(moment.day()) + (moment.bare() ? "" : ", " + Dates.time(moment));
            case LocalDate day -> Dates.day(day);
            case List<?> list ->
                list.stream()
                        .map(each -> one(column, Objects.toString(each), slice))
                        .filter(each -> !each.isEmpty())
                        .sorted()
                        .collect(Collectors.joining(", "));
            default -> one(column, value.toString(), slice);
        };
        return words.isBlank() ? NOTHING : words;
    }

    private static String one(String column, String value, Slice slice) {
        Called called = Called.in(slice);
        return switch (column) {
            case "kind" -> label(Coded.find(ItemKind.class, value), value);
            case "statement" -> label(Coded.find(SayingSort.class, value), value);
            case "outcome" -> label(Coded.find(ItemOutcome.class, value), value);
            case "held_by" ->
                Optional.ofNullable(slice.row(AgencyRow.class, value))
                        .map(AgencyRow::name)
                        .orElse("");
            case "about", "not_to" ->
                Optional.ofNullable(slice.people().of(value))
                        .map(called::person)
                        .orElse("");
            case "recorded_by", "reported_by", "heard_by" ->
                called.speaker(value).orElse("");
            case "household" ->
                Optional.ofNullable(slice.row(HouseholdRow.class, value))
                        .map(Called::address)
                        .orElse("");
            case "origin" ->
                Optional.ofNullable(slice.row(ItemRow.class, value))
                        .map(Called::item)
                        .orElse("");
            default -> value;
        };
    }

    private static String label(Optional<? extends Coded> word, String code) {
        return word.isPresent() ? Called.capital(word.get().label()) : code;
    }
}
