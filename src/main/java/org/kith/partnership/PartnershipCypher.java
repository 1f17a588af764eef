package org.kith.partnership;

import java.util.Locale;
import org.kith.store.CypherName;

/** The queries of this room but the one that reads ethnicity, which is named beside its reader. */
enum PartnershipCypher implements CypherName {
    FOUND,
    KINDS,
    ANSWERS,
    DISMISSALS;

    @Override
    public String path() {
        return "partnership/" + name().toLowerCase(Locale.ROOT);
    }
}
