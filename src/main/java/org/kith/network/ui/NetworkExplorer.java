package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.gaps.Finding;
import org.kith.network.Exploration;
import org.kith.network.Lit;
import org.kith.network.Note;
import org.kith.network.Opened;
import org.kith.network.OwnGroup;
import org.kith.network.Scene;
import org.kith.network.SceneNode;
import org.kith.network.Sight;
import org.kith.network.Way;
import org.kith.network.WaySearch;
import org.kith.uikit.network.DiagramEvent;
import org.kith.uikit.network.NetworkDiagram;

/**
 * The explorer: tools above, the picture in the middle, details at the right, the table below. The selection is one; the
 * scene and what can be undone stand on the server.
 */
@StyleSheet("context://kith/explorer/explorer.css")
@StyleSheet("context://kith/explorer/sight.css")
public final class NetworkExplorer extends Div
        implements ExplorerToolbar.Actions, CanvasTools.Actions, DetailsPanel.Actions {

    private static final long serialVersionUID = 1L;

    private final transient Exploration exploration;
    private final transient Connecting connecting;
    private final transient Beside beside;
    private final NetworkDiagram canvas = new NetworkDiagram();
    private final TableTwin table = new TableTwin(this::selectedInTable);
    private final DetailsPanel details = new DetailsPanel(this);
    private final ShownLine shown = new ShownLine();
    private final transient Seeing seeing;
    private final transient FilterMenu filters;
    private final transient OwnMarks own;
    private final transient MarkMenu markMenu;
    private final transient @Nullable KeptWork kept;
    private final ExplorerToolbar tools;
    private SerializableConsumer<Reading> told = reading -> {};
    private final transient Selection selection;
    private final transient GenogramReading genogram;
    private final Stage stage;
    private final transient Carrying carrying;
    private boolean ready;

    NetworkExplorer(Exploration exploration) {
        this(exploration, WaySearch.NONE);
    }

    NetworkExplorer(Exploration exploration, WaySearch ways) {
        this(exploration, ways, null);
    }

    /**
     * @param shelf the views of this picture; null where none are kept
     */
    NetworkExplorer(Exploration exploration, WaySearch ways, @Nullable ViewShelf shelf) {
        this.exploration = exploration;
        this.seeing = new Seeing(exploration, this::draw, shown::news);
        this.filters = new FilterMenu(exploration, this::draw);
        this.own = new OwnMarks(exploration, this::marked);
        this.markMenu = new MarkMenu(exploration, own);
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
        this.kept = shelf == null ? null : new KeptWork(shelf, exploration, new KeptStage(this, stage, canvas, ways));
        this.tools = kept == null
                ? new ExplorerToolbar(this, filters.menu(), markMenu.menu())
                : new ExplorerToolbar(this, filters.menu(), markMenu.menu(), kept.menu());
        carrying = new Carrying(exploration);
        connecting = new Connecting(exploration, ways, details, this::lightUp);
        beside = new Beside(details, exploration, stage, own, connecting::canSetOut, seeing::own, this::go);
        selection = new Selection(exploration, stage, table, beside, markMenu, this, carrying::say);
        Div picture = new Div(seeing.banner(), stage, new CanvasTools(this));
        picture.addClassName("kith-explorer-picture");
        Div middle = new Div(picture, seeing.time(), shown, stage.legend());
        middle.addClassName("kith-explorer-middle");
        Div desk = new Div(middle, details);
        desk.addClassName("kith-explorer-stage");
        add(tools);
        if (kept != null) {
            add(kept.line());
        }
        add(filters.chips(), desk, table);
        PictureEvents events = new PictureEvents(this, own);
        events.hear(canvas);
        canvas.on(DiagramEvent.Move.class, event -> moved(event, ""));
        canvas.on(DiagramEvent.Expand.class, event -> expand(event.id()));
        events.hear(genogram.canvas());
        genogram.canvas().on(DiagramEvent.Move.class, event -> moved(event, Spots.GENOGRAM));
        genogram.canvas().on(DiagramEvent.Expand.class, event -> open(event.id(), kinWay(event.id())));
        events.hear(timeline);
        tools.offerEyes(seeing.hasEyes());
        draw();
        ready = true;
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
        List<String> folded = selection.ids().stream()
                .filter(id -> exploration.scene().node(id).isEmpty() && stage.shows(id))
                .toList();
        if (stage.read(wanted)) {
            if (wanted.drawsThings()) {
                folded.forEach(this::bring);
            }
            tools.reading().setValue(wanted);
            draw();
            selection.again();
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

    /** Looks from another day or through other eyes than the page does; what the reader may not see so is said, not shown. */
    public void look(Sight sight) {
        seeing.look(sight, false);
    }

    /** Told of what goes along to another reading, whenever that has become something else. */
    public void onCarry(Consumer<Carried> listener) {
        carrying.tell(listener);
    }

    /** Goes on from what comes along from another reading, or from an address. */
    public void take(Carried from) {
        if (!from.sight().equals(Sight.OWN)) {
            look(from.sight());
        }
        List<String> nodes = carrying.take(from);
        draw();
        if (!nodes.isEmpty()) {
            selection.become(nodes);
            selection.again();
        }
    }

    /** Whether the picture looks as the page does: only then may anything be offered that changes what is recorded. */
    public boolean looksAsThePage() {
        return seeing.own();
    }

    Seeing seeing() {
        return seeing;
    }

    @Override
    public void throughEyes() {
        seeing.chooseEyes();
    }

    /** Lets people act on findings where they stand. */
    public void act(FindingActs on) {
        beside.act(on);
        selection.tell();
    }

    /** Goes on with what is recorded now, after something was said; what was opened, placed and selected stays. */
    public void renew(Circle circle, Collection<Finding> findings, FindingActs on) {
        exploration.renew(circle, findings);
        beside.act(on);
        draw();
    }

    /** Moves the keyboard focus into the picture; the page stays where it is. */
    public void focusPicture() {
        canvas.getElement().callJsFunction("focus");
    }

    Exploration exploration() {
        return exploration;
    }

    /** The exploration as it stands, to be read: what is taken away is what is shown. */
    public Exploration shown() {
        return exploration;
    }

    /** The picture as it is drawn now, as an SVG that stands alone. Ends when the browser has answered. */
    public CompletableFuture<String> svg() {
        return canvas.svg();
    }

    /** Puts something of the page's own among the tools. */
    public void addTool(Component tool) {
        tools.add(tool);
    }

    Selection selection() {
        return selection;
    }

    DetailsPanel details() {
        return details;
    }

    /** Says what just happened. */
    void news(String text) {
        shown.news(text);
    }

    /** Draws a kept picture in the way it was read. Nothing is kept anew by that. */
    void reopen(Reading wanted) {
        stage.read(wanted);
        tools.reading().setValue(stage.reading());
        ready = false;
        draw();
        ready = true;
    }

    NetworkDiagram canvas() {
        return canvas;
    }

    ExplorerToolbar tools() {
        return tools;
    }

    /** Asks for the ways from a node, or from what is selected. */
    void ways(@Nullable String id) {
        findWay(connecting.start(id == null ? selection.ids() : List.of(id)));
    }

    /** Folds what was opened behind a node. */
    void collapse(String id) {
        exploration.collapse(id);
        draw();
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
        selection.put(lit);
        beside.evidence(lit, evidence);
    }

    /**
     * Opens a saved view of this picture, and says what has changed since.
     *
     * @throws KithException.NotFound when there is none for this reader
     */
    public void openSaved(String id) {
        if (kept != null) {
            kept.open(id);
        }
    }

    /** Offers what was left unsaved here, if anything was. */
    public void offerDraft() {
        if (kept != null) {
            kept.offerDraft();
        }
    }

    /** Lights up what a row is drawn as, and reads about it at the side. */
    void show(String row) {
        exploration.light(row).ifPresent(lit -> {
            draw();
            selection.put(lit);
            selection.tell();
        });
    }

    @Override
    public void nothing() {
        selection.nothing();
    }

    @Override
    public void findWay(String id) {
        dialogOfWays(id).open();
    }

    @Override
    public void findWay() {
        ways(null);
    }

    FindWayDialog dialogOfWays(String id) {
        return connecting.ways(id);
    }

    @Override
    public void inCommon() {
        connecting.inCommon(selection.ids()).open();
    }

    /** Shows what an answer is about; what was not in the picture is brought as one step. */
    private void lightUp(Lit lit) {
        draw();
        if (!lit.brought().isEmpty()) {
            shown.news(lit.brought().size() + " brought into the picture; undo takes them out again.");
        }
        selection.put(lit);
    }

    private void draw() {
        Scene scene = exploration.scene();
        seeing.turn(canvas);
        stage.draw();
        String by = kept == null ? "My note" : kept.by();
        MarksDrawing.put(canvas, scene, exploration.marks(), by, kept == null ? Set.of() : kept.fresh());
        if (stage.reading() == Reading.GENOGRAM) {
            MarksDrawing.people(genogram.canvas(), scene, exploration.marks(), by);
        }
        Spots.put(canvas, exploration.state());
        table.mine(own::words, !exploration.marks().isEmpty());
        table.show(scene.nodes(), exploration.contrast());
        tools.offer(scene.nodes());
        tools.can(exploration.undoes(), exploration.redoes());
        tools.ghosts(exploration.state().ghosts());
        filters.refresh();
        seeing.refresh();
        shown.say(stage.shown());
        selection.mend();
        if (kept != null && ready) {
            kept.changed();
        }
    }

    private void selectedInTable(Set<String> rows) {
        selection.chosenInTable(rows);
    }

    void activated(DiagramEvent.Activate event) {
        switch (event.kind()) {
            case NODE -> own.edit(event.id()).ifPresentOrElse(WordsDialog::open, () -> go(event.id()));
            case EDGE -> beside.line(event.id());
            case CONTAINER -> beside.one(event.id());
        }
    }

    private void expand(String id) {
        if (OwnGroup.is(id)) {
            own.group(id).ifPresent(group -> own.fold(group, false));
            return;
        }
        WaysDialog.asking(exploration, id, way -> open(id, way)).ifPresentOrElse(WaysDialog::open, () -> {
            shown.news(exploration.expand(id) + " added.");
            draw();
        });
    }

    /** Something was marked by hand: the picture says so and shows it. */
    private void marked(String what, List<String> show) {
        draw();
        shown.news(what);
        if (!show.isEmpty()) {
            selection.become(show);
            selection.again();
        }
    }

    private void moved(DiagramEvent.Move event, String of) {
        Spots.moved(event, exploration, of);
        if (kept != null) {
            kept.changed();
        }
        tools.can(exploration.undoes(), exploration.redoes());
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
    public void fillWindow(boolean filling) {
        setClassName("kith-explorer-filling", filling);
        stage.zoom(0);
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
        selection.go(id);
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
        List<String> notes = ids.stream().filter(Note::is).toList();
        if (!notes.isEmpty()) {
            own.removeNotes(notes);
        }
        exploration.hide(ids.stream()
                .filter(id -> !Note.is(id) && stage.only(id).isEmpty())
                .toList());
        draw();
    }

    @Override
    public void centre(String id) {
        stage.focus(id);
    }
}
