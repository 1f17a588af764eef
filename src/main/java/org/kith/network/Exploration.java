package org.kith.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Sector;

/**
 * One person’s way through one picture: the scene as it is, what was done to it and can be undone. For one screen and one
 * thread.
 */
public final class Exploration {

    private static final String LOOKING = "looking from elsewhere";

    /** Begins what is known of a way; the ids of its nodes follow. */
    static final String WAY = "way ";

    private final Sightings sightings;
    private final Steps steps = new Steps();
    private final Map<Sight, History> histories = new HashMap<>();
    private Sightings.Sighting sighting;
    private Known known;
    private SceneState state = SceneState.FIRST;
    private SceneBuilder builder;
    private @Nullable Scene scene;
    private @Nullable Contrast contrast;

    public Exploration(Circle circle, Collection<Finding> findings, Widening widening) {
        this(circle, findings, Sights.of(widening));
    }

    public Exploration(Circle circle, Collection<Finding> findings, Sights sights) {
        this.sightings = new Sightings(circle, findings, sights);
        this.sighting = sightings.at(Sight.OWN);
        this.known = sighting.known().orElseThrow();
        this.builder = new SceneBuilder(known, state);
    }

    public Scene scene() {
        Scene now = scene;
        if (now == null) {
            now = sighting.known().isPresent() ? builder.build() : Scene.nothing(sightings.own());
            if (sighting.compared() != null && sighting.known().isPresent()) {
                contrast = new Contrasts(known, sighting.compared(), state).of(now);
                now = contrast.said(now);
            }
            scene = now;
        }
        return now;
    }

    /** What each of two agencies had of the scene; empty where one looks through one pair of eyes. */
    public Optional<Contrast> contrast() {
        scene();
        return Optional.ofNullable(contrast);
    }

    /** Whether nothing of the child was recorded where one looks from. */
    public boolean nothingThere() {
        return sighting.known().isEmpty();
    }

    /**
     * Looks from another day or through other eyes. What was opened, hidden and placed stays so.
     *
     * @param wanted a day that is not before the page's own is the page's own
     * @param goesOn whether this goes on with the step before, as while a handle is dragged: then both are undone as one
     * @throws KithException when it cannot be read, or not by this reader; the picture is as before then
     */
    public void look(Sight wanted, boolean goesOn) {
        boolean ended = wanted.day() != null && !wanted.day().isBefore(own().day());
        Sight from = ended ? wanted.on(null) : wanted;
        if (from.equals(state.sight())) {
            return;
        }
        sightings.at(from);
        Steps.Step step = new Steps.Step(state, state.see(from), LOOKING);
        if (goesOn && steps.wentOn(step)) {
            become(step.after());
        } else {
            take(step);
        }
    }

    /** What there is to look at over time, from the eyes one looks through; how long it reaches back, the page says. */
    public History history() {
        return histories.computeIfAbsent(state.sight().on(null), now -> {
            Circle circle = sightings.at(now).known().map(Known::circle).orElseGet(sightings::own);
            return History.of(circle, now.mode(), History.first(sightings.own()));
        });
    }

    /** The agencies around the child, as the page reads it, through whose eyes the reader may look; by name. */
    public List<AgencyRow> eyes() {
        return AgenciesAround.of(sightings.own()).stream()
                .filter(agency -> sightings.sights().mayLookThrough(agency.id()))
                .toList();
    }

    /** How the page itself looks. */
    public Sights sights() {
        return sightings.sights();
    }

    /** The circle as the page read it, whatever the picture looks from. */
    public Circle own() {
        return sightings.own();
    }

    /** The family of the picture in generations. */
    public Genogram genogram() {
        return Genograms.of(known, scene(), builder.expansions(), state.ghosts());
    }

    /** The picture as it happened. */
    public Timeline timeline() {
        return Timelines.of(known, scene(), state, builder);
    }

    public SceneState state() {
        return state;
    }

    /** What lies behind a node, a group or a home, with counts; what was opened already, too. */
    public List<Behind> behind(String id) {
        Map<Way, List<String>> ways = builder.expansions().behind(id);
        List<Behind> all = new ArrayList<>();
        for (Way way : Way.values()) {
            int left = ways.getOrDefault(way, List.of()).size();
            int opened = state.opened().stream()
                    .filter(one -> one.node().equals(id) && one.way() == way)
                    .mapToInt(one -> one.brought().size())
                    .sum();
            if (left > 0 || opened > 0) {
                all.add(new Behind(way, left, opened));
            }
        }
        return all;
    }

    /** Brings the most relevant of what lies one way, ten at most, and says how many more lie there. */
    public Opened expand(String id, Way way) {
        List<String> found = builder.expansions().behind(id, way);
        List<String> brought = found.subList(0, Math.min(Expansions.CAP, found.size()));
        Opened opened = new Opened(id, way, brought, found.size() - brought.size());
        if (!brought.isEmpty()) {
            apply("opening " + way.label() + of(id), now -> now.open(opened));
        }
        return opened;
    }

    /**
     * Brings what lies behind something whichever way, ten at most of each kind, as one step.
     *
     * @return how many came
     */
    public int expand(String id) {
        SceneState next = state;
        for (Behind behind : behind(id)) {
            List<String> found = new SceneBuilder(known, next).expansions().behind(id, behind.way());
            List<String> brought = found.subList(0, Math.min(Expansions.CAP, found.size()));
            if (!brought.isEmpty()) {
                next = next.open(new Opened(id, behind.way(), brought, found.size() - brought.size()));
            }
        }
        int before = builder.expansions().placed().size();
        SceneState all = next;
        apply("opening" + of(id), now -> all);
        return builder.expansions().placed().size() - before;
    }

    /** Takes away exactly what opening this brought. */
    public void collapse(String id) {
        apply("closing" + of(id), now -> now.close(id, null));
    }

    public void collapse(String id, Way way) {
        apply("closing " + way.label() + of(id), now -> now.close(id, way));
    }

    /** Takes nodes out of the picture, not out of the record; the child in focus stays. */
    public void hide(Collection<String> ids) {
        List<String> nodes =
                ids.stream().filter(id -> !id.equals(scene().focus())).toList();
        if (!nodes.isEmpty()) {
            apply("hiding " + named(nodes), now -> now.hide(nodes));
        }
    }

    public void showHidden() {
        apply("showing what was hidden", SceneState::showHidden);
    }

    /**
     * Nodes were moved, pinned or let go.
     *
     * @param from where they stood before, as far as that is known: to be undone
     */
    public void move(Map<String, Spot> to, Map<String, Spot> from) {
        Map<String, Spot> before = new LinkedHashMap<>(from);
        before.putAll(state.spots());
        before.keySet().retainAll(to.keySet());
        SceneState was = state.put(before);
        take(new Steps.Step(was, was.put(to), "moving " + named(to.keySet())));
    }

    public void ghosts(boolean drawn) {
        apply(drawn ? "showing what is missing" : "leaving out what is missing", now -> now.ghosts(drawn));
    }

    public void without(NodeKind kind, boolean leftOut) {
        apply(
                (leftOut ? "leaving out " : "showing ") + kind.plural().toLowerCase(Locale.UK),
                now -> now.without(kind, leftOut));
    }

    public void without(Sector sector, boolean leftOut) {
        apply((leftOut ? "leaving out " : "showing ") + sector.label(), now -> now.without(sector, leftOut));
    }

    /**
     * Something was marked by hand, as one step.
     *
     * @param name what was done, behind "Undo: "
     */
    public void mark(String name, UnaryOperator<Marks> change) {
        apply(name, now -> now.marked(change));
    }

    public Marks marks() {
        return state.marks();
    }

    /** Notes found their places by themselves: no step of anybody, but to be kept. */
    public void settled(Map<String, Spot> notes) {
        state = state.put(notes);
        steps.settled(last -> last.put(notes));
    }

    /** Reads on around somebody farther out. The read stays on record, and what was read stays, whatever is undone. */
    public void readOn(String id) {
        NodeKey key = NodeKey.parse(id);
        if (key.sort() == NodeKey.Sort.PERSON) {
            sightings.readOn(state.sight(), key.id());
            turn();
            rebuild();
        }
    }

    /** Goes on with the circle and the findings as they stand now; what somebody opened, hid and placed stays. */
    public void renew(Circle circle, Collection<Finding> findings) {
        sightings.renew(circle, findings);
        histories.clear();
        turn();
        rebuild();
    }

    public boolean canUndo() {
        return steps.undoes().isPresent();
    }

    public boolean canRedo() {
        return steps.redoes().isPresent();
    }

    /** What would be taken back. */
    public Optional<String> undoes() {
        return steps.undoes();
    }

    /** What would be done again. */
    public Optional<String> redoes() {
        return steps.redoes();
    }

    /** Takes back what was done last, and says what that was. */
    public Optional<String> undo() {
        return steps.undo().map(step -> {
            become(step.before());
            return step.name();
        });
    }

    public Optional<String> redo() {
        return steps.redo().map(step -> {
            become(step.after());
            return step.name();
        });
    }

    /** Everything one can read about a node or a home of the picture. */
    public Optional<Details> details(String id) {
        Scene now = scene();
        NodeKey key = NodeKey.parse(id);
        Says says = new Says(known);
        // A timeline shows items that the picture keeps behind their holders.
        Optional<SceneNode> node = now.node(id).or(() -> builder.node(id));
        Optional<Known.Someone> someone = key.sort() == NodeKey.Sort.PERSON
                ? known.someone(key.id()).filter(Known.Someone::shown)
                : Optional.empty();
        String title = node.map(SceneNode::label)
                .or(() -> now.home(id).map(SceneHome::label))
                .orElse("");
        String sentence = node.map(SceneNode::sentence)
                .or(() -> now.home(id).map(SceneHome::sentence))
                .orElse("");
        if (title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Details(
                id,
                title,
                sentence,
                says.lines(key),
                says.texts(key),
                says.contacts(key),
                now.edgesAt(id).stream()
                        .map(edge -> new Details.Connection(edge.id(), edge.from(id), edge.sentence()))
                        .toList(),
                behind(id),
                someone.filter(who -> !known.readAround(who)).isPresent(),
                someone.map(who -> known.silences().about(who.person()))
                        .orElseGet(() -> known.silences().about(key)),
                key.sort() == NodeKey.Sort.PARENT ? new MissingParents(known).question(key.id()) : ""));
    }

    /** Internal id of the row of the record that a node stands for; empty for what is silent, folded, or somebody's own. */
    public static Optional<String> standsFor(String node) {
        return NodeKey.find(node)
                .filter(key -> switch (key.sort()) {
                    case PERSON, AGENCY, PRACTITIONER, ITEM, ENQUIRY, REQUEST, HOME -> true;
                    case AGENCY_TYPE, PARENT, GROUP, HEAP, OWN, NOTE -> false;
                })
                .map(NodeKey::id);
    }

    /**
     * Finds what a row of the record is drawn as, and brings it into the picture where it is not, as one step.
     *
     * @param row internal id of a row
     * @return empty where the row is not known here, or is of a kind that a picture does not draw
     */
    public Optional<Lit> light(String row) {
        if (nothingThere()) {
            return Optional.empty();
        }
        return Aim.at(known, row).map(aim -> {
            Lighting lighting = new Lighting(known, state);
            Lit lit = lighting.light(aim);
            apply("bringing evidence", now -> lighting.state());
            return lit;
        });
    }

    /**
     * Brings a way into the picture, as one step, and finds it there. What was read for it stays known, whatever is undone.
     *
     * @param read what may be shown of the way
     */
    public Lit follow(FoundWay way, Slice read) {
        return bring("bringing a way", WAY + String.join(" ", way.nodes()), read, lighting -> lighting.along(way));
    }

    /** How a step names what it is about. */
    private String named(Collection<String> ids) {
        return ids.size() == 1 ? label(ids.iterator().next()) : String.valueOf(ids.size());
    }

    private String of(String id) {
        String label = label(id);
        return label.isEmpty() ? "" : " at " + label;
    }

    private String label(String id) {
        return Note.is(id)
                ? "a note"
                : scene().node(id)
                        .map(SceneNode::label)
                        .or(() -> scene().home(id).map(SceneHome::label))
                        .orElse("");
    }

    /** The picture as it stands, without what only the browser knows: see {@link KeptPicture#seen}. */
    public KeptPicture kept(String layout) {
        return new KeptPicture(state, state.spots(), Camera.ALL, layout, known.read(), ScenePrint.of(known, scene()));
    }

    /**
     * Opens a kept picture in the place of what is here, as far as it exists for this reader. What was read beyond the
     * circle is read again, and that is on record. Nothing before it can be undone.
     *
     * @param ways reads a way again, by its nodes; null where it is not found any more
     * @return where things are to stand
     */
    public Map<String, Spot> reopen(KeptPicture kept, Function<List<String>, @Nullable Slice> ways) {
        Sight sight = permitted(kept.state().sight());
        become(state.see(sight));
        for (String beyond : kept.read()) {
            Slice slice = beyond.startsWith(WAY)
                    ? ways.apply(List.of(beyond.substring(WAY.length()).split(" ", -1)))
                    : around(sight, beyond);
            if (slice != null) {
                sightings.add(sight, beyond, slice);
            }
        }
        turn();
        Reopening reopening = new Reopening(known);
        steps.forget();
        become(reopening.of(kept.state()).see(sight));
        return reopening.places(kept.places(), state.marks());
    }

    /** What somebody else may look through, and this reader not, is the page’s own way of looking instead. */
    private Sight permitted(Sight kept) {
        try {
            sightings.at(kept);
            return kept;
        } catch (KithException.Refused | KithException.NotFound notForThem) {
            return Sight.OWN;
        }
    }

    private @Nullable Slice around(Sight sight, String person) {
        try {
            return sightings.sights().around(sight, NodeKey.parse(person).id());
        } catch (KithException.NotFound | IllegalArgumentException gone) {
            return null;
        }
    }

    /**
     * What has changed since a picture was kept.
     *
     * @param own whether whoever looks kept it
     */
    public SinceKept since(ScenePrint print, Moment keptAt, boolean own) {
        return SinceKept.of(print, keptAt, own, known, builder, scene());
    }

    /** Ids of rows that a print holds and that are not known here now. */
    public List<String> missing(ScenePrint print) {
        Set<String> now = new HashSet<>();
        ScenePrint.rows(known).forEach(row -> now.add(row.id()));
        return print.rows().keySet().stream().filter(row -> !now.contains(row)).toList();
    }

    /**
     * Brings what people have in common into the picture, as one step, and finds it there. What was read for it stays
     * known, whatever is undone.
     *
     * @param read what may be shown of it
     */
    public Lit bring(Common common, Slice read) {
        return bring(
                "bringing what is in common",
                "common " + String.join(" ", common.nodes()),
                read,
                lighting -> lighting.together(common.nodes()));
    }

    private Lit bring(String step, String what, Slice read, Function<Lighting, Lit> found) {
        sightings.add(state.sight(), what, read);
        turn();
        rebuild();
        Lighting lighting = new Lighting(known, state);
        Lit lit = found.apply(lighting);
        apply(step, now -> lighting.state());
        return lit;
    }

    private void apply(String name, UnaryOperator<SceneState> change) {
        SceneState after = change.apply(state);
        if (!after.equals(state)) {
            take(new Steps.Step(state, after, name));
        }
    }

    private void take(Steps.Step step) {
        steps.took(step);
        become(step.after());
    }

    private void become(SceneState next) {
        boolean turned = !next.sight().equals(state.sight());
        state = next;
        if (turned) {
            turn();
        }
        rebuild();
    }

    /** Draws from what there is to be seen from where one looks now. */
    private void turn() {
        sighting = sightings.at(state.sight());
        known = sighting.known().orElse(known);
    }

    private void rebuild() {
        builder = new SceneBuilder(known, state);
        scene = null;
        contrast = null;
    }

    /** The kinds that filters can leave out now. */
    public Set<NodeKind> kinds() {
        return scene().nodes().stream().map(SceneNode::kind).collect(java.util.stream.Collectors.toSet());
    }

    /** The sectors that filters can leave out now. */
    public Set<Sector> sectors() {
        return scene().nodes().stream()
                .map(SceneNode::sector)
                .filter(Objects::nonNull)
                .collect(java.util.stream.Collectors.toSet());
    }
}
