package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Slice;
import org.kith.network.Camera;
import org.kith.network.Exploration;
import org.kith.network.FoundWay;
import org.kith.network.KeptPicture;
import org.kith.network.Lit;
import org.kith.network.NodeKind;
import org.kith.network.Note;
import org.kith.network.Opened;
import org.kith.network.OwnGroup;
import org.kith.network.Scene;
import org.kith.network.SceneNode;
import org.kith.network.Sight;
import org.kith.network.Spot;
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
@StyleSheet("context://kith/explorer/sight.css")
public final class NetworkExplorer extends Div
        implements ExplorerToolbar.Actions, CanvasTools.Actions, DetailsPanel.Actions {

    private static final long serialVersionUID = 1L;

    private final transient Exploration exploration;
    private final transient WaySearch ways;
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
    private final Set<String> selection = new LinkedHashSet<>();
    private DiagramLayout layout = DiagramLayout.ECOMAP;
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
        this.ways = ways;
        this.seeing = new Seeing(exploration, this::draw, shown::news);
        this.filters = new FilterMenu(exploration, this::draw);
        this.own = new OwnMarks(exploration, this::marked);
        this.markMenu = new MarkMenu(exploration, own);
        this.kept = shelf == null ? null : new KeptWork(shelf, exploration, new KeptStage());
        this.tools = kept == null
                ? new ExplorerToolbar(this, filters.menu(), markMenu.menu())
                : new ExplorerToolbar(this, filters.menu(), markMenu.menu(), kept.menu());
        addClassName("kith-explorer");
        canvas.addClassName("kith-canvas");
        canvas.setWheelNeedsControl(true);
        Div picture = new Div(seeing.banner(), canvas, new CanvasTools(this));
        picture.addClassName("kith-explorer-picture");
        Div middle = new Div(picture, seeing.time(), shown, new Legend());
        middle.addClassName("kith-explorer-middle");
        Div stage = new Div(middle, details);
        stage.addClassName("kith-explorer-stage");
        add(tools);
        if (kept != null) {
            add(kept.line());
        }
        add(filters.chips(), stage, table);
        tools.offerEyes(seeing.hasEyes());
        listen();
        draw();
        ready = true;
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
        canvas.on(DiagramEvent.Annotate.class, own::annotate);
        canvas.on(DiagramEvent.Place.class, event -> Spots.settled(event, exploration));
        canvas.on(DiagramEvent.Undo.class, event -> undo());
        canvas.on(DiagramEvent.Redo.class, event -> redo());
        canvas.on(DiagramEvent.Find.class, event -> tools.focusFind());
        canvas.on(DiagramEvent.Table.class, event -> table.focusTable());
        canvas.on(DiagramEvent.Help.class, event -> new KeysDialog().open());
    }

    /** Looks from another day or through other eyes than the page does; what the reader may not see so is said, not shown. */
    public void look(Sight sight) {
        seeing.look(sight, false);
    }

    /** Told whenever the picture looks from elsewhere. */
    public void onLook(Consumer<Sight> listener) {
        seeing.onChange(listener);
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

    /** What kept work asks of this explorer. */
    private final class KeptStage implements KeptWork.Stage {

        @Override
        public void seen(BiConsumer<Map<String, Spot>, Camera> then) {
            Spots.seen(canvas, then);
        }

        @Override
        public String layout() {
            return layout.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public void show(KeptPicture picture, Map<String, Spot> places) {
            layout = Spots.layout(picture.layout());
            tools.layout(layout);
            ready = false;
            draw();
            ready = true;
            Spots.reopen(canvas, places);
            afterDrawing(() -> Spots.look(canvas, places, picture.camera()));
        }

        @Override
        public void tell(Component since) {
            details.only(since);
        }

        @Override
        public void news(String text) {
            shown.news(text);
        }

        @Override
        public void light(String row) {
            NetworkExplorer.this.show(row);
        }

        @Override
        public @Nullable Slice way(List<String> nodes) {
            return Spots.way(ways, nodes);
        }
    }

    /** Lights up what a row is drawn as, and reads about it at the side. */
    private void show(String row) {
        exploration.light(row).ifPresent(lit -> {
            draw();
            selection.clear();
            selection.addAll(lit.nodes());
            table.select(selection);
            describe();
            afterDrawing(() -> {
                canvas.select(lit.nodes(), lit.edges());
                lit.nodes().stream().findFirst().ifPresent(canvas::focusNode);
            });
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
        seeing.turn(canvas);
        Drawing.show(canvas, scene, layout, exploration.contrast());
        MarksDrawing.put(
                canvas,
                scene,
                exploration.marks(),
                kept == null ? "My note" : kept.by(),
                kept == null ? Set.of() : kept.fresh());
        Spots.put(canvas, exploration.state());
        table.mine(own::words, !exploration.marks().isEmpty());
        table.show(scene.nodes(), exploration.contrast());
        tools.offer(scene.nodes());
        tools.can(exploration.undoes(), exploration.redoes());
        tools.ghosts(exploration.state().ghosts());
        filters.refresh();
        shown.say(scene.shown());
        selection.removeIf(
                id -> scene.node(id).isEmpty() && !exploration.marks().notes().containsKey(id));
        seeing.refresh();
        describe();
        if (kept != null && ready) {
            kept.changed();
        }
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
        markMenu.refresh(selection);
        if (selection.isEmpty()) {
            details.nothing(exploration.scene());
            exploration
                    .contrast()
                    .ifPresent(contrast -> details.addComponentAsFirst(new ContrastList(contrast, this::go)));
        } else if (selection.size() > 1) {
            details.several(List.copyOf(selection));
            details.own(own.several(selection));
        } else {
            detail(selection.iterator().next());
        }
    }

    private void detail(String id) {
        Scene scene = exploration.scene();
        Note note = exploration.marks().notes().get(id);
        if (note != null) {
            String on = note.node();
            details.note(
                    own.card(note),
                    on,
                    on == null ? "" : scene.node(on).map(SceneNode::label).orElse(""));
            return;
        }
        exploration
                .details(id)
                .ifPresentOrElse(
                        found -> details.show(
                                found, scene.home(id).isPresent(), id.equals(scene.focus()), canSetOut(id)),
                        () -> details.nothing(scene));
        own.section(id).ifPresent(details::own);
    }

    private void connection(String id) {
        exploration.scene().edge(id).ifPresent(edge -> details.connection(edge.sentence(), edge.from(), edge.to()));
    }

    private void activated(DiagramEvent.Activate event) {
        switch (event.kind()) {
            case NODE -> own.edit(event.id()).ifPresentOrElse(WordsDialog::open, () -> go(event.id()));
            case EDGE -> connection(event.id());
            case CONTAINER -> detail(event.id());
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
            become(show);
            table.select(selection);
            afterDrawing(() -> canvas.select(selection, List.of()));
        }
    }

    private void moved(DiagramEvent.Move event) {
        Spots.moved(event, exploration);
        if (kept != null) {
            kept.changed();
        }
        tools.can(exploration.undoes(), exploration.redoes());
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
        List<String> notes = ids.stream().filter(Note::is).toList();
        if (!notes.isEmpty()) {
            own.removeNotes(notes);
        }
        exploration.hide(ids.stream().filter(id -> !Note.is(id)).toList());
        draw();
    }

    @Override
    public void centre(String id) {
        canvas.focusNode(id);
    }
}
