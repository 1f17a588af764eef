package org.kith.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.vocabulary.Sector;

/**
 * Groups: what was folded on first paint, and what openings brought beyond what one picture can hold, the latest
 * openings first. Nothing folded is lost: a group says how many it holds and can be opened.
 */
final class Heaps {

    /** More than this nobody can read: then what was brought stands together again. */
    static final int MOST = 300;

    private record Heap(String parent, String label, int left, int size) {}

    private final Set<String> drawn = new LinkedHashSet<>();
    private final Map<String, Heap> heaps = new LinkedHashMap<>();
    private final Map<String, Sector> sectors = new LinkedHashMap<>();

    private Heaps() {}

    static Heaps of(FirstPaint first, SceneState state) {
        Heaps result = new Heaps();
        Set<String> placed = new LinkedHashSet<>(first.nodes());
        state.opened().forEach(opened -> placed.addAll(opened.brought()));
        first.groups().forEach((id, group) -> {
            int left = (int) group.members().stream()
                    .filter(member -> !placed.contains(member))
                    .count();
            result.heaps.put(
                    id, new Heap("", group.label(), left, group.members().size()));
            if (group.sector() != null) {
                result.sectors.put(id, group.sector());
            }
        });
        int total = placed.size();
        Set<String> folded = new LinkedHashSet<>();
        List<Opened> latest = new ArrayList<>(state.opened()).reversed();
        for (Opened opened : latest) {
            if (total > MOST && opened.brought().size() > 1) {
                total -= opened.brought().size() - 1;
                folded.addAll(opened.brought());
                String id = new NodeKey(
                                NodeKey.Sort.HEAP,
                                opened.node() + "|" + opened.way().code() + "|"
                                        + opened.brought().getFirst())
                        .text();
                int size = opened.brought().size();
                result.heaps.put(
                        id, new Heap(opened.node(), Words.capital(opened.way().label()), size, size));
                placed.add(id);
            }
        }
        placed.removeAll(folded);
        result.drawn.addAll(placed);
        return result;
    }

    /** What is drawn, groups among it. */
    Set<String> drawn() {
        return drawn;
    }

    int left(String id, int behind) {
        Heap heap = heaps.get(id);
        return heap == null ? behind : heap.left();
    }

    /** How many things stand folded. */
    int folded(FirstPaint first, Set<String> placed) {
        int waiting = (int) first.groups().values().stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> !placed.contains(member))
                .count();
        return waiting
                + heaps.values().stream()
                        .filter(heap -> !heap.parent().isEmpty())
                        .mapToInt(Heap::size)
                        .sum();
    }

    Optional<SceneNode> node(String id) {
        Heap heap = heaps.get(id);
        if (heap == null) {
            return Optional.empty();
        }
        String said = heap.left() == 0 ? "all shown" : heap.left() + " folded here";
        return Optional.of(SceneNode.of(NodeKey.parse(id), NodeKind.GROUP, heap.label())
                .sublabel(said)
                .glyph(heap.left() > 999 ? "999" : String.valueOf(heap.left()))
                .sector(sectors.get(id))
                .ring(heap.label().startsWith("Wider") || heap.label().startsWith("Others") ? 2 : 4)
                .ended(heap.left() == 0)
                .facts(new SceneNode.Facts(said, null, List.of(), null))
                .sentence(heap.label() + ": a group, " + said + ".")
                .build());
    }

    /** A heap hangs on what was opened. */
    List<SceneEdge> edges(Set<String> nodes) {
        List<SceneEdge> edges = new ArrayList<>();
        heaps.forEach((id, heap) -> {
            if (nodes.contains(id) && nodes.contains(heap.parent())) {
                edges.add(new SceneEdge(
                        "of:" + id,
                        id,
                        heap.parent(),
                        SceneEdge.Tie.BELONGS,
                        "",
                        false,
                        false,
                        false,
                        heap.label() + ", folded."));
            }
        });
        return edges;
    }
}
