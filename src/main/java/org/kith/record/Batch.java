package org.kith.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** Rows of one kind on their way into the graph: compares each with what is known and gathers what has to be written. */
final class Batch {

    private final OpenDelivery delivery;
    private final StatementKind kind;
    private final Map<String, Object> provenance;
    private final List<Taken.Denied> denied = new ArrayList<>();
    private final Map<String, StatementRow> known;
    private final Map<String, StatementRow> coming = new HashMap<>();
    private final List<Map<String, Object>> created = new ArrayList<>();
    private final List<Map<String, Object>> changed = new ArrayList<>();
    private final List<Map<String, Object>> edges = new ArrayList<>();
    private final Map<String, Set<String>> resealed = new LinkedHashMap<>();
    private final Set<String> touched = new LinkedHashSet<>();
    private long same;

    /**
     * @param known statements of the store by scoped id: those the rows speak of and those they name
     */
    Batch(OpenDelivery delivery, StatementKind kind, Map<String, StatementRow> known) {
        this(delivery, kind, known, Map.of());
    }

    /**
     * @param provenance what is written beside the cells: who of the users of Kith says it
     */
    Batch(OpenDelivery delivery, StatementKind kind, Map<String, StatementRow> known, Map<String, Object> provenance) {
        this.delivery = delivery;
        this.kind = kind;
        this.provenance = provenance;
        this.known = new HashMap<>(known);
    }

    /** Gives rows that are new their ids in advance, so that rows of one batch may name each other in any order. */
    void expect(List<IncomingRow> rows) {
        rows.forEach(row -> expect(row.scoped()));
    }

    /** Lets rows name what will only be written later: for comparing, never for writing. */
    void expectWhatTheyName(List<IncomingRow> rows) {
        rows.forEach(row -> row.references().values().forEach(things -> things.forEach(this::expect)));
    }

    private void expect(String scoped) {
        if (!known.containsKey(scoped) && !coming.containsKey(scoped)) {
            coming.put(scoped, StatementRow.of(kind, Ids.fresh(), null, Cells.EMPTY));
        }
    }

    void add(IncomingRow row) {
        StatementRow before = known.get(row.scoped());
        StatementRow expected = coming.get(row.scoped());
        String id = before != null ? before.id() : expected != null ? expected.id() : Ids.fresh();
        Cells cells = cells(row, before == null ? Cells.EMPTY : before.cells());
        Set<String> added = Set.of();
        if (provenance.isEmpty() && before != null && !before.added().isEmpty()) {
            // A deliverer speaks again of a row to which a user of Kith has added.
            Cells delivered = cells(row, Cells.EMPTY);
            added = LaterStages.standing(before, delivered);
            Set<String> gone = new HashSet<>(before.added());
            gone.removeAll(added);
            if (!gone.isEmpty()) {
                denied.add(new Taken.Denied(row.line(), new TreeSet<>(gone)));
            }
            cells = LaterStages.again(before, cells, delivered);
        }
        if (before != null && !before.withdrawn() && before.cells().equals(cells) || before == null && saidHere(row)) {
            same++;
            return;
        }
        List<Sealing.Named> named = named(row);
        Set<String> sealedBy = Sealing.of(kind, id, cells, named);
        Map<String, Object> properties = properties(row, id, cells, sealedBy);
        if (!added.isEmpty()) {
            properties.put("added", List.copyOf(added));
        }
        touched.add(id);
        if (before == null) {
            created.add(Map.of("properties", properties, "labels", labels(kind, cells, sealedBy)));
        } else {
            changed.add(change(before, properties, labels(kind, cells, sealedBy)));
            if (!before.sealedBy().equals(sealedBy)) {
                resealed.put(id, sealedBy);
            }
        }
        known.put(row.scoped(), new StatementRow(kind, id, row.delivered(), cells, null, List.of(), sealedBy));
        row.references()
                .forEach((column, things) -> things.forEach(thing -> edges.add(
                        Map.of("from", id, "as", column, "to", target(thing).id()))));
    }

    /**
     * An export that comes back to where it was written brings what users said here: it says nothing new. What it is known
     * by has been compared already; the key of a dismissal is written in internal ids here and in delivered ones there.
     */
    private boolean saidHere(IncomingRow row) {
        StatementRow said = known.get(Scope.saidAs(row.scoped()));
        return said != null && withoutKey(cells(row, said.cells())).equals(withoutKey(said.cells()));
    }

    private Map<String, Object> withoutKey(Cells cells) {
        Map<String, Object> left = new HashMap<>(cells.values());
        kind.columns().stream().filter(Column::key).forEach(column -> left.remove(column.name()));
        return left;
    }

    private Cells cells(IncomingRow row, Cells before) {
        Map<String, Object> cells = new HashMap<>(before.values());
        cells.keySet().removeAll(row.said());
        cells.putAll(row.cells());
        row.references().forEach((column, things) -> {
            List<String> ids = things.stream().map(thing -> target(thing).id()).toList();
            cells.put(column, kind.column(column).type() == Column.Type.REFERENCE ? ids.getFirst() : ids);
        });
        return new Cells(cells);
    }

    private List<Sealing.Named> named(IncomingRow row) {
        List<Sealing.Named> named = new ArrayList<>();
        row.references()
                .forEach((column, things) -> things.forEach(thing ->
                        named.add(new Sealing.Named(column, target(thing).sealedBy()))));
        return named;
    }

    private StatementRow target(String scoped) {
        StatementRow thing = known.getOrDefault(scoped, coming.get(scoped));
        if (thing == null) {
            throw new KithException.Invalid("A row of " + kind.file()
                    + " names something that was not delivered before it. Nothing of this delivery was kept.");
        }
        return thing;
    }

    private Map<String, Object> properties(IncomingRow row, String id, Cells cells, Set<String> sealedBy) {
        Map<String, Object> properties = new HashMap<>(cells.values());
        properties.putAll(provenance);
        properties.put("id", id);
        properties.put("scoped", row.scoped());
        putIfKnown(properties, "delivered", row.delivered());
        properties.put("deliverer", delivery.scope().deliverer());
        properties.put("delivery", delivery.id());
        properties.put("firstDelivery", delivery.id());
        properties.put("line", row.line());
        putIfKnown(properties, "words", SearchWords.of(kind, cells));
        if (!sealedBy.isEmpty()) {
            properties.put("sealedBy", List.copyOf(sealedBy));
        }
        return properties;
    }

    private Map<String, Object> change(StatementRow before, Map<String, Object> properties, List<String> labels) {
        properties.put("learnedAt", delivery.madeAt());
        properties.remove("firstDelivery");
        return Map.of("id", before.id(), "delivery", delivery.id(), "properties", properties, "labels", labels);
    }

    private static void putIfKnown(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    /** The labels of a statement: what it is, and in which index its words stand. */
    static List<String> labels(StatementKind kind, Cells cells, Set<String> sealedBy) {
        List<String> labels = new ArrayList<>();
        labels.add(kind.label());
        if (SearchWords.of(kind, cells) != null) {
            labels.add(sealedBy.isEmpty() ? "OpenWords" : "SealedWords");
        }
        if (kind == StatementKind.ITEM && cells.list("about").isEmpty()) {
            labels.add("ItemAboutNobody");
        }
        // Of all that was ever asked what waits is little, and asked for often.
        if (kind == StatementKind.REQUEST && (cells.text("outcome") == null || cells.moment("responded_at") == null)) {
            labels.add("Unanswered");
        }
        return labels;
    }

    /** What has to be written where only the sealing of a statement changed. */
    static Map<String, Object> resealing(StatementRow statement, Set<String> sealedBy) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", statement.id());
        row.put("sealedBy", sealedBy.isEmpty() ? null : List.copyOf(sealedBy));
        row.put(
                "labels",
                statement.withdrawn()
                        ? List.of(statement.kind().label())
                        : labels(statement.kind(), statement.cells(), sealedBy));
        return row;
    }

    /** What has to be written where a statement that was taken back stands again. */
    static Map<String, Object> restoring(StatementRow statement) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", statement.id());
        row.put("words", SearchWords.of(statement.kind(), statement.cells()));
        row.put("labels", labels(statement.kind(), statement.cells(), statement.sealedBy()));
        return row;
    }

    @SuppressWarnings("unchecked")
    static List<String> texts(@Nullable Object list) {
        return list == null ? List.of() : (List<String>) list;
    }

    void write(GraphWriter.Writing writing) {
        if (!created.isEmpty()) {
            writing.run(RecordCypher.CREATE_STATEMENTS, Map.of("rows", created));
        }
        if (!changed.isEmpty()) {
            writing.run(RecordCypher.CHANGE_STATEMENTS, Map.of("rows", changed));
        }
        if (!edges.isEmpty()) {
            writing.run(RecordCypher.NAME_THINGS, Map.of("edges", edges, "delivery", delivery.id()));
        }
    }

    /** The internal id of a row that was added. */
    String idOf(IncomingRow row) {
        return target(row.scoped()).id();
    }

    /** Statements known before whose sealing changed. */
    Map<String, Set<String>> resealed() {
        return resealed;
    }

    /** Ids of statements that are new or say something else. */
    Set<String> touched() {
        return touched;
    }

    Taken taken() {
        return new Taken(created.size(), changed.size(), same, denied);
    }
}
