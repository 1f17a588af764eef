package org.kith.identity;

import org.kith.store.CypherName;

/** The queries of this room. */
enum IdentityCypher implements CypherName {
    ALL_RECORDS,
    RECORDS,
    JUDGEMENTS,
    TOUCHED,
    OPENED,
    SAID_THEN,
    JUDGED_MEANWHILE,
    THERE,
    DELIVERIES;

    @Override
    public String path() {
        return "identity/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
