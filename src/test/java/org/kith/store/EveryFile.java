package org.kith.store;

import java.util.List;

/** Names every query there is, for tests that need the catalogue and not the rooms. */
final class EveryFile {

    private EveryFile() {}

    static CypherNames names() {
        return new CypherNames(CypherCatalog.paths().stream()
                .map(path -> (CypherName) () -> path)
                .toList());
    }

    static List<CypherQuery> queries() {
        return CypherCatalog.load(List.of(names())).all();
    }
}
