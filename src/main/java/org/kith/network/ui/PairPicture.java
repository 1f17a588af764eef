package org.kith.network.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kith.network.Contrast;
import org.kith.network.PairScene;
import org.kith.network.Scene;
import org.kith.network.SceneEdge;
import org.kith.network.SceneHome;
import org.kith.network.SceneNode;
import org.kith.uikit.network.DiagramEdge;
import org.kith.uikit.network.DiagramIcon;
import org.kith.uikit.network.DiagramLayout;
import org.kith.uikit.network.DiagramMark;
import org.kith.uikit.network.DiagramNode;
import org.kith.uikit.network.DiagramPoint;
import org.kith.uikit.network.DiagramView;
import org.kith.uikit.network.LineStyle;
import org.kith.uikit.network.NetworkDiagram;
import org.kith.uikit.network.NodeShape;

/**
 * The network around two records, as it is and as it would be if they were one: one picture that changes, in which all that
 * stays keeps its place and only the two in the middle come together, or apart. Letters on everything say with which of the
 * two it stands. It is for looking at: nothing is opened or moved for good here.
 */
@StyleSheet("context://kith/explorer/explorer.css")
public final class PairPicture extends Div {

    private static final long serialVersionUID = 1L;

    /** How far the two stand from the middle, in units of the drawing. */
    private static final double APART = 130;

    /** Where the first column of what one of them has stands, and how far the next is behind it. */
    private static final double COLUMN = 330;

    private static final double BEHIND = 170;
    private static final double LINE = 84;
    private static final double ABOVE = 150;

    private final transient PairScene now;
    private final transient PairScene then;
    private final transient PairScene apart;
    private final NetworkDiagram canvas = new NetworkDiagram();
    private final Paragraph shown = new Paragraph();

    /**
     * @param now as it is
     * @param then as it would be; in one of the two there are two in the middle
     * @param thenWords what would have been done then, as "If they were joined"
     */
    public PairPicture(PairScene now, PairScene then, String thenWords) {
        this.now = now;
        this.then = then;
        this.apart = now.middle().size() == 2 ? now : then;
        addClassNames("kith-picture", "kith-pair-picture");
        canvas.addClassName("kith-canvas");
        canvas.setWheelNeedsControl(true);
        RadioButtonGroup<Boolean> which = new RadioButtonGroup<>("The network around them");
        which.setItems(false, true);
        which.setItemLabelGenerator(after -> after ? thenWords : "As it is now");
        which.setValue(false);
        which.addValueChangeListener(change -> draw(change.getValue() ? this.then : this.now));
        shown.addClassNames("kith-quiet", "kith-small");
        shown.getElement().setAttribute("role", "status");
        add(which, canvas, letters(), shown);
        draw(now);
    }

    private Paragraph letters() {
        Scene scene = apart.scene();
        String first =
                scene.node(apart.middle().getFirst()).map(SceneNode::label).orElse("the first");
        String second =
                scene.node(apart.middle().getLast()).map(SceneNode::label).orElse("the second");
        Paragraph letters = new Paragraph("A: around " + first + " only. B: around " + second
                + " only. AB: around both. A square with a house is a home, a hexagon an agency.");
        letters.addClassNames("kith-quiet", "kith-small");
        return letters;
    }

    private void draw(PairScene pair) {
        Scene scene = pair.scene();
        Map<String, DiagramPoint> places = places(pair);
        List<DiagramNode> nodes = new ArrayList<>();
        for (SceneNode node : scene.nodes()) {
            boolean middle = pair.middle().contains(node.id());
            nodes.add(Drawing.alone(
                    node,
                    middle && pair != apart ? null : mark(node.id()),
                    middle ? node.sentence() : said(node.sentence(), node.id())));
        }
        scene.homes().forEach(home -> nodes.add(home(home)));
        canvas.change(drawn -> {
            drawn.replace(
                    new DiagramView(scene.title(), scene.focus(), DiagramLayout.FORCE),
                    nodes,
                    scene.edges().stream().map(this::edge).toList(),
                    List.of());
            places.forEach(drawn::place);
        });
        shown.setText(said(pair) + left(scene));
    }

    /** What the picture shows, for whoever does not see it change. */
    private String said(PairScene pair) {
        Scene scene = pair.scene();
        if (pair != apart) {
            int all = scene.nodes().size() - 1 + scene.homes().size();
            return "All " + all + " of them around one person.";
        }
        List<String> around = Stream.concat(
                        scene.nodes().stream()
                                .map(SceneNode::id)
                                .filter(id -> !pair.middle().contains(id)),
                        scene.homes().stream().map(SceneHome::id))
                .toList();
        return count(around, Contrast.Had.FIRST) + " around A only, " + count(around, Contrast.Had.BOTH)
                + " around both, " + count(around, Contrast.Had.SECOND) + " around B only.";
    }

    private long count(List<String> around, Contrast.Had side) {
        return around.stream().filter(id -> apart.side(id) == side).count();
    }

    private static String left(Scene scene) {
        int left = scene.shown().all() - scene.shown().shown();
        return left == 0 ? "" : " " + left + " more are not drawn and stand in the list below.";
    }

    private DiagramEdge edge(SceneEdge edge) {
        return edge.tie() == SceneEdge.Tie.BELONGS
                ? DiagramEdge.of(edge.id(), edge.from(), edge.to(), LineStyle.DOTTED)
                        .labelled(edge.label(), edge.sentence())
                : Drawing.edge(edge);
    }

    private DiagramNode home(SceneHome home) {
        return DiagramNode.of(home.id(), NodeShape.SQUARE, home.label())
                .icon(DiagramIcon.HOUSE, Drawing.hue(null))
                .restricted(home.restricted())
                .sentence(said(home.sentence(), home.id()))
                .side(mark(home.id()))
                .build();
    }

    private String said(String sentence, String id) {
        return sentence
                + switch (apart.side(id)) {
                    case FIRST -> " Around A only.";
                    case SECOND -> " Around B only.";
                    case BOTH, TOGETHER -> " Around both.";
                };
    }

    private DiagramMark mark(String id) {
        return switch (apart.side(id)) {
            case FIRST -> DiagramMark.FIRST;
            case SECOND -> DiagramMark.SECOND;
            case BOTH, TOGETHER -> DiagramMark.BOTH;
        };
    }

    /** What stands with one of the two at its side, what stands with both between them: the same in both pictures. */
    private Map<String, DiagramPoint> places(PairScene pair) {
        Map<String, DiagramPoint> places = new LinkedHashMap<>();
        if (pair.middle().size() == 2) {
            places.put(pair.middle().getFirst(), new DiagramPoint(-APART, 0, false));
            places.put(pair.middle().getLast(), new DiagramPoint(APART, 0, false));
        } else {
            places.put(pair.middle().getFirst(), new DiagramPoint(0, 0, false));
        }
        Map<Contrast.Had, List<String>> sides = new HashMap<>();
        List<String> all = new ArrayList<>();
        apart.scene().nodes().stream()
                .map(SceneNode::id)
                .filter(id -> !apart.middle().contains(id))
                .forEach(all::add);
        apart.scene().homes().forEach(home -> all.add(home.id()));
        all.forEach(id ->
                sides.computeIfAbsent(apart.side(id), side -> new ArrayList<>()).add(id));
        column(sides.getOrDefault(Contrast.Had.FIRST, List.of()), -1, places);
        column(sides.getOrDefault(Contrast.Had.SECOND, List.of()), 1, places);
        List<String> both = sides.getOrDefault(Contrast.Had.BOTH, List.of());
        for (int at = 0; at < both.size(); at++) {
            double y = ABOVE + LINE * (at / 2);
            places.put(both.get(at), new DiagramPoint(0, at % 2 == 0 ? -y : y, false));
        }
        return places;
    }

    /** One below the other, every second one a column farther out where there are many. */
    private static void column(List<String> ids, int side, Map<String, DiagramPoint> places) {
        boolean two = ids.size() > 3;
        double line = two ? LINE * 0.75 : LINE * 1.2;
        for (int at = 0; at < ids.size(); at++) {
            double x = COLUMN + (two && at % 2 == 1 ? BEHIND : 0);
            places.put(ids.get(at), new DiagramPoint(side * x, (at - (ids.size() - 1) / 2.0) * line, false));
        }
    }
}
