package org.kith.circle;

import java.util.Comparator;

/**
 * By what ids things are called: inside Kith by internal ids, in files and on the command line by delivered ones. Ids
 * compare as text; a person is called by the smallest id of the records behind it, taken after naming.
 */
@FunctionalInterface
public interface Naming {

    Naming INTERNAL = id -> id;

    String of(String internalId);

    default String of(PersonRef person) {
        return person.records().stream()
                .map(this::of)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
