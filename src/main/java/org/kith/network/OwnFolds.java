package org.kith.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws folded groups of somebody's own as one node each; what joined their members with others joins that node. */
final class OwnFolds {

    private OwnFolds() {}

    static Scene of(Scene scene, Marks marks) {
        Map<String, OwnGroup> in = new LinkedHashMap<>();
        for (OwnGroup group : marks.groups().values()) {
            if (group.folded()) {
                group.members().stream()
                        .filter(member -> scene.node(member).filter(node -> !node.focus()).isPresent())
                        .forEach(member -> in.putIfAbsent(member, group));
            }
        }
        if (in.isEmpty()) {
            return scene;
        }
        Map<String, SceneNode> nodes = new LinkedHashMap<>();
        for (SceneNode node : scene.nodes()) {
            OwnGroup group = in.get(node.id());
            if (group == null) {
                nodes.put(node.id(), node);
            } else if (!nodes.containsKey(group.id())) {
                nodes.put(
                        group.id(),
                        folded(
                                group,
                                scene.nodes().stream()
                                        .filter(member -> in.get(member.id()) == group)
                                        .toList()));
            }
        }
        Set<String> homes = nodes.values().stream()
                .flatMap(node -> node.homes().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Scene(
                scene.focus(),
                scene.title(),
                List.copyOf(nodes.values()),
                edges(scene, in),
                scene.homes().stream().filter(home -> homes.contains(home.id())).toList(),
                scene.shown());
    }

    private static SceneNode folded(OwnGroup group, List<SceneNode> members) {
        String names = Words.list(members.stream().map(SceneNode::label).toList());
        Set<List<String>> homes = members.stream().map(SceneNode::homes).collect(Collectors.toSet());
        return SceneNode.of(NodeKey.parse(group.id()), NodeKind.GROUP, group.name())
                .sublabel("your group, folded")
                .glyph(String.valueOf(members.size()))
                .ring(members.stream().mapToInt(SceneNode::ring).min().orElse(2))
                .homes(homes.size() == 1 ? homes.iterator().next() : List.of())
                .facts(new SceneNode.Facts("put together by you: " + names, null, List.of(), null))
                .sentence(group.name() + ": a group of your own, folded, with " + names + ".")
                .build()
                .with(false, members.size());
    }

    private static List<SceneEdge> edges(Scene scene, Map<String, OwnGroup> in) {
        Map<String, List<SceneEdge>> between = new LinkedHashMap<>();
        for (SceneEdge edge : scene.edges()) {
            String from = end(edge.from(), in);
            String to = end(edge.to(), in);
            if (!from.equals(to)) {
                boolean same = from.equals(edge.from()) && to.equals(edge.to());
                String pair = from.compareTo(to) < 0 ? from + "|" + to : to + "|" + from;
                between.computeIfAbsent(
                                same ? edge.id() : "own:" + pair + (edge.ghost() ? "|missing" : ""),
                                k -> new ArrayList<>())
                        .add(edge);
            }
        }
        List<SceneEdge> edges = new ArrayList<>();
        between.forEach((id, several) -> edges.add(one(id, several, in)));
        return edges;
    }

    private static SceneEdge one(String id, List<SceneEdge> several, Map<String, OwnGroup> in) {
        SceneEdge first = several.getFirst();
        boolean alone = several.size() == 1;
        return new SceneEdge(
                id,
                end(first.from(), in),
                end(first.to(), in),
                first.tie(),
                alone ? first.label() : several.size() + " ties",
                alone && first.directed(),
                first.ghost(),
                several.stream().allMatch(SceneEdge::ended),
                several.stream().map(SceneEdge::sentence).distinct().collect(Collectors.joining(" ")));
    }

    private static String end(String node, Map<String, OwnGroup> in) {
        OwnGroup group = in.get(node);
        return group == null ? node : group.id();
    }
}
