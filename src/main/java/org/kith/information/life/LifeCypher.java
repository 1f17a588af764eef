package org.kith.information.life;

import org.kith.store.CypherName;

/** The queries of this room. */
enum LifeCypher implements CypherName {
    AGENCIES,
    STALLED_BY_AGENCY,
    STALLED_AT_AGENCY;

    @Override
    public String path() {
        return "information/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
