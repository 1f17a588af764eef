package org.kith.uikit.network;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something to draw. All text is plain text, and whatever a reader may not see must not be in it.
 *
 * @param id of this node in the scene; nodes, edges and containers share one space of ids
 * @param label first line below the symbol
 * @param sublabel second, quieter line; may be empty
 * @param glyph up to three characters inside the symbol; may be empty
 * @param icon drawn inside the symbol instead of the glyph
 * @param container id of the container it is drawn in
 * @param alsoIn ids of further containers it belongs to; drawn as ties, for it is drawn once
 * @param ring of the ecomap: 0 is the centre, the largest is outermost; null: counted in steps from the focus. In layers
 *     the row, 0 the uppermost
 * @param ghost something that should be there and is not: dashed, hollow, "?"
 * @param restricted shows a padlock
 * @param dimmed quieter, but still readable
 * @param crossed drawn crossed out
 * @param expanded whether it can be collapsed again
 * @param hidden how many neighbours are not in the picture; 0 shows no badge
 * @param records how many records stand behind it; shown from 2 on
 * @param tint 1 to {@link #TINTS}: a ring in a colour and a pattern of its own; 0 for none
 * @param mark a letter beside the symbol, so that a tint is never colour alone; may be empty
 * @param tag one short word beside the symbol; may be empty
 * @param follows of a {@link NodeShape#NOTE}: the node it keeps its distance from; its place is then that distance
 * @param stands ids of nodes it stands for: where nobody put it, it takes the middle of where they stood
 * @param sentence what it is, for those who hear it; without it label and sublabel are read
 * @param side to which of two sources it belongs; null: nothing is compared
 */
public record DiagramNode(
        String id,
        NodeShape shape,
        String label,
        String sublabel,
        String glyph,
        @Nullable DiagramIcon icon,
        DiagramHue hue,
        @Nullable String container,
        List<String> alsoIn,
        @Nullable Integer ring,
        boolean ghost,
        boolean restricted,
        boolean dimmed,
        boolean crossed,
        boolean expanded,
        int hidden,
        int records,
        int tint,
        String mark,
        String tag,
        @Nullable String follows,
        List<String> stands,
        String sentence,
        @Nullable DiagramMark side) {

    /** How many tints there are. */
    public static final int TINTS = 6;

    /**
     * @throws IllegalArgumentException if the id is blank, the glyph longer than three characters, or a count negative
     */
    public DiagramNode {
        DiagramIds.require(id);
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(hue, "hue");
        alsoIn = List.copyOf(alsoIn);
        stands = List.copyOf(stands);
        DiagramIds.requireTint(tint);
        if (glyph.length() > 3) {
            throw new IllegalArgumentException("a glyph has at most three characters");
        }
        if (hidden < 0 || records < 0 || (ring != null && ring < 0)) {
            throw new IllegalArgumentException("counts and rings are not negative");
        }
    }

    /**
     * The same thing with a ring, a letter and a word beside it.
     *
     * @param number 1 to {@link #TINTS}, or 0 for no ring
     */
    public DiagramNode marked(int number, String letter, String word) {
        return new DiagramNode(
                id,
                shape,
                label,
                sublabel,
                glyph,
                icon,
                hue,
                container,
                alsoIn,
                ring,
                ghost,
                restricted,
                dimmed,
                crossed,
                expanded,
                hidden,
                records,
                number,
                letter,
                word,
                follows,
                stands,
                sentence,
                side);
    }

    /** The same thing, which stands for others. */
    public DiagramNode standingFor(List<String> nodes) {
        return new DiagramNode(
                id,
                shape,
                label,
                sublabel,
                glyph,
                icon,
                hue,
                container,
                alsoIn,
                ring,
                ghost,
                restricted,
                dimmed,
                crossed,
                expanded,
                hidden,
                records,
                tint,
                mark,
                tag,
                follows,
                nodes,
                sentence,
                side);
    }

    public static Builder of(String id, NodeShape shape, String label) {
        return new Builder(id, shape, label);
    }

    /** Collects what a node has beyond id, shape and label. */
    public static final class Builder {
        private final String id;
        private final NodeShape shape;
        private final String label;
        private String sublabel = "";
        private String glyph = "";
        private @Nullable DiagramIcon icon;
        private DiagramHue hue = DiagramHue.NEUTRAL;
        private @Nullable String container;
        private List<String> alsoIn = List.of();
        private @Nullable Integer ring;
        private boolean ghost;
        private boolean restricted;
        private boolean dimmed;
        private boolean crossed;
        private boolean expanded;
        private int hidden;
        private int records;
        private int tint;
        private String mark = "";
        private String tag = "";
        private @Nullable String follows;
        private List<String> stands = List.of();
        private String sentence = "";
        private @Nullable DiagramMark side;

        private Builder(String id, NodeShape shape, String label) {
            this.id = id;
            this.shape = shape;
            this.label = label;
        }

        public Builder sublabel(String text) {
            this.sublabel = text;
            return this;
        }

        public Builder glyph(String text) {
            this.glyph = text;
            return this;
        }

        public Builder icon(DiagramIcon drawing, DiagramHue colour) {
            this.icon = drawing;
            this.hue = colour;
            return this;
        }

        /** The container it is drawn in, and those it also belongs to. */
        public Builder in(@Nullable String containerId, List<String> others) {
            this.container = containerId;
            this.alsoIn = others;
            return this;
        }

        public Builder in(@Nullable String containerId) {
            return in(containerId, List.of());
        }

        public Builder ring(int number) {
            this.ring = number;
            return this;
        }

        public Builder ghost(boolean missing) {
            this.ghost = missing;
            return this;
        }

        public Builder restricted(boolean locked) {
            this.restricted = locked;
            return this;
        }

        public Builder dimmed(boolean quiet) {
            this.dimmed = quiet;
            return this;
        }

        public Builder crossed(boolean out) {
            this.crossed = out;
            return this;
        }

        public Builder expanded(boolean open) {
            this.expanded = open;
            return this;
        }

        public Builder hidden(int neighbours) {
            this.hidden = neighbours;
            return this;
        }

        public Builder records(int count) {
            this.records = count;
            return this;
        }

        public Builder tint(int number, String letter) {
            this.tint = number;
            this.mark = letter;
            return this;
        }

        public Builder tag(String word) {
            this.tag = word;
            return this;
        }

        public Builder follows(@Nullable String node) {
            this.follows = node;
            return this;
        }

        public Builder stands(List<String> nodes) {
            this.stands = nodes;
            return this;
        }

        public Builder sentence(String text) {
            this.sentence = text;
            return this;
        }

        public Builder side(@Nullable DiagramMark source) {
            this.side = source;
            return this;
        }

        public DiagramNode build() {
            return new DiagramNode(
                    id,
                    shape,
                    label,
                    sublabel,
                    glyph,
                    icon,
                    hue,
                    container,
                    alsoIn,
                    ring,
                    ghost,
                    restricted,
                    dimmed,
                    crossed,
                    expanded,
                    hidden,
                    records,
                    tint,
                    mark,
                    tag,
                    follows,
                    stands,
                    sentence,
                    side);
        }
    }
}
