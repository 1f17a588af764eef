package org.kith.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings what a row speaks of into a picture and finds it there, one step further than what is drawn where need be. */
final class Lighting {

    private static final String PART =
            "Part of it is not drawn: it is left out by a filter or by hand, or the picture is full.";

    private final Known known;
    private final List<String> brought = new ArrayList<>();
    private SceneState state;
    private SceneBuilder builder;
    private Scene scene;

    Lighting(Known known, SceneState state) {
        this.known = known;
        this.state = state;
        this.builder = new SceneBuilder(known, state);
        this.scene = builder.build();
    }

    /** The state of the picture that shows it. */
    SceneState state() {
        return state;
    }

    Lit light(Aim aim) {
        for (String node : aim.nodes()) {
            if (!bring(node)) {
                // Nothing drawn leads there: perhaps something near it does, once that is drawn itself.
                aim.near().forEach(this::bring);
                bring(node);
            }
        }
        List<String> nodes =
                aim.nodes().stream().filter(id -> scene.node(id).isPresent()).toList();
        return new Lit(nodes, edges(aim, nodes), names(), without(aim, nodes));
    }

    /** Every node of a way: as it can be reached from what is drawn, else opened from the one before it on the way. */
    Lit along(FoundWay way) {
        String before = scene.focus();
        for (int i = 0; i < way.nodes().size(); i++) {
            String node = way.nodes().get(i);
            if (!bring(node)) {
                StepKind kind = i == 0
                        ? StepKind.FAMILY
                        : way.steps().get(i - 1).kinds().iterator().next();
                open(new Opened(before, behind(kind, NodeKey.parse(node).sort()), List.of(node), 0), node);
            }
            before = node;
        }
        List<String> nodes =
                way.nodes().stream().filter(id -> scene.node(id).isPresent()).toList();
        List<String> edges = new ArrayList<>();
        for (int i = 0; i + 1 < way.nodes().size(); i++) {
            String next = way.nodes().get(i + 1);
            scene.edgesAt(way.nodes().get(i)).stream()
                    .filter(edge -> edge.touches(next))
                    .forEach(edge -> edges.add(edge.id()));
        }
        return new Lit(nodes, edges, names(), nodes.size() == way.nodes().size() ? "" : PART);
    }

    /** Several things and what joins them: each as it can be reached from what is drawn, else opened from the child. */
    Lit together(List<String> wanted) {
        for (String node : wanted) {
            if (!bring(node)) {
                Way way = behind(StepKind.ABOUT, NodeKey.parse(node).sort());
                open(new Opened(scene.focus(), way, List.of(node), 0), node);
            }
        }
        List<String> nodes =
                wanted.stream().filter(id -> scene.node(id).isPresent()).toList();
        List<String> edges = scene.edges().stream()
                .filter(edge -> nodes.contains(edge.from()) && nodes.contains(edge.to()))
                .map(SceneEdge::id)
                .toList();
        return new Lit(nodes, edges, names(), nodes.size() == wanted.size() ? "" : PART);
    }

    private static Way behind(StepKind kind, NodeKey.Sort to) {
        return switch (kind) {
            case FAMILY -> Way.FAMILY;
            case HOME -> Way.ADDRESS;
            case JOINED -> Way.LINKED;
            case ABOUT, MENTIONED, WORKS, HOLDS ->
                switch (to) {
                    case ITEM -> Way.ITEMS;
                    case AGENCY -> Way.AGENCIES;
                    default -> Way.PEOPLE;
                };
        };
    }

    private boolean bring(String node) {
        if (!state.marks().showing(node).equals(state.marks())) {
            state = state.marked(marks -> marks.showing(node));
            builder = new SceneBuilder(known, state);
            scene = builder.build();
        }
        if (builder.expansions().placed().contains(node)) {
            return true;
        }
        return ways(node)
                .map(opened -> {
                    open(opened, node);
                    return true;
                })
                .orElse(false);
    }

    private void open(Opened opened, String node) {
        state = state.open(opened);
        builder = new SceneBuilder(known, state);
        scene = builder.build();
        brought.add(node);
    }

    /** How a node can be reached from what is drawn: out of the group it is folded in, else from the child outwards. */
    private Optional<Opened> ways(String node) {
        List<String> from = new ArrayList<>();
        scene.nodes().stream().filter(drawn -> drawn.kind() == NodeKind.GROUP).forEach(group -> from.add(group.id()));
        from.add(scene.focus());
        scene.nodes().forEach(drawn -> from.add(drawn.id()));
        scene.homes().forEach(home -> from.add(home.id()));
        for (String start : from) {
            for (Way way : Way.values()) {
                List<String> behind = builder.expansions().behind(start, way);
                if (behind.contains(node)) {
                    return Optional.of(new Opened(start, way, List.of(node), behind.size() - 1));
                }
            }
        }
        return Optional.empty();
    }

    private List<String> edges(Aim aim, List<String> nodes) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        String wanted = aim.edge();
        return wanted == null
                ? scene.edgesAt(nodes.getFirst()).stream().map(SceneEdge::id).toList()
                : scene.edge(wanted).map(SceneEdge::id).stream().toList();
    }

    private List<String> names() {
        return brought.stream()
                .flatMap(id -> scene.node(id).map(SceneNode::label).stream())
                .toList();
    }

    private String without(Aim aim, List<String> nodes) {
        if (nodes.isEmpty()) {
            return builder.expansions().placed().containsAll(aim.nodes())
                    ? "It is left out of this picture. Take the filters away to see it."
                    : "It is not in this picture: nothing that is drawn here leads to it.";
        }
        if (nodes.size() < aim.nodes().size()) {
            return "One end of it is not in this picture: nothing that is drawn here leads to it.";
        }
        String edge = aim.edge();
        if (edge != null && !edge.isEmpty() && scene.edge(edge).isEmpty()) {
            return "The line between them is not drawn.";
        }
        String place = aim.place();
        return place == null || scene.home(place).isPresent()
                ? ""
                : "The place itself is not drawn: the picture shows where people stay on the day it is of.";
    }
}
