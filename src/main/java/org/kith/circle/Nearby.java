package org.kith.circle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.store.GraphReader;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * What stands around a few people, read in one question ahead of those that would follow from it one after the other. It
 * decides nothing: {@link Gathering} asks as before, and what stands here need not be asked of the store again. More may
 * stand here than is asked for; that is forgotten.
 */
final class Nearby {

    /** Around more people at once a question ring by ring is short beside its answer. */
    private static final int FEW = 12;

    /** A home with more stays than this is not walked through ahead. */
    private static final int CROWD = 48;

    private final Map<String, StatementRow> rows = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Map<String, List<StatementRow>> naming = new HashMap<>();

    private Nearby() {}

    /** Nothing is known ahead. */
    static Nearby nothing() {
        return new Nearby();
    }

    /**
     * Reads ahead around some people, unless they are many.
     *
     * @param records ids of person records
     */
    static Nearby around(GraphReader.Reading reading, List<String> records) {
        Nearby nearby = new Nearby();
        if (records.size() <= FEW) {
            reading.each(CircleCypher.SURROUNDINGS, Map.of("ids", records, "crowd", CROWD), nearby::take);
        }
        return nearby;
    }

    private void take(org.kith.store.Row found) {
        StatementRow row = found.statement("s", "earlier");
        rows.put(row.id(), row);
        if (found.yes("whole")) {
            whole.add(row.id());
        }
        found.texts("of")
                .forEach(
                        id -> naming.computeIfAbsent(id, k -> new ArrayList<>()).add(row));
    }

    /** A statement by its id; empty where it was not read, whether there is one or not. */
    Optional<StatementRow> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** Whether all that names a thing was read. */
    boolean whole(String thing) {
        return whole.contains(thing);
    }

    /**
     * What names a thing of which all was read.
     *
     * @param kinds only rows of these kinds, or null for all
     */
    List<StatementRow> naming(String thing, @Nullable Set<StatementKind> kinds) {
        return naming.getOrDefault(thing, List.of()).stream()
                .filter(row -> kinds == null || kinds.contains(row.kind()))
                .toList();
    }
}
