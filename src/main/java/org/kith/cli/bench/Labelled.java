package org.kith.cli.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.matching.Layout;
import org.kith.matching.People;
import org.kith.matching.PersonRow;

/**
 * Records of which it is known who they are about. Only measuring knows; matching is never told.
 *
 * @param name what the measure calls it
 * @param persons for each record's id, which person it is of
 * @param second ids of records of a second file that the first is linked with; none where there is one file
 */
public record Labelled(
        String name, Layout layout, List<PersonRow> rows, Map<String, String> persons, Set<String> second) {

    public Labelled {
        rows = List.copyOf(rows);
        persons = Map.copyOf(persons);
        second = Set.copyOf(second);
    }

    /** Of one file. */
    public Labelled(String name, Layout layout, List<PersonRow> rows, Map<String, String> persons) {
        this(name, layout, rows, persons, Set.of());
    }

    /** The records, made ready to be matched. */
    public People people() {
        People.Builder builder = People.builder(layout);
        rows.forEach(row -> builder.add(row, second.contains(row.id()) ? 1 : 0));
        return builder.build();
    }
}
