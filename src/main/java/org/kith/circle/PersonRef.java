package org.kith.circle;

import java.util.Collection;
import java.util.List;

/**
 * A person by the ids of the records judged to be the same: what may leave a slice and be compared with another one.
 *
 * @param records internal ids, sorted; never empty
 */
public record PersonRef(List<String> records) {

    public PersonRef {
        records = records.stream().sorted().distinct().toList();
        if (records.isEmpty()) {
            throw new IllegalArgumentException("a person is at least one record");
        }
    }

    public static PersonRef of(Collection<String> records) {
        return new PersonRef(List.copyOf(records));
    }
}
