package org.kith.store;

/** The queries of this room: only those that look after the schema itself. */
enum StoreCypher implements CypherName {
    CONSTRAIN_VERSIONS,
    CONSTRAIN_LEASE,
    SCHEMA_VERSIONS,
    ANSWERS,
    AWAIT_INDEXES,
    NOTE_VERSION,
    TAKE_LEASE,
    GIVE_LEASE_UP,
    EMPTY_THROWAWAY;

    @Override
    public String path() {
        return "store/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
