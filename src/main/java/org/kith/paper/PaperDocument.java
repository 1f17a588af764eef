package org.kith.paper;

import java.util.List;

/**
 * A document: a head, sections, and what it rests on.
 *
 * @param sections in the order in which they are read
 */
public record PaperDocument(Cover cover, List<Section> sections) {

    public PaperDocument {
        sections = List.copyOf(sections);
    }

    /** A document of one table. */
    public PaperDocument(Cover cover, String heading, PaperTable table) {
        this(cover, List.of(new Section("table", heading, List.of(table))));
    }

    /**
     * A part with a heading of its own.
     *
     * @param id by which the list of headings leads to it: letters, digits and hyphens, unique in the document
     */
    public record Section(String id, String heading, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** What stands in a section. */
    public sealed interface Block permits PaperTable, Prose, Picture {}

    /** A paragraph. */
    public record Prose(Voice voice, String text) implements Block {}

    /** Who speaks in a paragraph, and how. */
    public enum Voice {
        /** A heading within a section, made by the program as plain text is. */
        HEADING,
        PLAIN,
        /** Beside the matter. */
        QUIET,
        /** What somebody wrote themselves: set apart by a bar, so that it is never taken for what the program made. */
        OWN
    }

    /**
     * A picture.
     *
     * @param png its bytes
     * @param width how wide it is printed, in millimetres; its height follows from its pixels
     * @param across pixels
     * @param down pixels
     * @param instead what it shows, for those who do not see it
     * @param caption what stands below it
     */
    public record Picture(byte[] png, int width, int across, int down, String instead, String caption)
            implements Block {

        int height() {
            return Math.round((float) width * down / across);
        }
    }
}
