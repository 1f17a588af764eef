package org.kith.network;

/**
 * What joins two things in the picture, in words.
 *
 * @param from id of a node
 * @param to id of a node or a home; where the words lead, if it is directed
 * @param label short, for the picture
 * @param ghost what should join them and does not: no request recorded
 * @param ended what was, and is no longer
 * @param sentence who says so, since when, and whether anybody verified it
 */
public record SceneEdge(
        String id,
        String from,
        String to,
        Tie tie,
        String label,
        boolean directed,
        boolean ghost,
        boolean ended,
        String sentence) {

    /** What sort of connection: its line. */
    public enum Tie {
        /** Family, verified by somebody. */
        KIN,
        /** Family by somebody's word alone. */
        KIN_UNVERIFIED,
        /** Partners. */
        PARTNERS,
        /** Friends and others. */
        LOOSE,
        /** Two records of which somebody was unsure whether they are one person. */
        MAYBE_ONE,
        /** A service works with somebody. */
        WORKS_WITH,
        /** A service works with somebody more than it does with everyone. */
        WORKS_CLOSELY,
        /** An agency was asked, holds something, runs an enquiry. */
        SPEAKS_OF,
        /** What an item is about, who holds it, who works where. */
        BELONGS
    }

    /** With more to be said at the end of its sentence. */
    SceneEdge said(String more) {
        return new SceneEdge(id, from, to, tie, label, directed, ghost, ended, (sentence + " " + more).strip());
    }

    public boolean touches(String node) {
        return from.equals(node) || to.equals(node);
    }

    /** The other end. */
    public String from(String end) {
        return from.equals(end) ? to : from;
    }
}
