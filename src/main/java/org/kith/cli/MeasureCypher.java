package org.kith.cli;

import org.kith.store.CypherName;

/** The queries of measurements that are no finding's. */
enum MeasureCypher implements CypherName {
    RAW_ROWS,
    LIVE_CHILDREN,
    ALL_CHILDREN,
    AN_AGENCY,
    PEOPLE_TO_FIND,
    PERSON_TO_FIND,
    KEPT_BY_CHILD;

    @Override
    public String path() {
        return "bench/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
