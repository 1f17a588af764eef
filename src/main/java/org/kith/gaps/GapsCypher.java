package org.kith.gaps;

import org.kith.store.CypherName;

/** The queries about rules. Those of the scan are named beside it. */
enum GapsCypher implements CypherName {
    DELIVERED,
    RULE_YIELD;

    @Override
    public String path() {
        return "gaps/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
