package org.kith.circle;

import org.kith.store.CypherName;

/** The queries of this room. */
enum CircleCypher implements CypherName {
    ABOUT_NOBODY,
    AGENCY,
    ALL_HELD_BACK,
    BY_ID,
    DIRECTORY,
    DISMISSALS_NAMING,
    HELD_BACK,
    HOW_MANY,
    NAMING,
    NOBODY_MENTIONING,
    OF_KIND,
    PEOPLE_CALLED,
    PEOPLE_RESEMBLING,
    SURROUNDINGS,
    VERSIONS;

    @Override
    public String path() {
        return "circle/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
