package org.kith.audit.chain;

import java.util.Locale;

/**
 * What an entry says, in the order in which it is written as bytes. A part that an entry does not have has no line; one
 * that it has several times has several.
 */
public enum Part {
    /** The writer: one start of the program. */
    WRITER,
    /** Running number within the writer, from 1. */
    NUMBER,
    /** Hash of the writer's entry before, or 64 zeros. */
    PREVIOUS,
    /** Random id of the entry. */
    ID,
    /** When, on the real clock, UTC, to the microsecond. */
    AT,
    /** What happened: the code of a {@link What}. */
    WHAT,
    /** Id of the account, or the name of the system's own work. */
    ACCOUNT,
    /** A role the account had. */
    ROLE,
    /** "yes" where it was the system's own work. */
    SYSTEM,
    /** Digest of the purpose's words. */
    PURPOSE,
    /** The screen, query or work. */
    VIEW,
    /** The moment looked from, UTC, to the microsecond. */
    AS_OF,
    /** Agency through whose eyes; no line for all together. */
    VIEWPOINT,
    /** A sealed row that was opened to the reader, or "everything". */
    OPENS,
    /** Whose records could be opened: "everybody", "agency" and its id, "named" and the id of a record. */
    REMIT,
    /** Digest of the words that say from where. */
    FROM,
    /** Digest of the words that were looked for, or that say more of what happened. */
    ASKED,
    /** Kind and id of a thing that was shown, or that it was about. */
    SAW,
    /** How far another writer's chain reached: {@link Head#text()}. */
    HEAD,
    /** How many entries stood before the chain, and their digest. */
    BEFORE,
    /** Digest of words that were erased. */
    ERASED;

    /** As it begins a line: "as-of". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
