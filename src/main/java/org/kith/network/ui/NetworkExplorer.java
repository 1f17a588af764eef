package org.kith.network.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.circle.Slice;
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
import org.kith.uikit.network.NetworkDiagram;

/**
 * The explorer: tools above, the picture in the middle, details at the right, the table below. The selection is one; the
 * scene and what can be undone stand on the server.
 */
@StyleSheet("context://kith/explorer/explorer.css")
public final class NetworkExplorer extends Div implements ExplorerToolbar.Actions, DetailsPanel.Actions {

    private static final long serialVersionUID = 1L;

    private final transient Exploration exploration;
    private final transient WaySearch ways;
    private final NetworkDiagram canvas = new NetworkDiagram();
    private final TableTwin table = new TableTwin(this::selectedInTable);
    private final DetailsPanel details = new DetailsPanel(this);
    private final ShownLine shown = new ShownLine();
    private final transient FilterMenu filters;
    private final ExplorerToolbar tools;
    private SerializableConsumer<Reading> told = reading -> {};
    private final Set<String> selection = new LinkedHashSet<>();
    private final transient GenogramReading genogram;
    private final Stage stage;

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
        genogram = new GenogramReading(exploration);
        ReadingView network = new NetworkReading(exploration, canvas);
        TimelineReading timeline = new TimelineReading(exploration);
        stage = new Stage(Map.of(
                Reading.RINGS,
                network,
                Reading.FORCES,
                network,
                Reading.GENOGRAM,
                genogram,
                Reading.TIMELINE,
                timeline));
        Div middle = new Div(stage, shown, stage.legend());
        middle.addClassName("kith-explorer-middle");
        Div beside = new Div(middle, details);
        beside.addClassName("kith-explorer-stage");
        add(tools, filters.chips(), beside, table);
        listen(canvas);
        canvas.on(DiagramEvent.Move.class, event -> moved(event, ""));
        canvas.on(DiagramEvent.Expand.class, event -> expand(event.id()));
        listen(genogram.canvas());
        genogram.canvas().on(DiagramEvent.Move.class, event -> moved(event, Spots.GENOGRAM));
        genogram.canvas().on(DiagramEvent.Expand.class, event -> open(event.id(), kinWay(event.id())));
        listen(timeline);
        draw();
    }

    private void listen(TimelineReading timeline) {
        timeline.canvas().onSelect(parts -> {
            become(parts.stream()
                    .map(timeline::about)
                    .filter(id -> !id.isEmpty())
                    .toList());
            table.select(selection);
            stage.select(selection, List.of());
        });
        timeline.canvas().onActivate(part -> go(timeline.about(part)));
        timeline.canvas().onKey("undo", this::undo);
        timeline.canvas().onKey("redo", this::redo);
        timeline.canvas().onKey("find", tools::focusFind);
        timeline.canvas().onKey("table", table::focusTable);
        timeline.canvas().onKey("help", () -> new KeysDialog().open());
    }

    private void listen(NetworkDiagram picture) {
        picture.on(DiagramEvent.Select.class, this::selectedInPicture);
        picture.on(DiagramEvent.Activate.class, this::activated);
        picture.on(DiagramEvent.Collapse.class, event -> {
            exploration.collapse(event.id());
            draw();
        });
        picture.on(DiagramEvent.Hide.class, event -> hide(event.ids()));
        picture.on(DiagramEvent.Undo.class, event -> undo());
        picture.on(DiagramEvent.Redo.class, event -> redo());
        picture.on(DiagramEvent.Find.class, event -> tools.focusFind());
        picture.on(DiagramEvent.Table.class, event -> table.focusTable());
        picture.on(DiagramEvent.Help.class, event -> new KeysDialog().open());
    }

    /** Which way to more of the family: first to children, then to whoever else. */
    private Way kinWay(String id) {
        boolean children =
                exploration.behind(id).stream().anyMatch(behind -> behind.way() == Way.CHILDREN && behind.count() > 0);
        return children ? Way.CHILDREN : Way.FAMILY;
    }

    /** Reads the picture another way. What is selected stays selected. */
    @Override
    public void read(Reading wanted) {
        List<String> folded = selection.stream()
                .filter(id -> exploration.scene().node(id).isEmpty() && stage.shows(id))
                .toList();
        if (stage.read(wanted)) {
            if (wanted.drawsThings()) {
                folded.forEach(this::bring);
            }
            tools.reading().setValue(wanted);
            draw();
            table.select(selection);
            List<String> nodes = List.copyOf(selection);
            afterDrawing(() -> stage.select(nodes, List.of()));
            told.accept(wanted);
        }
    }

    /** What was selected in the timeline, and the picture keeps folded, comes along. */
    private void bring(String id) {
        exploration.light(id.substring(id.indexOf(':') + 1)).ifPresent(lit -> {
            if (!lit.brought().isEmpty()) {
                shown.news(String.join(", ", lit.brought()) + " came along into the picture; undo takes it out again.");
            }
        });
    }

    /** How the picture is read now. */
    public Reading reading() {
        return stage.reading();
    }

    /**
     * @param listener told each time the picture is read another way
     */
    public void onReading(SerializableConsumer<Reading> listener) {
        told = listener;
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
            stage.select(lit.nodes(), lit.edges());
            lit.nodes().stream().findFirst().ifPresent(stage::focus);
        });
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

    private boolean canSetOut(String id) {
        return FindWayDialog.ends(exploration.scene()).anyMatch(end -> end.id().equals(id));
    }

    FindWayDialog dialogOfWays(String id) {
        return new FindWayDialog(exploration.scene(), id, ways, (way, read) -> follow(id, way, read));
    }

    /** Lights a way up in the picture, with what is not there yet brought as one step, and tells it at the side. */
    private void follow(String id, FoundWay way, Slice read) {
        Lit lit = exploration.follow(way, read);
        draw();
        if (!lit.brought().isEmpty()) {
            shown.news(lit.brought().size() + " brought into the picture; undo takes them out again.");
        }
        selection.clear();
        selection.addAll(lit.nodes());
        table.select(selection);
        details.way(way, lit.without(), () -> findWay(id));
        afterDrawing(() -> {
            stage.select(lit.nodes(), lit.edges());
            lit.nodes().stream().findFirst().ifPresent(stage::focus);
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
                ui.beforeClientResponse(this, drawn -> ui.beforeClientResponse(this, then -> command.run())));
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
        stage.draw();
        table.show(scene.nodes());
        tools.offer(scene.nodes());
        tools.can(exploration.canUndo(), exploration.canRedo());
        tools.ghosts(exploration.state().ghosts());
        filters.refresh();
        shown.say(stage.shown());
        selection.removeIf(id -> scene.node(id).isEmpty() && stage.only(id).isEmpty() && !stage.shows(id));
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
        stage.select(selection, List.of());
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
        String only = stage.only(id);
        if (!only.isEmpty()) {
            details.missing("Not recorded", only);
            return;
        }
        exploration
                .details(id)
                .ifPresentOrElse(
                        found -> details.show(
                                found, scene.home(id).isPresent(), id.equals(scene.focus()), canSetOut(id)),
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

    private void moved(DiagramEvent.Move event, String of) {
        Spots.moved(event, exploration, of);
        tools.can(exploration.canUndo(), exploration.canRedo());
    }

    @Override
    public void found(SceneNode node) {
        go(node.id());
        stage.focus(node.id());
    }

    @Override
    public void zoom(int direction) {
        stage.zoom(direction);
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
        if (exploration.scene().node(id).isEmpty() && stage.only(id).isEmpty() && !stage.shows(id)) {
            detail(id);
        } else {
            become(List.of(id));
            table.select(selection);
            stage.select(selection, List.of());
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
        stage.pin(id);
    }

    @Override
    public void hide(List<String> ids) {
        exploration.hide(ids.stream().filter(id -> stage.only(id).isEmpty()).toList());
        draw();
    }

    @Override
    public void centre(String id) {
        stage.focus(id);
    }
}
