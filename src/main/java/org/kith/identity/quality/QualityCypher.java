package org.kith.identity.quality;

import java.util.Locale;
import org.kith.store.CypherName;

/** The queries of this package. */
enum QualityCypher implements CypherName {
    QUALITY_RECORDS,
    QUALITY_DELIVERIES;

    @Override
    public String path() {
        return "identity/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
