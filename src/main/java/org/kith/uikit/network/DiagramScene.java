package org.kith.uikit.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be seen, and what the browser has been told of it. Changes collect until {@link #next()} takes them as one
 * numbered delta; what was put and taken away in between is never sent. For one browser and one thread, as components
 * are.
 */
public final class DiagramScene {

    private DiagramView view = new DiagramView("", null, DiagramLayout.ECOMAP);
    private final Kind<DiagramNode> nodes = new Kind<>(DiagramNode::id);
    private final Kind<DiagramEdge> edges = new Kind<>(DiagramEdge::id);
    private final Kind<DiagramContainer> containers = new Kind<>(DiagramContainer::id);
    private final Kind<DiagramUnion> unions = new Kind<>(DiagramUnion::id);
    private final Kind<DiagramOutline> outlines = new Kind<>(DiagramOutline::id);

    /** Places chosen by a user or a saved view; computed ones are the browser's business. */
    private final Map<String, DiagramPoint> places = new LinkedHashMap<>();

    private final Set<String> placesToTell = new HashSet<>();
    private @Nullable DiagramView toldView;
    private boolean fresh;
    private boolean reset = true;
    private long seq;

    /** The picture as a whole. */
    public DiagramView view() {
        return view;
    }

    public void view(DiagramView wanted) {
        this.view = wanted;
    }

    /** Puts the scene in the place of what was wanted before; only differences will be sent. */
    public void replace(
            DiagramView wanted,
            Collection<DiagramNode> wantedNodes,
            Collection<DiagramEdge> wantedEdges,
            Collection<DiagramContainer> wantedContainers) {
        view(wanted);
        nodes.replace(wantedNodes);
        edges.replace(wantedEdges);
        containers.replace(wantedContainers);
        places.keySet().retainAll(nodes.wanted.keySet());
        placesToTell.retainAll(nodes.wanted.keySet());
    }

    /** Puts these unions in the place of what was wanted before; only differences will be sent. */
    public void unions(Collection<DiagramUnion> wanted) {
        unions.replace(wanted);
    }

    public List<DiagramUnion> unions() {
        return List.copyOf(unions.wanted.values());
    }

    /** Outlines in the place of those that were wanted before. */
    public void outlines(Collection<DiagramOutline> wanted) {
        outlines.replace(wanted);
    }

    public Optional<DiagramOutline> outline(String id) {
        return Optional.ofNullable(outlines.wanted.get(id));
    }

    public void put(DiagramNode node) {
        nodes.put(node);
    }

    public void put(DiagramEdge edge) {
        edges.put(edge);
    }

    public void put(DiagramContainer container) {
        containers.put(container);
    }

    /** Takes a node away together with its edges; an unknown id is no error. */
    public void removeNode(String id) {
        nodes.remove(id);
        places.remove(id);
        placesToTell.remove(id);
        edges.wanted
                .values()
                .removeIf(edge -> edge.from().equals(id) || edge.to().equals(id));
    }

    public void removeEdge(String id) {
        edges.remove(id);
    }

    public void removeContainer(String id) {
        containers.remove(id);
    }

    public Optional<DiagramNode> node(String id) {
        return Optional.ofNullable(nodes.wanted.get(id));
    }

    public Optional<DiagramEdge> edge(String id) {
        return Optional.ofNullable(edges.wanted.get(id));
    }

    public Optional<DiagramContainer> container(String id) {
        return Optional.ofNullable(containers.wanted.get(id));
    }

    public List<DiagramNode> nodes() {
        return List.copyOf(nodes.wanted.values());
    }

    public List<DiagramEdge> edges() {
        return List.copyOf(edges.wanted.values());
    }

    /** Where the user, a saved view or an undo has put a node; empty if a layout chose. */
    public Optional<DiagramPoint> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** Puts a node somewhere: a saved view, or an undone move. An unknown id is no error. */
    public void place(String id, DiagramPoint point) {
        if (nodes.wanted.containsKey(id)) {
            places.put(id, point);
            placesToTell.add(id);
        }
    }

    /** Has everything laid out anew, save what is pinned. */
    public void layOutAnew() {
        fresh = true;
        places.values().removeIf(point -> !point.pinned());
        placesToTell.retainAll(places.keySet());
    }

    /** The browser has moved a node itself and need not be told. */
    void moved(String id, DiagramPoint point) {
        if (nodes.wanted.containsKey(id)) {
            places.put(id, point);
            placesToTell.remove(id);
        }
    }

    /** Forgets what the browser was told, so that the next delta says everything: it is new, or has lost one. */
    void forget() {
        reset = true;
        toldView = null;
        nodes.told.clear();
        edges.told.clear();
        containers.told.clear();
        unions.told.clear();
        outlines.told.clear();
        placesToTell.addAll(places.keySet());
    }

    /** Takes what has to be told; empty if the browser knows all. */
    Optional<DiagramDelta> next() {
        Map<String, DiagramPoint> toPlace = placesToTell.stream()
                .filter(places::containsKey)
                .collect(Collectors.toMap(Function.identity(), id -> Objects.requireNonNull(places.get(id))));
        var delta = new DiagramDelta(
                seq + 1,
                reset,
                view.equals(toldView) ? null : view,
                fresh,
                nodes.take(toPlace.keySet()),
                edges.take(Set.of()),
                containers.take(Set.of()),
                unions.take(Set.of()),
                outlines.take(Set.of()),
                toPlace);
        if (delta.isEmpty()) {
            return Optional.empty();
        }
        seq++;
        reset = false;
        fresh = false;
        toldView = view;
        placesToTell.clear();
        return Optional.of(delta);
    }

    /** Things of one kind: as wanted, and as told. */
    private static final class Kind<T> {
        private final Function<T, String> idOf;
        private final Map<String, T> wanted = new LinkedHashMap<>();
        private final Map<String, T> told = new LinkedHashMap<>();

        Kind(Function<T, String> idOf) {
            this.idOf = idOf;
        }

        void put(T item) {
            wanted.put(idOf.apply(item), item);
        }

        void remove(String id) {
            wanted.remove(id);
        }

        void replace(Collection<T> items) {
            wanted.clear();
            items.forEach(this::put);
        }

        /** The difference, which counts as told from now on. */
        DiagramDelta.Part<T> take(Set<String> always) {
            List<T> put = new ArrayList<>();
            wanted.forEach((id, item) -> {
                if (always.contains(id) || !item.equals(told.get(id))) {
                    put.add(item);
                }
            });
            Set<String> remove = new HashSet<>(told.keySet());
            remove.removeAll(wanted.keySet());
            told.clear();
            told.putAll(wanted);
            return new DiagramDelta.Part<>(put, remove);
        }
    }
}
