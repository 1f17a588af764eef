package org.kith.circle;

import static org.kith.vocabulary.StatementKind.AGENCY;
import static org.kith.vocabulary.StatementKind.COVERAGE;
import static org.kith.vocabulary.StatementKind.ITEM;
import static org.kith.vocabulary.StatementKind.PERSON_RECORD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.store.GraphReader;
import org.kith.store.Row;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** Fetches rows within one reading transaction, none of them twice: by their ids, or by what they name. */
final class Fetching {

    /** So often rows lead on to others that are needed to understand them. */
    static final int ROUNDS = 6;

    private final GraphReader.Reading reading;
    private final Gathered rows;
    private final boolean noteEverything;
    private final Map<StatementKind, Set<String>> asked = new EnumMap<>(StatementKind.class);
    private Nearby nearby = Nearby.nothing();

    /**
     * @param rows where what is found goes
     * @param noteEverything whether every person and item goes on the record of this read by its id
     */
    Fetching(GraphReader.Reading reading, Gathered rows, boolean noteEverything) {
        this.reading = reading;
        this.rows = rows;
        this.noteEverything = noteEverything;
    }

    /** From now on what was read ahead is taken from there. */
    void use(Nearby ahead) {
        nearby = ahead;
    }

    void byId(Collection<String> ids) {
        List<String> fresh = new ArrayList<>();
        ids.stream()
                .filter(id -> !rows.has(id))
                .distinct()
                .sorted()
                .forEach(id -> nearby.row(id).ifPresentOrElse(this::take, () -> fresh.add(id)));
        if (!fresh.isEmpty()) {
            take(CircleCypher.BY_ID, Map.of("ids", fresh));
        }
    }

    /**
     * Rows that name one of some things.
     *
     * @param kinds only rows of these kinds, or null for all that name it, which spares a look at each row’s kind
     */
    void naming(StatementKind of, Collection<String> things, @Nullable Set<StatementKind> kinds) {
        Set<String> fresh = new TreeSet<>(things);
        Set<String> before = asked.computeIfAbsent(of, kind -> new HashSet<>());
        fresh.removeAll(before);
        if (fresh.isEmpty()) {
            return;
        }
        before.addAll(fresh);
        fresh.stream()
                .filter(nearby::whole)
                .flatMap(id -> nearby.naming(id, kinds).stream())
                .forEach(this::take);
        fresh.removeIf(nearby::whole);
        if (fresh.isEmpty()) {
            return;
        }
        Map<String, Object> params = new HashMap<>();
        params.put("ids", List.copyOf(fresh));
        params.put(
                "kinds",
                kinds == null ? null : kinds.stream().map(StatementKind::label).toList());
        take(CircleCypher.NAMING, params);
    }

    /** Things of a kind whose naming rows were asked for. */
    Set<String> asked(StatementKind of) {
        return asked.getOrDefault(of, Set.of());
    }

    /** Whatever the rows refer to must be there too, or they would seem to point to something that does not exist. */
    void references() {
        Set<String> wanted = rows.takeMissing();
        for (int i = 0; i < ROUNDS && !wanted.isEmpty(); i++) {
            byId(wanted);
            wanted = rows.takeMissing();
        }
    }

    void take(CircleCypher query, Map<String, Object> params) {
        reading.rows(query, params, found -> found.statement("s", "earlier")).forEach(this::take);
    }

    /** All agencies, and what their deliveries cover. */
    void directory() {
        Map<String, Object> asked = Map.of(
                "agency", Row.statementProperties(AGENCY),
                "coverage", Row.statementProperties(COVERAGE));
        reading.each(
                CircleCypher.DIRECTORY,
                asked,
                found -> take(found.statement(
                        found.text("kind").equals(AGENCY.label()) ? AGENCY : COVERAGE,
                        "values",
                        id -> found.versions("earlier"))));
    }

    private void take(StatementRow row) {
        rows.add(row);
        if (noteEverything && (row.kind() == PERSON_RECORD || row.kind() == ITEM)) {
            reading.touch(row.kind().label(), row.id());
        }
    }
}
