package org.kith.search;

import org.kith.store.CypherName;

/** The queries of this room. */
enum SearchCypher implements CypherName {
    WORDS_OPEN,
    WORDS_SEALED;

    @Override
    public String path() {
        return "search/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
