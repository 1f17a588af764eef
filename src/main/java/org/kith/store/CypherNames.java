package org.kith.store;

import java.util.List;

/** The queries of one room, handed to the catalogue as a bean so that an unknown or unused file stops the start. */
public record CypherNames(List<CypherName> names) {

    public CypherNames {
        names = List.copyOf(names);
    }

    public static CypherNames of(CypherName... names) {
        return new CypherNames(List.of(names));
    }
}
