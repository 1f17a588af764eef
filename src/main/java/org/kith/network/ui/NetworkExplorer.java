package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.network.Camera;
import org.kith.network.Common;
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
    private SerializableConsumer<Reading> told = reading -> {};
    private final Set<String> selection = new LinkedHashSet<>();
    private final transient GenogramReading genogram;
    private final Stage stage;
    private boolean ready;
    private transient FindingActs acts = FindingActs.NONE;

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
        Div picture = new Div(seeing.banner(), stage, new CanvasTools(this));
        picture.addClassName("kith-explorer-picture");
        Div middle = new Div(picture, seeing.time(), shown, stage.legend());
        middle.addClassName("kith-explorer-middle");
        Div beside = new Div(middle, details);
        beside.addClassName("kith-explorer-stage");
        add(tools);
        if (kept != null) {
            add(kept.line());
        }
        add(filters.chips(), beside, table);
        listen(canvas);
        canvas.on(DiagramEvent.Move.class, event -> moved(event, ""));
        canvas.on(DiagramEvent.Expand.class, event -> expand(event.id()));
        canvas.on(DiagramEvent.Annotate.class, own::annotate);
        canvas.on(DiagramEvent.Place.class, event -> Spots.settled(event, exploration));
        listen(genogram.canvas());
        genogram.canvas().on(DiagramEvent.Move.class, event -> moved(event, Spots.GENOGRAM));
        genogram.canvas().on(DiagramEvent.Expand.class, event -> open(event.id(), kinWay(event.id())));
        listen(timeline);
        tools.offerEyes(seeing.hasEyes());
        draw();
        ready = true;
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
        picture.on(DiagramEvent.Details.class, event -> details.focusDetails());
        picture.on(DiagramEvent.Way.class, event -> findWayFrom(event.id()));
        picture.on(DiagramEvent.Common.class, event -> inCommon());
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
            if (stage.reading().drawsThings()) {
                Spots.seen(canvas, then);
            } else {
                // The rings are not drawn just now: what was put by hand is known all the same.
                then.accept(Map.of(), Camera.ALL);
            }
        }

        @Override
        public String layout() {
            return stage.reading().kept();
        }

        @Override
        public void show(KeptPicture picture, Map<String, Spot> places) {
            stage.read(Reading.ofKept(picture.layout()));
            tools.reading().setValue(stage.reading());
            ready = false;
            draw();
            ready = true;
            Spots.reopen(canvas, places);
            if (stage.reading().drawsThings()) {
                afterDrawing(() -> Spots.look(canvas, places, picture.camera()));
            }
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
                stage.select(lit.nodes(), lit.edges());
                lit.nodes().stream().findFirst().ifPresent(stage::focus);
            });
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
        seeing.turn(canvas);
        stage.draw();
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
        seeing.refresh();
        shown.say(stage.shown());
        selection.removeIf(id -> scene.node(id).isEmpty()
                && !exploration.marks().notes().containsKey(id)
                && stage.only(id).isEmpty()
                && !stage.shows(id));
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
        stage.select(selection, List.of());
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
        String only = stage.only(id);
        if (!only.isEmpty()) {
            details.missing("Not recorded", only);
            return;
        }
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
                                found,
                                scene,
                                canSetOut(id),
                                found.gaps().isEmpty()
                                        ? Optional.empty()
                                        : scene.node(id)
                                                .filter(node -> looksAsThePage())
                                                .flatMap(node -> acts.of(node, found.gaps()))),
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
            afterDrawing(() -> stage.select(selection, List.of()));
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
