package org.kith.cli.bench;

import java.util.List;
import java.util.Map;
import org.kith.matching.Layout;
import org.kith.matching.PersonRow;

/**
 * Records of which it is known who they are about. Only measuring knows; matching is never told.
 *
 * @param name what the measure calls it
 * @param persons for each record's id, which person it is of
 */
public record Labelled(String name, Layout layout, List<PersonRow> rows, Map<String, String> persons) {

    public Labelled {
        rows = List.copyOf(rows);
        persons = Map.copyOf(persons);
    }
}
