package org.kith.network.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.network.Contrast;
import org.kith.network.NodeKind;
import org.kith.network.Scene;
import org.kith.network.SceneEdge;
import org.kith.network.SceneHome;
import org.kith.network.SceneNode;
import org.kith.uikit.network.DiagramContainer;
import org.kith.uikit.network.DiagramEdge;
import org.kith.uikit.network.DiagramHue;
import org.kith.uikit.network.DiagramIcon;
import org.kith.uikit.network.DiagramLayout;
import org.kith.uikit.network.DiagramMark;
import org.kith.uikit.network.DiagramNode;
import org.kith.uikit.network.DiagramView;
import org.kith.uikit.network.LineStyle;
import org.kith.uikit.network.NetworkDiagram;
import org.kith.uikit.network.NodeShape;
import org.kith.vocabulary.Sector;

/** How things of the scene are drawn: which symbol, line and hue stands for what. The legend says the same. */
final class Drawing {

    private Drawing() {}

    /**
     * @param contrast who of two agencies had what, where two are compared
     */
    static void show(NetworkDiagram canvas, Scene scene, DiagramLayout layout, Optional<Contrast> contrast) {
        show(canvas, scene, layout, true, contrast);
    }

    /**
     * @param counts whether what lies behind things is counted on them: only where it can be asked for
     */
    static void show(
            NetworkDiagram canvas, Scene scene, DiagramLayout layout, boolean counts, Optional<Contrast> contrast) {
        canvas.show(
                new DiagramView(scene.title(), scene.focus(), layout),
                scene.nodes().stream()
                        .map(node -> node(node, counts, mark(contrast, node.id())))
                        .toList(),
                scene.edges().stream()
                        .map(edge -> edge(edge).marked(mark(contrast, edge.id())))
                        .toList(),
                scene.homes().stream().map(Drawing::home).toList());
    }

    private static @Nullable DiagramMark mark(Optional<Contrast> contrast, String id) {
        Contrast.Had had = contrast.map(both -> both.had().get(id)).orElse(null);
        return had == null
                ? null
                : switch (had) {
                    case BOTH, TOGETHER -> DiagramMark.BOTH;
                    case FIRST -> DiagramMark.FIRST;
                    case SECOND -> DiagramMark.SECOND;
                };
    }

    /** A thing by itself, in no home and with nothing behind it, and what is said of it. */
    static DiagramNode alone(SceneNode node, @Nullable DiagramMark mark, String sentence) {
        return drawn(node, false, mark).sentence(sentence).build();
    }

    private static DiagramNode node(SceneNode node, boolean counts, @Nullable DiagramMark mark) {
        DiagramNode.Builder drawn = drawn(node, counts, mark);
        if (!node.homes().isEmpty()) {
            drawn.in(
                    node.homes().getFirst(),
                    node.homes().subList(1, node.homes().size()));
        }
        return drawn.build();
    }

    private static DiagramNode.Builder drawn(SceneNode node, boolean counts, @Nullable DiagramMark mark) {
        DiagramNode.Builder drawn = DiagramNode.of(node.id(), shape(node), node.label())
                .sublabel(node.sublabel())
                .glyph(node.glyph())
                .ring(node.ring())
                .ghost(node.ghost())
                .restricted(node.restricted())
                .dimmed(node.ended())
                .expanded(node.expanded())
                .hidden(counts ? node.behind() : 0)
                .records(node.records())
                .sentence(node.sentence())
                .side(mark);
        Sector sector = node.sector();
        if (sector != null && node.kind() != NodeKind.GROUP) {
            drawn.icon(icon(sector), hue(sector));
        }
        return drawn;
    }

    private static NodeShape shape(SceneNode node) {
        return switch (node.kind()) {
            case CHILD -> node.focus() ? NodeShape.CIRCLE_DOUBLE : NodeShape.CIRCLE;
            case ADULT -> NodeShape.ROUNDED_SQUARE;
            case AGENCY -> NodeShape.HEXAGON;
            case PRACTITIONER -> NodeShape.TAG;
            case GROUP -> NodeShape.STACK;
            case ENQUIRY, REQUEST -> NodeShape.DOCUMENT;
            case ITEM ->
                switch (node.look()) {
                    case PLAIN -> NodeShape.DOCUMENT;
                    case OPINION -> NodeShape.DOCUMENT_DASHED;
                    case OWN_WORDS -> NodeShape.DOCUMENT_QUOTE;
                };
        };
    }

    static DiagramEdge edge(SceneEdge edge) {
        return new DiagramEdge(
                edge.id(),
                edge.from(),
                edge.to(),
                line(edge.tie()),
                edge.label(),
                edge.directed(),
                edge.ghost(),
                edge.ended(),
                edge.sentence());
    }

    private static LineStyle line(SceneEdge.Tie tie) {
        return switch (tie) {
            case KIN, WORKS_WITH -> LineStyle.SOLID;
            case KIN_UNVERIFIED, MAYBE_ONE -> LineStyle.DASHED;
            case PARTNERS -> LineStyle.DOUBLE;
            case LOOSE, SPEAKS_OF, BELONGS -> LineStyle.DOTTED;
            case WORKS_CLOSELY -> LineStyle.THICK;
        };
    }

    static DiagramContainer home(SceneHome home) {
        return home.restricted()
                ? DiagramContainer.restricted(home.id(), home.label())
                : DiagramContainer.of(home.id(), home.label());
    }

    static DiagramIcon icon(Sector sector) {
        return switch (sector) {
            case SOCIAL_CARE -> DiagramIcon.PEOPLE;
            case HEALTH -> DiagramIcon.CROSS;
            case EDUCATION -> DiagramIcon.BOOK;
            case JUSTICE -> DiagramIcon.SCALES;
            case HOUSING -> DiagramIcon.HOUSE;
            case VOLUNTARY -> DiagramIcon.HEART;
            case OTHER -> DiagramIcon.STAR;
        };
    }

    static DiagramHue hue(@Nullable Sector sector) {
        if (sector == null) {
            return DiagramHue.NEUTRAL;
        }
        return switch (sector) {
            case SOCIAL_CARE -> DiagramHue.BLUE;
            case HEALTH -> DiagramHue.GREEN;
            case EDUCATION -> DiagramHue.PURPLE;
            case JUSTICE -> DiagramHue.SKY;
            case HOUSING -> DiagramHue.VERMILLION;
            case VOLUNTARY -> DiagramHue.YELLOW;
            case OTHER -> DiagramHue.NEUTRAL;
        };
    }
}
