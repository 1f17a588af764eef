package org.kith.information.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.ItemRow;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.ItemPersonRole;
import org.kith.vocabulary.ItemPersonState;
import org.kith.vocabulary.LinkType;
import org.kith.vocabulary.SayingSort;
import org.kith.vocabulary.StatementKind;

/**
 * An item of information as somebody types it: the columns of {@code information.csv}, and what is said together with it.
 * Nothing of it is checked until it is saved.
 *
 * @param cells the filled cells that are not references: texts, codes, {@link Moment}s
 * @param names the filled references; {@code about} holds everybody chosen, in whatever role
 * @param roles how those of {@code about} stand in it, by id; whoever is missing is its subject
 * @param bearing how it bears on another item; null where it does not
 * @param kept why something that was asked about is kept, by the code of the {@link Doubt}
 */
public record Recording(
        Map<String, Object> cells,
        Map<String, List<String>> names,
        Map<String, ItemPersonRole> roles,
        @Nullable Bearing bearing,
        Map<String, String> kept) {

    /** Nothing typed yet. */
    public static final Recording EMPTY = new Recording(Map.of(), Map.of(), Map.of(), null, Map.of());

    /**
     * That this item is recorded because of another one.
     *
     * @param type what it does to the other one: contradicts it, takes its place
     * @param item id of the other one
     */
    public record Bearing(LinkType type, String item) {}

    public Recording {
        cells = Map.copyOf(cells);
        names = Map.copyOf(names);
        roles = Map.copyOf(roles);
        kept = Map.copyOf(kept);
    }

    /** What an item says now, to be corrected. Whom somebody joined to it later stays as it is. */
    public static Recording of(ItemRow item) {
        Map<String, Object> cells = new HashMap<>();
        put(cells, "kind", item.kind().code());
        put(
                cells,
                "statement",
                item.statement() == null ? null : item.statement().code());
        put(cells, "factors", item.factors().isEmpty() ? null : item.factors());
        put(cells, "summary", item.summary());
        put(cells, "detail", item.detail());
        put(cells, "context", item.context());
        put(cells, "occurred_from", item.occurredFrom());
        put(cells, "occurred_to", item.occurredTo());
        put(cells, "recorded_at", item.recordedAt());
        put(cells, "outcome", item.outcome() == null ? null : item.outcome().code());
        put(cells, "outcome_at", item.outcomeAt());
        put(cells, "child_words", item.childWords());
        put(
                cells,
                "seen_alone",
                item.seenAlone() == null ? null : item.seenAlone().code());
        put(
                cells,
                "interpreter_used",
                item.interpreterUsed() == null ? null : item.interpreterUsed().code());
        put(cells, "impact", item.impact());
        put(cells, "still_relevant_because", item.stillRelevantBecause());
        put(cells, "could_not", item.couldNot());
        Map<String, List<String>> names = new HashMap<>();
        name(names, "held_by", item.heldBy());
        name(names, "recorded_by", item.recordedBy());
        name(names, "reported_by", item.reportedBy());
        name(names, "origin", item.origin());
        name(names, "household", item.household());
        name(names, "heard_by", item.heardBy());
        names.put("about", item.aboutAtFirst());
        names.put("not_to", item.notTo());
        names.values().removeIf(List::isEmpty);
        return new Recording(cells, names, Map.of(), null, Map.of());
    }

    private static void put(Map<String, Object> cells, String column, @Nullable Object value) {
        if (value != null) {
            cells.put(column, value);
        }
    }

    private static void name(Map<String, List<String>> names, String column, @Nullable String id) {
        if (id != null && !id.isEmpty()) {
            names.put(column, List.of(id));
        }
    }

    public String text(String column) {
        return cells.get(column) instanceof String text ? text : "";
    }

    public @Nullable Moment moment(String column) {
        return cells.get(column) instanceof Moment moment
                ? moment
                : cells.get(column) instanceof LocalDate day ? Moment.of(day) : null;
    }

    /** The one thing a column names. */
    public Optional<String> named(String column) {
        return names.getOrDefault(column, List.of()).stream().findFirst();
    }

    public List<String> about() {
        return names.getOrDefault("about", List.of());
    }

    public Optional<ItemKind> kind() {
        return Coded.find(ItemKind.class, text("kind"));
    }

    public Optional<SayingSort> sort() {
        return Coded.find(SayingSort.class, text("statement"));
    }

    public ItemPersonRole role(String person) {
        return roles.getOrDefault(person, ItemPersonRole.SUBJECT);
    }

    /** The day it happened, as far as that is said. */
    public @Nullable LocalDate day() {
        Moment from = moment("occurred_from");
        Moment moment = from == null ? moment("occurred_to") : from;
        return moment == null ? null : moment.day();
    }

    /** Everything written in it, to look at the words. */
    public String words() {
        return Stream.of("summary", "detail", "context", "child_words", "impact")
                .map(this::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The same with another cell; empty text and null take it out. */
    public Recording with(String column, @Nullable Object value) {
        Map<String, Object> other = new HashMap<>(cells);
        if (value == null || value instanceof String text && text.isBlank()) {
            other.remove(column);
        } else {
            other.put(column, value);
        }
        return new Recording(other, names, roles, bearing, kept);
    }

    /** The same with other things named; none takes the column out. */
    public Recording naming(String column, List<String> ids) {
        Map<String, List<String>> other = new HashMap<>(names);
        other.put(column, List.copyOf(ids));
        other.values().removeIf(List::isEmpty);
        return new Recording(cells, other, roles, bearing, kept);
    }

    public Recording bearing(LinkType type, String item) {
        return new Recording(cells, names, roles, new Bearing(type, item), kept);
    }

    /** The same with reasons for what was asked about. */
    public Recording keeping(Map<String, String> reasons) {
        return new Recording(cells, names, roles, bearing, reasons);
    }

    /** What the item would say, to be compared with what another version says. */
    public Cells asCells() {
        Map<String, Object> all = new HashMap<>(cells);
        names.forEach((column, ids) -> all.put(
                column, StatementKind.ITEM.column(column).type() == Column.Type.REFERENCE ? ids.getFirst() : ids));
        return new Cells(all);
    }

    /** Whether nothing was typed that would be missed. */
    public boolean nothingTyped() {
        return words().isBlank()
                && Stream.of("still_relevant_because", "could_not")
                        .allMatch(column -> text(column).isBlank());
    }

    /**
     * The item, the people who stand in it otherwise than as its subject, and what it does to another item.
     *
     * @param by how whoever says it is called
     * @param now when it is recorded
     */
    List<Saying> sayings(String by, Moment now) {
        List<Saying> sayings = new ArrayList<>();
        sayings.add(item(now));
        about().forEach(person -> {
            if (role(person) != ItemPersonRole.SUBJECT) {
                sayings.add(Saying.of(StatementKind.ITEM_PERSON)
                        .names("item", Saying.made(0))
                        .names("person", person)
                        .cell("state", ItemPersonState.JOINED.code())
                        .cell("role", role(person).code())
                        .cell("by", by)
                        .cell("at", now)
                        .build());
            }
        });
        if (bearing != null) {
            sayings.add(Saying.of(StatementKind.LINK)
                    .names("from_item", Saying.made(0))
                    .names("to_item", bearing.item())
                    .cell("type", bearing.type().code())
                    .cell("made_at", now)
                    .build());
        }
        return sayings;
    }

    /** The item alone, recorded when it first was. */
    Saying item(Moment now) {
        Saying.Builder item = Saying.of(StatementKind.ITEM);
        for (Column column : StatementKind.ITEM.columns()) {
            String name = column.name();
            if (name.equals("about")) {
                item.names(name, about().stream().filter(this::makesItAboutThem).toList());
            } else if (column.isReference()) {
                item.names(name, names.getOrDefault(name, List.of()));
            } else if (name.equals("context")) {
                item.cell(name, contextWithReasons());
            } else {
                item.cell(name, name.equals("recorded_at") && !cells.containsKey(name) ? now : cells.get(name));
            }
        }
        return item.build();
    }

    private boolean makesItAboutThem(String person) {
        ItemPersonRole role = role(person);
        return role != ItemPersonRole.WITNESS && role != ItemPersonRole.MENTIONED;
    }

    /** The format has no column for why an unlikely date is right: it stands in the words around it, where all read it. */
    private String contextWithReasons() {
        List<String> all = new ArrayList<>();
        if (!text("context").isBlank()) {
            all.add(text("context").strip());
        }
        new LinkedHashMap<>(kept)
                .entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .filter(entry -> !entry.getValue().isBlank())
                        .forEach(entry -> all.add(
                                "Looked at and kept: " + entry.getValue().strip()));
        return String.join("\n", all);
    }
}
