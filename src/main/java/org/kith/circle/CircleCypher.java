package org.kith.circle;

import org.kith.store.CypherName;

/** The queries of this room. */
enum CircleCypher implements CypherName {
    ABOUT_NOBODY,
    AGENCY,
    NAMING,
    BY_ID,
    DIRECTORY,
    DISMISSALS_NAMING,
    EVERYTHING,
    HELD_BACK,
    NOBODY_MENTIONING,
    PEOPLE_CALLED;

    @Override
    public String path() {
        return "circle/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
