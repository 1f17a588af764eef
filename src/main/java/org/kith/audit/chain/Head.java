package org.kith.audit.chain;

/**
 * How far a writer's chain reaches.
 *
 * @param writer id of the writer: one start of the program
 * @param count number of its last entry, and so how many it has
 * @param hash hash of that entry
 */
public record Head(String writer, long count, String hash) {

    /** A writer that has written nothing. */
    public static Head ofNew(String writer) {
        return new Head(writer, 0, Digests.NOTHING_BEFORE);
    }

    /**
     * Reads "writer count hash".
     *
     * @throws IllegalArgumentException when it is not of that form
     */
    public static Head parse(String text) {
        String[] parts = text.strip().split(" ", -1);
        if (parts.length != 3 || !parts[2].matches("[0-9a-f]{64}") || !parts[1].matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("not the head of a chain");
        }
        return new Head(parts[0], Long.parseLong(parts[1]), parts[2]);
    }

    /** As it stands in an entry and in an anchor: "writer count hash". */
    public String text() {
        return writer + " " + count + " " + hash;
    }
}
