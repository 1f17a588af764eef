package org.kith.exchange;

import java.util.Locale;
import org.kith.store.CypherName;

/** The queries of this room. */
enum ExchangeCypher implements CypherName {
    DELIVERERS,
    ROWS_OF_KIND,
    STATEMENTS_IN_ALL;

    @Override
    public String path() {
        return "exchange/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
