package org.kith.search;

import org.kith.store.CypherName;

/** The queries of this room. */
enum SearchCypher implements CypherName {
    WORDS_OPEN,
    WORDS_SEALED,
    PEOPLE_OF_PLACES_OPEN,
    PEOPLE_OF_PLACES_SEALED;

    @Override
    public String path() {
        return "search/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
