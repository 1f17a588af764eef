package org.kith.settings;

import org.kith.store.CypherName;

/** The queries of this room. */
enum SettingsCypher implements CypherName {
    BEGIN_DEMO,
    RESTART_DEMO,
    CHOOSE_RULE,
    RULE_CHOICES,
    SET_CLOCKS,
    CLOCK_CHOICES;

    @Override
    public String path() {
        return "settings/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
