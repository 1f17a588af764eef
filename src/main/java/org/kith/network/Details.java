package org.kith.network;

import java.util.List;
import org.kith.gaps.Finding;

/**
 * Everything one can read about one thing of the picture.
 *
 * @param id of the node or home
 * @param title its name
 * @param sentence what it is, in words
 * @param lines what is said about it, by whom, since when
 * @param texts what an item says; empty for others
 * @param contacts telephone and e-mail of an agency or practitioner
 * @param connections what joins it with others in the picture
 * @param behind what lies behind it, with counts
 * @param unread whether only what touches the child has been read of it, and more may be recorded
 * @param gaps the findings that speak of it
 * @param question what to ask about it where no finding does; empty for most
 */
public record Details(
        String id,
        String title,
        String sentence,
        List<Line> lines,
        List<Text> texts,
        List<Contact> contacts,
        List<Connection> connections,
        List<Behind> behind,
        boolean unread,
        List<Finding> gaps,
        String question) {

    /** One thing said: what about, what, and by whom or since when. */
    public record Line(String about, String said, String source) {}

    /** A text of an item. A child's own words are a quotation. */
    public record Text(String about, String text, boolean quotation) {}

    /**
     * How to reach somebody.
     *
     * @param href {@code tel:} or {@code mailto:}
     */
    public record Contact(String label, String href) {}

    /** A connection, with the node at its other end. */
    public record Connection(String edge, String other, String sentence) {}

    public Details {
        lines = List.copyOf(lines);
        texts = List.copyOf(texts);
        contacts = List.copyOf(contacts);
        connections = List.copyOf(connections);
        behind = List.copyOf(behind);
        gaps = List.copyOf(gaps);
    }
}
