package org.kith.access;

import org.kith.store.CypherName;

/** The queries of this room. */
enum AccessCypher implements CypherName {
    OPENED_BY_PERSON,
    OPENED_BY_AGENCY,
    AGENCIES,
    AGENCY,
    TAKE_TRY,
    GIVE_TRY_BACK;

    @Override
    public String path() {
        return "access/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
