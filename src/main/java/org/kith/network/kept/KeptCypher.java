package org.kith.network.kept;

import org.kith.store.CypherName;

/** The queries of this room. */
enum KeptCypher implements CypherName {
    MY_VIEWS,
    VIEW,
    DRAFT,
    TAKEN_BACK,
    CREATE_VIEW,
    CHANGE_VIEW,
    DELETE_VIEW,
    KEEP_DRAFT,
    DROP_DRAFT;

    @Override
    public String path() {
        return "network/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
