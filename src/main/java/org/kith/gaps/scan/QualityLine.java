package org.kith.gaps.scan;

import org.jspecify.annotations.Nullable;

/**
 * What an agency leaves empty, and in how many of its rows: a matter between the data steward and the agency, never a
 * finding about a child.
 *
 * @param agency internal id of the agency
 * @param name its name
 * @param rows how many rows could say it
 * @param said how many of them do
 */
public record QualityLine(
        String agency,
        String name,
        @Nullable String phone,
        @Nullable String email,
        Matter matter,
        long rows,
        long said) {

    /** What an agency may leave empty. */
    public enum Matter {
        /** An agency that reports reading: whether what it received was read. */
        READING,
        /** A nil answer: which names, numbers or addresses were searched. */
        SEARCHED,
        /** A mother or father: whether anybody verified it, either way. */
        VERIFIED,
        /** An involvement with an adult: whether the service knows of children. */
        CHILDREN
    }

    /** How many rows leave it empty. */
    public long empty() {
        return rows - said;
    }

    /** Whether the agency has never said it. */
    public boolean never() {
        return said == 0;
    }
}
