package org.kith.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.Sector;

/**
 * Something in the picture. Whatever the reader may not see is not in it: a restricted thing says whom to contact and
 * nothing else.
 *
 * @param id stable across scenes of one child
 * @param label its name
 * @param sublabel what it is to the child, short
 * @param glyph inside its symbol: the age, or the size of a group
 * @param sector of an agency, and of who works for it
 * @param look how an item is drawn
 * @param homes ids of the homes it stays at, the one it is drawn in first
 * @param ring 0 in the centre, agencies outermost
 * @param ghost what should be there and is not
 * @param ended what was, and is no longer
 * @param expanded whether something was brought from behind it
 * @param behind how many things lie behind it and are not in the picture
 * @param records how many records of a person stand behind it
 * @param facts the cells of its line in the table
 * @param sentence what it is, in words
 */
public record SceneNode(
        String id,
        NodeKind kind,
        boolean focus,
        String label,
        String sublabel,
        String glyph,
        @Nullable Sector sector,
        Look look,
        List<String> homes,
        int ring,
        boolean ghost,
        boolean restricted,
        boolean ended,
        boolean expanded,
        int behind,
        int records,
        Facts facts,
        String sentence) {

    /** Id of the item it stands for; empty where it stands for something else. */
    public Optional<String> item() {
        return NodeKey.find(id).filter(key -> key.sort() == NodeKey.Sort.ITEM).map(NodeKey::id);
    }

    /** How an item is drawn: an opinion must not look like a fact, and a child's own words like neither. */
    public enum Look {
        PLAIN,
        OPINION,
        OWN_WORDS
    }

    /**
     * The cells of a node's line in the table.
     *
     * @param relation what it is to the child
     * @param since the first day, if known
     * @param agencies names of the agencies that work with it, or hold it
     * @param lastContact the last contact any of them wrote down
     */
    public record Facts(
            String relation,
            @Nullable LocalDate since,
            List<String> agencies,
            @Nullable LocalDate lastContact) {

        static final Facts NONE = new Facts("", null, List.of(), null);

        public Facts {
            agencies = List.copyOf(agencies);
        }
    }

    public SceneNode {
        homes = List.copyOf(homes);
    }

    static SceneNodeBuilder of(NodeKey key, NodeKind kind, String label) {
        return new SceneNodeBuilder(key.text(), kind, label);
    }

    /** With more to be said at the end of its sentence. */
    SceneNode said(String more) {
        return copy(expanded, behind, (sentence + " " + more).strip());
    }

    /** In the middle of a picture of its own, where it is nothing to anybody. */
    SceneNode middle() {
        return new SceneNode(
                id,
                kind,
                true,
                label,
                "",
                glyph,
                sector,
                look,
                homes,
                0,
                ghost,
                restricted,
                ended,
                expanded,
                behind,
                records,
                facts,
                sentence);
    }

    SceneNode with(boolean open, int hiddenBehind) {
        return copy(open, hiddenBehind, sentence);
    }

    private SceneNode copy(boolean open, int hiddenBehind, String words) {
        return new SceneNode(
                id,
                kind,
                focus,
                label,
                sublabel,
                glyph,
                sector,
                look,
                homes,
                ring,
                ghost,
                restricted,
                ended,
                open,
                hiddenBehind,
                records,
                facts,
                words);
    }
}
