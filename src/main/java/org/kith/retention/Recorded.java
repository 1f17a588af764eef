package org.kith.retention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.store.GraphReader;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** What decides how long the records of some people are kept, read at once for all of them. */
final class Recorded {

    private final List<List<StatementRow>> people;
    private final Map<String, List<StatementRow>> naming;
    private final Set<String> careHomes;

    private Recorded(List<List<StatementRow>> people, Map<String, List<StatementRow>> naming, Set<String> careHomes) {
        this.people = people;
        this.naming = naming;
        this.careHomes = careHomes;
    }

    /**
     * @param asked ids of records, of one person several perhaps
     */
    static Recorded of(GraphReader.Reading reading, Collection<String> asked) {
        Map<Set<String>, List<StatementRow>> people = new LinkedHashMap<>();
        groups(reading, asked)
                .values()
                .forEach(records -> people.put(
                        records.stream().map(StatementRow::id).collect(Collectors.toUnmodifiableSet()), records));
        Set<String> ids = new LinkedHashSet<>();
        people.keySet().forEach(ids::addAll);
        Map<String, List<StatementRow>> naming = new HashMap<>();
        Set<String> homes = new HashSet<>();
        for (StatementRow row : ids.isEmpty()
                ? List.<StatementRow>of()
                : reading.rows(
                        RetentionCypher.NAMING,
                        Map.of("ids", List.copyOf(ids)),
                        row -> row.statement("s", "earlier"))) {
            for (String named : named(row)) {
                if (ids.contains(named)) {
                    naming.computeIfAbsent(named, missing -> new ArrayList<>()).add(row);
                }
            }
            if (row.kind() == StatementKind.STAY) {
                homes.add(row.cells().textOrEmpty("household"));
            }
        }
        Set<String> careHomes = homes.isEmpty()
                ? Set.of()
                : Set.copyOf(reading.rows(
                        RetentionCypher.CARE_HOMES, Map.of("ids", List.copyOf(homes)), row -> row.text("id")));
        return new Recorded(List.copyOf(people.values()), naming, careHomes);
    }

    /** The records of people by the record they were asked for; whoever does not exist for the reader is missing. */
    static Map<String, List<StatementRow>> groups(GraphReader.Reading reading, Collection<String> asked) {
        Map<String, List<StatementRow>> groups = new LinkedHashMap<>();
        if (!asked.isEmpty()) {
            reading.rows(
                    RetentionCypher.PERSON,
                    Map.of("ids", List.copyOf(asked)),
                    row -> groups.computeIfAbsent(row.text("asked"), missing -> new ArrayList<>())
                            .add(row.statement("s", "earlier")));
        }
        return groups;
    }

    private static List<String> named(StatementRow row) {
        List<String> ids = new ArrayList<>();
        for (Column column : row.kind().columns()) {
            if (column.type() == Column.Type.REFERENCES) {
                ids.addAll(row.cells().list(column.name()));
            } else if (column.type() == Column.Type.REFERENCE) {
                ids.add(row.cells().textOrEmpty(column.name()));
            }
        }
        return ids;
    }

    List<List<StatementRow>> people() {
        return people;
    }

    /** Ids of all records of all of them. */
    Set<String> records() {
        return people.stream().flatMap(List::stream).map(StatementRow::id).collect(Collectors.toSet());
    }

    Facts facts(List<StatementRow> records) {
        Map<String, StatementRow> rows = new LinkedHashMap<>();
        records.forEach(
                record -> naming.getOrDefault(record.id(), List.of()).forEach(row -> rows.putIfAbsent(row.id(), row)));
        return Facts.of(records, rows.values(), careHomes);
    }
}
