package org.kith.papers;

import org.kith.store.CypherName;

/** The queries of this room. */
enum PapersCypher implements CypherName {
    AGENCIES,
    COUNTS,
    FINDINGS,
    APPROVE,
    APPROVALS;

    @Override
    public String path() {
        return "papers/" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
