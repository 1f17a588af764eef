package org.kith.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.vocabulary.Sector;

/**
 * One person’s way through one picture: the scene as it is, what was done to it and can be undone. For one screen and one
 * thread.
 */
public final class Exploration {

    private static final int REMEMBERED = 100;

    private record Step(SceneState before, SceneState after, String name) {}

    private final Widening widening;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Known known;
    private SceneState state = SceneState.FIRST;
    private SceneBuilder builder;
    private @Nullable Scene scene;

    public Exploration(Circle circle, Collection<Finding> findings, Widening widening) {
        this.widening = widening;
        this.known = new Known(circle, new Silences(findings), Map.of());
        this.builder = new SceneBuilder(known, state);
    }

    public Scene scene() {
        Scene now = scene;
        if (now == null) {
            now = builder.build();
            scene = now;
        }
        return now;
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
            apply("opening " + way.label(), now -> now.open(opened));
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
        apply("opening", now -> all);
        return builder.expansions().placed().size() - before;
    }

    /** Takes away exactly what opening this brought. */
    public void collapse(String id) {
        apply("closing", now -> now.close(id, null));
    }

    public void collapse(String id, Way way) {
        apply("closing " + way.label(), now -> now.close(id, way));
    }

    /** Takes nodes out of the picture, not out of the record; the child in focus stays. */
    public void hide(Collection<String> ids) {
        List<String> nodes =
                ids.stream().filter(id -> !id.equals(scene().focus())).toList();
        if (!nodes.isEmpty()) {
            apply("hiding", now -> now.hide(nodes));
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
        remember(new Step(was, was.put(to), "moving"));
    }

    public void ghosts(boolean drawn) {
        apply(drawn ? "showing what is missing" : "leaving out what is missing", now -> now.ghosts(drawn));
    }

    public void without(NodeKind kind, boolean leftOut) {
        apply("filter: " + kind.plural(), now -> now.without(kind, leftOut));
    }

    public void without(Sector sector, boolean leftOut) {
        apply("filter: " + sector.label(), now -> now.without(sector, leftOut));
    }

    /** Reads on around somebody farther out. The read stays on record, and what was read stays, whatever is undone. */
    public void readOn(String id) {
        NodeKey key = NodeKey.parse(id);
        if (key.sort() == NodeKey.Sort.PERSON) {
            known = known.with(id, widening.around(key.id()));
            rebuild();
        }
    }

    /** Goes on with the circle and the findings as they stand now; what somebody opened, hid and placed stays. */
    public void renew(Circle circle, Collection<Finding> findings) {
        known = known.renewed(circle, new Silences(findings));
        rebuild();
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes back what was done last, and says what that was. */
    public Optional<String> undo() {
        return Optional.ofNullable(done.pollLast()).map(step -> {
            undone.addLast(step);
            become(step.before());
            return step.name();
        });
    }

    public Optional<String> redo() {
        return Optional.ofNullable(undone.pollLast()).map(step -> {
            done.addLast(step);
            become(step.after());
            return step.name();
        });
    }

    /** Everything one can read about a node or a home of the picture. */
    public Optional<Details> details(String id) {
        Scene now = scene();
        NodeKey key = NodeKey.parse(id);
        Says says = new Says(known);
        Optional<SceneNode> node = now.node(id);
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

    /**
     * Finds what a row of the record is drawn as, and brings it into the picture where it is not, as one step.
     *
     * @param row internal id of a row
     * @return empty where the row is not known here, or is of a kind that a picture does not draw
     */
    public Optional<Lit> light(String row) {
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
        known = known.with("way " + String.join(" ", way.nodes()), read);
        rebuild();
        Lighting lighting = new Lighting(known, state);
        Lit lit = lighting.along(way);
        apply("bringing a way", now -> lighting.state());
        return lit;
    }

    /**
     * Brings what people have in common into the picture, as one step, and finds it there. What was read for it stays
     * known, whatever is undone.
     *
     * @param read what may be shown of it
     */
    public Lit bring(Common common, Slice read) {
        known = known.with("common " + String.join(" ", common.nodes()), read);
        rebuild();
        Lighting lighting = new Lighting(known, state);
        Lit lit = lighting.together(common.nodes());
        apply("bringing what is in common", now -> lighting.state());
        return lit;
    }

    private void apply(String name, UnaryOperator<SceneState> change) {
        SceneState after = change.apply(state);
        if (!after.equals(state)) {
            remember(new Step(state, after, name));
        }
    }

    private void remember(Step step) {
        done.addLast(step);
        undone.clear();
        if (done.size() > REMEMBERED) {
            done.removeFirst();
        }
        become(step.after());
    }

    private void become(SceneState next) {
        state = next;
        rebuild();
    }

    private void rebuild() {
        builder = new SceneBuilder(known, state);
        scene = null;
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
