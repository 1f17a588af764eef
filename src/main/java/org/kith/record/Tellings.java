package org.kith.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.store.GraphReader;
import org.kith.store.Row;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * Reads what a statement said at each time, and who told it so. A statement that does not exist for the reader has no
 * versions; of a restricted one none is handed out, for its content is with whoever holds it.
 */
public final class Tellings {

    private static final String VIEW = "what it said before";

    private final GraphReader reader;

    Tellings(GraphReader reader) {
        this.reader = reader;
    }

    /**
     * The versions told by the moment looked from, oldest first.
     *
     * @param id internal id of a statement
     * @return empty where there is none for this reader, or its content is restricted
     */
    public List<Telling> of(Lens lens, String id) {
        return of(lens, List.of(id)).getOrDefault(id, List.of());
    }

    /** The versions of several statements, by id. */
    public Map<String, List<Telling>> of(Lens lens, List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return reader.read(lens, VIEW, reading -> {
            Map<String, List<Telling>> all = new HashMap<>();
            Map<String, StatementKind> kinds = new HashMap<>();
            reading.each(RecordCypher.TELLINGS, Map.of("ids", List.copyOf(ids)), row -> {
                StatementRow statement = row.statement("s", "earlier");
                if (!"restricted".equals(statement.cells().text("protection"))) {
                    reading.touch(statement.kind().label(), statement.id());
                    kinds.put(statement.id(), statement.kind());
                    all.put(statement.id(), told(statement, row, lens.asOf()));
                }
            });
            Set<String> named = new HashSet<>();
            all.forEach((id, tellings) ->
                    tellings.forEach(telling -> named.addAll(named(kind(kinds, id), telling.cells()))));
            Set<String> seen = new HashSet<>(reading.rows(
                    RecordCypher.SEEN,
                    Map.of("ids", List.copyOf(named)),
                    row -> row.statement("s", "earlier").id()));
            all.replaceAll((id, tellings) -> tellings.stream()
                    .map(telling -> only(kind(kinds, id), telling, seen))
                    .toList());
            return all;
        });
    }

    private static StatementKind kind(Map<String, StatementKind> kinds, String id) {
        return java.util.Objects.requireNonNull(kinds.get(id));
    }

    private static List<String> named(StatementKind kind, Cells cells) {
        List<String> named = new ArrayList<>();
        for (Column column : kind.columns()) {
            if (column.type() == Column.Type.REFERENCE) {
                Optional.ofNullable(cells.text(column.name())).ifPresent(named::add);
            } else if (column.type() == Column.Type.REFERENCES) {
                named.addAll(cells.list(column.name()));
            }
        }
        return named;
    }

    /** Without what does not exist for the reader. */
    private static Telling only(StatementKind kind, Telling telling, Set<String> seen) {
        Map<String, Object> cells = new HashMap<>(telling.cells().values());
        for (Column column : kind.columns()) {
            if (column.type() == Column.Type.REFERENCE
                    && !seen.contains(telling.cells().text(column.name()))) {
                cells.remove(column.name());
            } else if (column.type() == Column.Type.REFERENCES) {
                List<String> left = telling.cells().list(column.name()).stream()
                        .filter(seen::contains)
                        .toList();
                cells.put(column.name(), left);
                cells.values().removeIf(List.of()::equals);
            }
        }
        return new Telling(
                telling.version(), new Cells(cells), telling.what(), telling.by(), telling.at(), telling.why());
    }

    private static List<Telling> told(StatementRow statement, Row row, AsOf asOf) {
        List<Map<String, Object>> before = new ArrayList<>(row.maps("before"));
        before.sort(Comparator.comparingLong(version -> ((Number) version.getOrDefault("ordinal", 0L)).longValue()));
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            tellings.add(telling(
                    statement.kind(), before.get(i), statement.earlier().get(i).cells(), last(tellings)));
        }
        tellings.add(telling(statement.kind(), row.properties("now"), statement.cells(), last(tellings)));
        return tellings.stream()
                .filter(telling -> telling.at() == null || asOf.includes(telling.at()))
                .toList();
    }

    private static @Nullable Telling last(List<Telling> tellings) {
        return tellings.isEmpty() ? null : tellings.getLast();
    }

    /**
     * @param properties what stands beside the cells of a version
     * @param before the version before it, or null for the first
     */
    static Telling telling(StatementKind kind, Map<String, Object> properties, Cells cells, @Nullable Telling before) {
        String version = (String) properties.getOrDefault("delivery", "");
        Moment learned = (Moment) properties.get("learnedAt");
        if (properties.get("withdrawnAt") instanceof Moment at) {
            return new Telling(
                    version, cells, Telling.What.TAKEN_BACK, (String) properties.get("withdrawnByName"), at, null);
        }
        if (before != null && before.what() == Telling.What.TAKEN_BACK) {
            return new Telling(version, cells, Telling.What.BROUGHT_BACK, null, learned, null);
        }
        if (properties.get("addedAt") instanceof Moment at) {
            return new Telling(
                    version,
                    cells,
                    properties.containsKey("addedBack") ? Telling.What.ADDITION_TAKEN_BACK : Telling.What.ADDED,
                    (String) properties.get("addedByName"),
                    at,
                    null);
        }
        if (properties.get("saidAt") instanceof Moment at) {
            return new Telling(
                    version,
                    cells,
                    before == null ? Telling.What.SAID : Telling.What.CORRECTED,
                    (String) properties.get("saidByName"),
                    at,
                    (String) properties.get("saidWhy"));
        }
        return new Telling(
                version,
                cells,
                Telling.What.DELIVERED,
                (String) properties.get("deliverer"),
                learned == null ? StatementRow.knownFrom(kind, cells) : learned,
                null);
    }
}
