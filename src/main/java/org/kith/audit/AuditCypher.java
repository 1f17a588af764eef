package org.kith.audit;

import org.kith.store.CypherName;

/** The queries of this room. None of them changes or removes an entry. */
enum AuditCypher implements CypherName {
    RECORD_READ,
    READS_OF,
    LATEST_READS;

    @Override
    public String path() {
        return "audit/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
