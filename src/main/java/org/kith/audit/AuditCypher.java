package org.kith.audit;

import org.kith.store.CypherName;

/** The queries of this room. None of them changes or removes an entry. */
enum AuditCypher implements CypherName {
    APPEND_ENTRIES,
    MAKE_FINDABLE,
    BEGIN_WRITER,
    WRITER_HEAD,
    UNNAMED_HEADS,
    NAME_HEADS,
    ANY_WRITER,
    ERASE_WORDS,
    ENTRIES_BEFORE,
    WRITERS,
    WRITER_COUNT,
    NAMING_ENTRIES,
    ENTRIES_OF_WRITER,
    COUNT_LOOSE,
    WORDS,
    SAME_PERSON,
    BY_NHS_NUMBER,
    HOURS_READ,
    SEARCHES_AT_ONCE,
    CHILDREN_WITHOUT_ENQUIRY,
    CHILDREN_AFTER_CLOSING,
    OWN_SURNAME,
    LOOKINGS_INTO,
    LOOK_INTO,
    READS_OF,
    READS_OF_ACCOUNT,
    LATEST_READS;

    @Override
    public String path() {
        return "audit/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
