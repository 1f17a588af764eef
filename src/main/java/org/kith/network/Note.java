package org.kith.network;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.PlainText;

/**
 * A note that somebody put on a picture: their own words, no part of the record. Where it stands, the state's spots say: of
 * a note on a node, how far from it.
 *
 * @param id begins like no node of the record
 * @param text plain text of at most {@link #LONGEST} characters
 * @param node id of the node it is put on, or null where it stands free
 */
public record Note(String id, String text, @Nullable String node) {

    /** Longest note, in characters: a note reminds, it is no report. */
    public static final int LONGEST = 600;

    public Note {
        text = PlainText.typed(text);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a note has 1 to " + LONGEST + " characters");
        }
    }

    /** A new note. */
    public static Note of(String text, @Nullable String node) {
        return new Note(new NodeKey(NodeKey.Sort.NOTE, Ids.fresh()).text(), text, node);
    }

    /** Whether something of the picture is a note. */
    public static boolean is(String id) {
        return id.startsWith("n:");
    }

    public Note saying(String other) {
        return new Note(id, other, node);
    }
}
