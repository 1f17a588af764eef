package org.kith.network.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.network.Behind;
import org.kith.network.Exploration;
import org.kith.network.Opened;
import org.kith.network.Scene;
import org.kith.network.SceneNode;
import org.kith.network.Spot;
import org.kith.network.Way;
import org.kith.uikit.network.DiagramEvent;
import org.kith.uikit.network.DiagramLayout;
import org.kith.uikit.network.DiagramPoint;
import org.kith.uikit.network.NetworkDiagram;

/**
 * The explorer: tools above, the picture in the middle, details at the right, the table below. The selection is one; the
 * scene and what can be undone stand on the server.
 */
@StyleSheet("context://kith/explorer/explorer.css")
public final class NetworkExplorer extends Div implements ExplorerToolbar.Actions, DetailsPanel.Actions {

    private static final long serialVersionUID = 1L;

    private static final int WITHOUT_ASKING = 10;

    private final transient Exploration exploration;
    private final NetworkDiagram canvas = new NetworkDiagram();
    private final TableTwin table = new TableTwin(this::selectedInTable);
    private final DetailsPanel details = new DetailsPanel(this);
    private final ShownLine shown = new ShownLine();
    private final transient FilterMenu filters;
    private final ExplorerToolbar tools;
    private final Set<String> selection = new LinkedHashSet<>();
    private DiagramLayout layout = DiagramLayout.ECOMAP;

    NetworkExplorer(Exploration exploration) {
        this.exploration = exploration;
        this.filters = new FilterMenu(exploration, this::draw);
        this.tools = new ExplorerToolbar(this, filters.menu());
        addClassName("kith-explorer");
        canvas.addClassName("kith-canvas");
        canvas.setWheelNeedsControl(true);
        Div middle = new Div(canvas, shown, new Legend());
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
        canvas.on(DiagramEvent.Help.class, event -> new KeysDialog().open());
    }

    /** The scene as it is now. */
    Scene scene() {
        return exploration.scene();
    }

    NetworkDiagram canvas() {
        return canvas;
    }

    TableTwin table() {
        return table;
    }

    private void draw() {
        Scene scene = exploration.scene();
        Drawing.show(canvas, scene, layout);
        canvas.change(drawn -> exploration.state().spots().forEach((id, spot) -> {
            DiagramPoint point = new DiagramPoint(spot.x(), spot.y(), spot.pinned());
            if (!drawn.place(id).filter(point::equals).isPresent()) {
                drawn.place(id, point);
            }
        }));
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
                        found -> details.show(found, scene.home(id).isPresent(), id.equals(scene.focus())),
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
        List<Behind> behind =
                exploration.behind(id).stream().filter(way -> way.count() > 0).toList();
        int all = behind.stream().mapToInt(Behind::count).sum();
        if (all > WITHOUT_ASKING) {
            String title = exploration.details(id).map(found -> found.title()).orElse("this");
            new WaysDialog(title, behind, way -> open(id, way)).open();
        } else {
            behind.forEach(way -> exploration.expand(id, way.way()));
            shown.news(all + " added.");
            draw();
        }
    }

    private void moved(DiagramEvent.Move event) {
        Map<String, Spot> to = new HashMap<>();
        Map<String, Spot> from = new HashMap<>();
        event.moves().forEach(move -> {
            to.put(move.id(), spot(move.to()));
            Optional.ofNullable(move.from()).ifPresent(point -> from.put(move.id(), spot(point)));
        });
        exploration.move(to, from);
        tools.can(exploration.canUndo(), exploration.canRedo());
    }

    private static Spot spot(DiagramPoint point) {
        return new Spot(point.x(), point.y(), point.pinned());
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
            return;
        }
        become(List.of(id));
        table.select(selection);
        canvas.select(selection, List.of());
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
