package org.kith.information.sharing;

import org.kith.store.CypherName;

/** The queries of this room. */
enum SharingCypher implements CypherName {
    SENT_TO_AGENCY;

    @Override
    public String path() {
        return "information/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
