package org.kith.matching;

import java.util.List;

/**
 * One record of a person, as it was typed.
 *
 * @param id unique within its source
 * @param values for each field of the layout in its order, what is known: nothing, one value or several (names borne one
 *     after another, addresses now and formerly). Empty texts count as nothing
 */
public record PersonRow(String id, List<List<String>> values) {

    public PersonRow {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a record wants an id");
        }
        values = values.stream().map(List::copyOf).toList();
    }

    /** A record with at most one value in each field. */
    public static PersonRow of(String id, String... values) {
        return new PersonRow(
                id,
                java.util.Arrays.stream(values)
                        .map(value -> value.isEmpty() ? List.<String>of() : List.of(value))
                        .toList());
    }
}
