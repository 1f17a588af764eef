package org.kith.information.weighing;

import org.kith.store.CypherName;

/** The queries of this room. */
enum WeighingCypher implements CypherName {
    OWN_PRACTITIONER;

    @Override
    public String path() {
        return "information/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
