package org.kith.network.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.network.Common;
import org.kith.network.Exploration;
import org.kith.network.FoundWay;
import org.kith.network.Lit;
import org.kith.network.NodeKind;
import org.kith.network.Opened;
import org.kith.network.Scene;
import org.kith.network.SceneNode;
import org.kith.network.Way;
import org.kith.network.WaySearch;
import org.kith.uikit.network.DiagramEvent;
import org.kith.uikit.network.DiagramLayout;
import org.kith.uikit.network.NetworkDiagram;

/**
 * The explorer: tools above, the picture in the middle, details at the right, the table below. The selection is one; the
 * scene and what can be undone stand on the server.
 */
@StyleSheet("context://kith/explorer/explorer.css")
public final class NetworkExplorer extends Div
        implements ExplorerToolbar.Actions, CanvasTools.Actions, DetailsPanel.Actions {

    private static final long serialVersionUID = 1L;

    private final transient Exploration exploration;
    private final transient WaySearch ways;
    private final NetworkDiagram canvas = new NetworkDiagram();
    private final TableTwin table = new TableTwin(this::selectedInTable);
    private final DetailsPanel details = new DetailsPanel(this);
    private final ShownLine shown = new ShownLine();
    private final transient FilterMenu filters;
    private final ExplorerToolbar tools;
    private final Set<String> selection = new LinkedHashSet<>();
    private transient FindingActs acts = FindingActs.NONE;
    private DiagramLayout layout = DiagramLayout.ECOMAP;

    NetworkExplorer(Exploration exploration) {
        this(exploration, WaySearch.NONE);
    }

    NetworkExplorer(Exploration exploration, WaySearch ways) {
        this.exploration = exploration;
        this.ways = ways;
        this.filters = new FilterMenu(exploration, this::draw);
        this.tools = new ExplorerToolbar(this, filters.menu());
        addClassName("kith-explorer");
        canvas.addClassName("kith-canvas");
        canvas.setWheelNeedsControl(true);
        Div picture = new Div(canvas, new CanvasTools(this));
        picture.addClassName("kith-explorer-picture");
        Div middle = new Div(picture, shown, new Legend());
        middle.addClassName("kith-explorer-middle");
        Div stage = new Div(middle, details);
        stage.addClassName("kith-explorer-stage");
        add(tools, filters.chips(), stage, table);
        listen();
        draw();
    }

    private void listen() {
        canvas.on(DiagramEvent.Select.class, this::selectedInPicture);
        canvas.on(DiagramEvent.Activate.class, this::activated);
        canvas.on(DiagramEvent.Expand.class, event -> expand(event.id()));
        canvas.on(DiagramEvent.Collapse.class, event -> {
            exploration.collapse(event.id());
            draw();
        });
        canvas.on(DiagramEvent.Hide.class, event -> hide(event.ids()));
        canvas.on(DiagramEvent.Move.class, this::moved);
        canvas.on(DiagramEvent.Undo.class, event -> undo());
        canvas.on(DiagramEvent.Redo.class, event -> redo());
        canvas.on(DiagramEvent.Find.class, event -> tools.focusFind());
        canvas.on(DiagramEvent.Table.class, event -> table.focusTable());
        canvas.on(DiagramEvent.Details.class, event -> details.focusDetails());
        canvas.on(DiagramEvent.Way.class, event -> findWayFrom(event.id()));
        canvas.on(DiagramEvent.Common.class, event -> inCommon());
        canvas.on(DiagramEvent.Help.class, event -> new KeysDialog().open());
    }

    /** Lets people act on findings where they stand. */
    public void act(FindingActs on) {
        acts = on;
        describe();
    }

    /** Goes on with what is recorded now, after something was said; what was opened, placed and selected stays. */
    public void renew(Circle circle, Collection<Finding> findings, FindingActs on) {
        exploration.renew(circle, findings);
        acts = on;
        draw();
    }

    /** Moves the keyboard focus into the picture; the page stays where it is. */
    public void focusPicture() {
        canvas.getElement().callJsFunction("focus");
    }

    Exploration exploration() {
        return exploration;
    }

    NetworkDiagram canvas() {
        return canvas;
    }

    TableTwin table() {
        return table;
    }

    /**
     * Lights up what a row of the record is drawn as, brings it into the picture where it is not, and opens it at the side.
     * The keyboard focus goes there.
     *
     * @param row internal id of a row
     * @param evidence what to say of the row at the side
     */
    public void light(String row, Evidence evidence) {
        Lit lit = exploration
                .light(row)
                .orElseGet(() -> new Lit(List.of(), List.of(), List.of(), "A picture does not draw what it says."));
        draw();
        if (!lit.brought().isEmpty()) {
            shown.news(String.join(", ", lit.brought()) + (lit.brought().size() == 1 ? " was" : " were")
                    + " brought into the picture.");
        }
        selection.clear();
        selection.addAll(lit.nodes());
        table.select(selection);
        opened(lit, evidence);
        afterDrawing(() -> {
            canvas.select(lit.nodes(), lit.edges());
            lit.nodes().stream().findFirst().ifPresent(canvas::focusNode);
        });
    }

    @Override
    public void nothing() {
        become(List.of());
        table.select(selection);
        canvas.select(List.of(), List.of());
    }

    @Override
    public void findWay(String id) {
        dialogOfWays(id).open();
    }

    @Override
    public void findWay() {
        findWay(
                selection.size() == 1 && canSetOut(selection.iterator().next())
                        ? selection.iterator().next()
                        : exploration.scene().focus());
    }

    private void findWayFrom(@Nullable String id) {
        if (id != null && canSetOut(id)) {
            findWay(id);
        } else {
            findWay();
        }
    }

    private boolean canSetOut(String id) {
        return FindWayDialog.ends(exploration.scene()).anyMatch(end -> end.id().equals(id));
    }

    FindWayDialog dialogOfWays(String id) {
        return new FindWayDialog(exploration.scene(), id, ways, (way, read) -> follow(id, way, read));
    }

    /** Lights a way up in the picture, with what is not there yet brought as one step, and tells it at the side. */
    private void follow(String id, FoundWay way, Slice read) {
        Lit lit = exploration.follow(way, read);
        shown(lit);
        details.way(way, lit.without(), () -> findWay(id));
    }

    @Override
    public void inCommon() {
        dialogOfCommon(selection).open();
    }

    CommonDialog dialogOfCommon(Collection<String> people) {
        List<String> asked = List.copyOf(people);
        return new CommonDialog(exploration.scene(), asked, ways, (common, read) -> bring(common, read));
    }

    /** Lights up what people have in common, with what is not there yet brought as one step, and tells it at the side. */
    private void bring(Common common, Slice read) {
        Lit lit = exploration.bring(common, read);
        shown(lit);
        details.common(
                common, lit.without(), () -> dialogOfCommon(common.people()).open());
    }

    private void shown(Lit lit) {
        draw();
        if (!lit.brought().isEmpty()) {
            shown.news(lit.brought().size() + " brought into the picture; undo takes them out again.");
        }
        selection.clear();
        selection.addAll(lit.nodes());
        table.select(selection);
        afterDrawing(() -> {
            canvas.select(lit.nodes(), lit.edges());
            lit.nodes().stream().findFirst().ifPresent(canvas::focusNode);
        });
    }

    private void opened(Lit lit, Evidence evidence) {
        Scene scene = exploration.scene();
        details.nothing(scene);
        if (!lit.nodes().isEmpty()) {
            detail(lit.nodes().getFirst());
        }
        boolean itself = lit.nodes().size() == 1
                && scene.node(lit.nodes().getFirst())
                        .map(SceneNode::kind)
                        .filter(kind -> kind == NodeKind.ENQUIRY || kind == NodeKind.REQUEST)
                        .isPresent();
        if (itself) {
            details.withoutHead();
        }
        details.evidence(evidence, lit.without());
    }

    /** The picture takes commands only for what it was told of before. */
    private void afterDrawing(Runnable command) {
        Runnable once = () -> getUI().ifPresent(ui ->
                ui.beforeClientResponse(canvas, drawn -> ui.beforeClientResponse(canvas, then -> command.run())));
        if (isAttached()) {
            once.run();
        } else {
            addAttachListener(attached -> {
                attached.unregisterListener();
                once.run();
            });
        }
    }

    private void draw() {
        Scene scene = exploration.scene();
        Drawing.show(canvas, scene, layout);
        Spots.put(canvas, exploration.state());
        table.show(scene.nodes());
        tools.offer(scene.nodes());
        tools.can(exploration.canUndo(), exploration.canRedo());
        tools.ghosts(exploration.state().ghosts());
        filters.refresh();
        shown.say(scene.shown());
        selection.removeIf(id -> scene.node(id).isEmpty());
        describe();
    }

    private void selectedInPicture(DiagramEvent.Select event) {
        become(event.nodes());
        table.select(selection);
        if (event.nodes().isEmpty() && event.edges().size() == 1) {
            connection(event.edges().getFirst());
        }
    }

    private void selectedInTable(Set<String> ids) {
        become(ids);
        canvas.select(selection, List.of());
    }

    private void become(Collection<String> ids) {
        selection.clear();
        selection.addAll(ids);
        describe();
    }

    private void describe() {
        if (selection.isEmpty()) {
            details.nothing(exploration.scene());
        } else if (selection.size() > 1) {
            details.several(List.copyOf(selection));
        } else {
            detail(selection.iterator().next());
        }
    }

    private void detail(String id) {
        Scene scene = exploration.scene();
        exploration
                .details(id)
                .ifPresentOrElse(
                        found -> details.show(
                                found,
                                scene,
                                canSetOut(id),
                                found.gaps().isEmpty()
                                        ? Optional.empty()
                                        : scene.node(id).flatMap(node -> acts.of(node, found.gaps()))),
                        () -> details.nothing(scene));
    }

    private void connection(String id) {
        exploration.scene().edge(id).ifPresent(edge -> details.connection(edge.sentence(), edge.from(), edge.to()));
    }

    private void activated(DiagramEvent.Activate event) {
        switch (event.kind()) {
            case NODE -> go(event.id());
            case EDGE -> connection(event.id());
            case CONTAINER -> detail(event.id());
        }
    }

    private void expand(String id) {
        WaysDialog.asking(exploration, id, way -> open(id, way)).ifPresentOrElse(WaysDialog::open, () -> {
            shown.news(exploration.expand(id) + " added.");
            draw();
        });
    }

    private void moved(DiagramEvent.Move event) {
        Spots.moved(event, exploration);
        tools.can(exploration.canUndo(), exploration.canRedo());
    }

    @Override
    public void found(SceneNode node) {
        go(node.id());
        canvas.focusNode(node.id());
    }

    @Override
    public void layout(DiagramLayout wanted) {
        layout = wanted;
        canvas.change(drawn -> drawn.layOutAnew());
        draw();
    }

    @Override
    public void zoom(int direction) {
        if (direction > 0) {
            canvas.zoomIn();
        } else if (direction < 0) {
            canvas.zoomOut();
        } else {
            canvas.fit();
        }
    }

    @Override
    public void fillWindow(boolean filling) {
        setClassName("kith-explorer-filling", filling);
        canvas.fit();
    }

    @Override
    public void ghosts(boolean drawn) {
        exploration.ghosts(drawn);
        draw();
    }

    @Override
    public void undo() {
        exploration.undo().ifPresent(what -> shown.news("Undone: " + what + "."));
        draw();
    }

    @Override
    public void redo() {
        exploration.redo().ifPresent(what -> shown.news("Done again: " + what + "."));
        draw();
    }

    @Override
    public void go(String id) {
        if (exploration.scene().node(id).isEmpty()) {
            detail(id);
        } else {
            become(List.of(id));
            table.select(selection);
            canvas.select(selection, List.of());
        }
    }

    @Override
    public void open(String id, Way way) {
        Opened opened = exploration.expand(id, way);
        String more = opened.more() == 0 ? "." : "; " + opened.more() + " more lie there.";
        shown.news(opened.brought().size() + " added" + more);
        draw();
    }

    @Override
    public void putBack(String id, Way way) {
        exploration.collapse(id, way);
        draw();
    }

    @Override
    public void readOn(String id) {
        exploration.readOn(id);
        shown.news("Read, and on record.");
        draw();
    }

    @Override
    public void pin(String id) {
        canvas.select(List.of(id), List.of());
        canvas.focusNode(id);
        canvas.togglePin();
    }

    @Override
    public void hide(List<String> ids) {
        exploration.hide(new ArrayList<>(ids));
        draw();
    }

    @Override
    public void centre(String id) {
        canvas.focusNode(id);
    }
}
