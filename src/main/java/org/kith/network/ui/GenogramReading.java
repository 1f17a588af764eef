package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.network.Exploration;
import org.kith.network.Genogram;
import org.kith.network.SceneNode;
import org.kith.uikit.network.DiagramEdge;
import org.kith.uikit.network.DiagramLayout;
import org.kith.uikit.network.DiagramNode;
import org.kith.uikit.network.DiagramUnion;
import org.kith.uikit.network.DiagramView;
import org.kith.uikit.network.LineStyle;
import org.kith.uikit.network.NetworkDiagram;
import org.kith.uikit.network.NodeShape;

/**
 * The family of the picture in generations. It has a canvas of its own, and places of its own: where somebody was put in the
 * rings says nothing about a row here.
 */
final class GenogramReading implements ReadingView {

    private final Exploration exploration;
    private final NetworkDiagram canvas = new NetworkDiagram();
    private @Nullable Genogram drawn;

    GenogramReading(Exploration exploration) {
        this.exploration = exploration;
        canvas.addClassName("kith-canvas");
        canvas.setWheelNeedsControl(true);
    }

    NetworkDiagram canvas() {
        return canvas;
    }

    @Override
    public Component component() {
        return canvas;
    }

    private Genogram genogram() {
        Genogram known = drawn;
        if (known == null) {
            known = exploration.genogram();
            drawn = known;
        }
        return known;
    }

    @Override
    public void draw(Reading reading) {
        drawn = null;
        Genogram genogram = genogram();
        String focus = exploration.scene().focus();
        String title = exploration.scene().title().replaceFirst("^Network", "Genogram");
        canvas.show(
                new DiagramView(title, focus, DiagramLayout.LAYERS),
                genogram.people().stream().map(GenogramReading::node).toList(),
                genogram.edges().stream()
                        .map(Drawing::edge)
                        .map(edge -> genogram.told().contains(edge.id()) ? untold(edge) : edge)
                        .toList(),
                genogram.homes().stream().map(Drawing::home).toList());
        canvas.change(scene -> scene.unions(
                genogram.unions().stream().map(GenogramReading::union).toList()));
        Spots.put(canvas, exploration.state(), Spots.GENOGRAM);
    }

    /** An edge that the lines of a union tell: it is there to be walked, and drawn while somebody does. */
    private static DiagramEdge untold(DiagramEdge edge) {
        return new DiagramEdge(
                edge.id(),
                edge.from(),
                edge.to(),
                LineStyle.NONE,
                edge.label(),
                false,
                edge.ghost(),
                false,
                edge.sentence());
    }

    private static DiagramNode node(Genogram.Figure figure) {
        SceneNode node = figure.node();
        DiagramNode.Builder built = DiagramNode.of(node.id(), shape(figure), node.label())
                .sublabel(figure.note())
                .glyph(node.glyph())
                .ring(figure.row())
                .ghost(node.ghost())
                .crossed(figure.dead())
                .expanded(node.expanded() && figure.behind() == 0)
                .hidden(figure.behind())
                .records(node.records())
                .sentence(figure.missing() ? node.sentence() : spoken(figure));
        if (!node.homes().isEmpty()) {
            built.in(
                    node.homes().getFirst(),
                    node.homes().subList(1, node.homes().size()));
        }
        return built.build();
    }

    /** What the symbol says to those who see it is said to those who hear it. */
    private static String spoken(Genogram.Figure figure) {
        String sex = switch (figure.symbol()) {
            case SQUARE -> "; recorded as male";
            case CIRCLE -> "; recorded as female";
            case DIAMOND -> "; sex not recorded, or not by all alike";
            case TRIANGLE -> "";
        };
        String sentence = figure.node().sentence().replaceFirst("\\.$", "");
        return sentence + sex + (figure.dead() ? "; " + figure.note() : "") + ".";
    }

    private static NodeShape shape(Genogram.Figure figure) {
        boolean focus = figure.node().focus();
        return switch (figure.symbol()) {
            case SQUARE -> focus ? NodeShape.SQUARE_DOUBLE : NodeShape.SQUARE;
            case CIRCLE -> focus ? NodeShape.CIRCLE_DOUBLE : NodeShape.CIRCLE;
            case DIAMOND -> focus ? NodeShape.DIAMOND_DOUBLE : NodeShape.DIAMOND;
            case TRIANGLE -> focus ? NodeShape.TRIANGLE_DOUBLE : NodeShape.TRIANGLE;
        };
    }

    private static DiagramUnion union(Genogram.Union union) {
        return new DiagramUnion(
                union.id(),
                union.members(),
                line(union.line()),
                union.apart() ? 1 : 0,
                union.drops().stream()
                        .map(drop -> new DiagramUnion.Drop(drop.to(), line(drop.line()), drop.twins()))
                        .toList());
    }

    private static LineStyle line(Genogram.Line line) {
        return switch (line) {
            case VERIFIED -> LineStyle.SOLID;
            case SAID -> LineStyle.DASHED;
            case STEP -> LineStyle.DASH_DOT;
            case CARED_FOR -> LineStyle.THICK;
            case NOT_RECORDED -> LineStyle.DOTTED;
        };
    }

    @Override
    public void select(Collection<String> nodes, Collection<String> edges) {
        canvas.select(nodes, edges);
    }

    @Override
    public void focus(String id) {
        canvas.focusNode(id);
    }

    @Override
    public void zoom(int direction) {
        NetworkReading.zoom(canvas, direction);
    }

    @Override
    public String shown() {
        return genogram().sentence();
    }

    @Override
    public void pin(String id) {
        canvas.select(List.of(id), List.of());
        canvas.focusNode(id);
        canvas.togglePin();
    }

    @Override
    public String only(String id) {
        return genogram()
                .figure(id)
                .filter(Genogram.Figure::missing)
                .map(figure -> figure.node().sentence())
                .orElse("");
    }
}
