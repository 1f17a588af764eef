package org.kith.audit.chain;

/**
 * One thing that is wrong with the record, and where.
 *
 * @param kind what was done, as far as it can be told
 * @param writer the writer's chain, or empty where it is about none
 * @param from number of the first entry concerned, or 0
 * @param to number of the last one, or 0
 * @param sentence what is wrong, for people
 */
public record Damage(Kind kind, String writer, long from, long to, String sentence) {

    /** What was done to the record. */
    public enum Kind {
        /** What an entry says is not what was hashed. */
        EDITED,
        /** An entry stands at another place than it was written. */
        MOVED,
        /** Entries in the middle are gone. */
        MISSING,
        /** Entries at the end are gone. */
        CUT,
        /** An entry stands where none was written. */
        PUT_IN,
        /** An entry fits itself and does not follow from the one before it. */
        DOES_NOT_FOLLOW,
        /** A stretch was written anew: it holds together, and is not what others say stood there. */
        REWRITTEN,
        /** A whole chain is gone. */
        WRITER_GONE,
        /** What a writer's chain says of its own length is gone, or too short. */
        HEAD_ALTERED,
        /** Words do not have the digest that the chain holds. */
        WORDS_CHANGED,
        /** Words are gone, and no erasing of them is on record. */
        WORDS_GONE,
        /** What stood before the chain is not what it was when the chain began. */
        BEFORE_CHANGED,
        /** Entries that stand in no chain. */
        LOOSE,
        /** A code fits no anchor on record. */
        ANCHOR_UNKNOWN
    }
}
