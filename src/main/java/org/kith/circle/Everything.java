package org.kith.circle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kith.kernel.Lens;
import org.kith.store.GraphReader;
import org.kith.store.Row;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * Reads every row of a store, for one slice kind by kind, each settled and let go before the next comes: one pass over the
 * store, where the circles of most of its children are wanted.
 */
final class Everything {

    /** Rows handed on together. */
    private static final int PIECE = 2_000;

    private record Earlier(long ordinal, StatementRow.Version version) {}

    private final GraphReader.Reading reading;
    private final boolean noteEverything;

    /**
     * @param noteEverything whether every person and item goes on the record of this read by its id
     */
    Everything(GraphReader.Reading reading, boolean noteEverything) {
        this.reading = reading;
        this.noteEverything = noteEverything;
    }

    Slice slice() {
        Lens lens = reading.lens();
        SliceBuilder builder = new SliceBuilder(lens);
        Map<String, List<Earlier>> earlier = earlier();
        try (Behind behind = new Behind()) {
            for (StatementKind kind : StatementKind.values()) {
                read(kind, earlier, rows -> behind.run(() -> builder.take(kind, rows)));
                behind.run(() -> builder.settle(kind));
            }
            behind.finish();
        }
        return builder.slice();
    }

    /** The rows themselves, for whoever looks at them as of several moments. */
    List<StatementRow> rows() {
        Map<String, List<Earlier>> earlier = earlier();
        List<StatementRow> all = new ArrayList<>();
        for (StatementKind kind : StatementKind.values()) {
            read(kind, earlier, all::addAll);
        }
        return all;
    }

    private void read(StatementKind kind, Map<String, List<Earlier>> earlier, Consumer<List<StatementRow>> taking) {
        List<StatementRow> rows = new ArrayList<>();
        Map<String, Object> asked = Map.of("kind", kind.label(), "properties", Row.statementProperties(kind));
        reading.each(CircleCypher.OF_KIND, asked, row -> {
            rows.add(row.statement(kind, "values", id -> versions(earlier, id)));
            if (noteEverything && (kind == StatementKind.PERSON_RECORD || kind == StatementKind.ITEM)) {
                reading.touch(kind.label(), rows.getLast().id());
            }
            if (rows.size() == PIECE) {
                taking.accept(List.copyOf(rows));
                rows.clear();
            }
        });
        if (kind == StatementKind.STAY && !reading.lens().clearance().everything()) {
            reading.rows(CircleCypher.ALL_HELD_BACK, Map.of(), HeldBack::row).stream()
                    .filter(stay -> !reading.lens().clearance().opensAll(stay.sealedBy()))
                    .forEach(rows::add);
        }
        taking.accept(List.copyOf(rows));
    }

    private Map<String, List<Earlier>> earlier() {
        Map<String, List<Earlier>> earlier = new HashMap<>();
        reading.each(
                CircleCypher.VERSIONS,
                Map.of(),
                row -> earlier.computeIfAbsent(row.text("id"), k -> new ArrayList<>())
                        .add(new Earlier(row.number("ordinal"), row.version("v"))));
        earlier.values().forEach(versions -> versions.sort(Comparator.comparingLong(Earlier::ordinal)));
        return earlier;
    }

    private static List<StatementRow.Version> versions(Map<String, List<Earlier>> earlier, String id) {
        List<Earlier> versions = earlier.get(id);
        return versions == null
                ? List.of()
                : versions.stream().map(Earlier::version).toList();
    }
}
