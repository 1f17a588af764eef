package org.kith.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kith.circle.Person;
import org.kith.circle.Slice;

/**
 * Finds the ways between two things of a slice: all that are not longer than asked, the shortest first, no node twice. Of
 * ways of one length the order follows the ids of their nodes, never how near or grave anything seems.
 */
public final class WayFinder {

    /** So many ways are told; that there are more is said. */
    public static final int MOST = 20;

    /** So many steps are tried at most, so that a crowded neighbourhood cannot hold the search up. */
    static final int TRIED = 200_000;

    private static final String NEVER = " Nothing restricted is part of a way.";

    private final WayGraph graph;
    private final WayWords words;
    private final Slice slice;
    private final WayQuestion question;
    private final List<FoundWay> found = new ArrayList<>();
    private int tried;
    private boolean more;

    private WayFinder(Slice slice, WayQuestion question) {
        this.slice = slice;
        this.question = question;
        this.graph = new WayGraph(slice);
        this.words = new WayWords(slice);
    }

    /**
     * @param slice everything that was read around the two ends
     * @param cut whether reading ended at its bound, so that ways may be missing
     */
    public static FoundWays find(Slice slice, WayQuestion question, boolean cut) {
        return new WayFinder(slice, question).find(cut);
    }

    private FoundWays find(boolean cut) {
        Optional<String> from = graph.node(question.from());
        Optional<String> to = graph.node(question.to());
        if (from.isEmpty() || to.isEmpty()) {
            return nothing("One of the two ends is nothing that a way can be found to." + NEVER);
        }
        if (from.get().equals(to.get())) {
            return nothing("Both ends are the same. Choose another one.");
        }
        if (agency(from.get()) && agency(to.get())) {
            return nothing("Two agencies are joined by everybody they both work with, and Kith does not list those. "
                    + "Choose a person or an item for one end.");
        }
        walk(from.get(), to.get());
        return new FoundWays(found, summary(from.get(), to.get(), cut));
    }

    private static FoundWays nothing(String why) {
        return new FoundWays(List.of(), why);
    }

    private void walk(String from, String to) {
        Map<String, Integer> left = distances(to);
        Integer shortest = left.get(from);
        for (int length = shortest == null ? Integer.MAX_VALUE : shortest;
                length <= question.longest() && !more;
                length++) {
            Set<String> path = new LinkedHashSet<>(Set.of(from));
            on(from, to, length, path, left);
        }
    }

    /** How many steps each node is from an end, no farther than a way may be long. */
    private Map<String, Integer> distances(String end) {
        Map<String, Integer> distances = new HashMap<>(Map.of(end, 0));
        Deque<String> next = new ArrayDeque<>(List.of(end));
        while (!next.isEmpty()) {
            String node = next.removeFirst();
            int distance = Objects.requireNonNull(distances.get(node));
            boolean leadsOn = distance == 0 || passable(node);
            if (leadsOn && distance < question.longest()) {
                for (String other : joined(node).keySet()) {
                    if (distances.putIfAbsent(other, distance + 1) == null) {
                        next.addLast(other);
                    }
                }
            }
        }
        return distances;
    }

    private void on(String node, String to, int steps, Set<String> path, Map<String, Integer> left) {
        for (String other : joined(node).keySet()) {
            if (more || ++tried > TRIED) {
                more = true;
                return;
            }
            Integer distance = left.get(other);
            if (distance == null || distance > steps - 1 || path.contains(other)) {
                continue;
            }
            if (other.equals(to)) {
                if (steps == 1) {
                    keep(path, to);
                }
            } else if (steps > 1 && passable(other)) {
                path.add(other);
                on(other, to, steps - 1, path, left);
                path.remove(other);
            }
        }
    }

    private boolean passable(String node) {
        return (question.throughAgencies() || !agency(node))
                && !question.avoiding().contains(node);
    }

    private static boolean agency(String node) {
        return node.startsWith("a:");
    }

    /** The neighbours of a node by what may be used of all that joins them. */
    private Map<String, List<WayGraph.Join>> joined(String node) {
        Map<String, List<WayGraph.Join>> joined = new LinkedHashMap<>();
        graph.of(node).forEach((other, joins) -> {
            List<WayGraph.Join> usable = joins.stream().filter(this::usable).toList();
            if (!usable.isEmpty()) {
                joined.put(other, usable);
            }
        });
        return joined;
    }

    private boolean usable(WayGraph.Join join) {
        boolean avoided =
                join.home() != null && question.avoiding().contains(new NodeKey(NodeKey.Sort.HOME, join.home()).text());
        return !question.without().contains(join.kind()) && (join.now() || !question.nowOnly()) && !avoided;
    }

    private void keep(Set<String> path, String to) {
        if (found.size() == MOST) {
            more = true;
            return;
        }
        List<String> nodes = new ArrayList<>(path);
        nodes.add(to);
        List<WayWords.Phrase> phrases = new ArrayList<>();
        List<FoundWay.Step> steps = new ArrayList<>();
        Set<String> rows = new LinkedHashSet<>();
        for (int i = 0; i + 1 < nodes.size(); i++) {
            List<WayGraph.Join> joins =
                    Objects.requireNonNull(joined(nodes.get(i)).get(nodes.get(i + 1)));
            phrases.add(joins.getFirst().phrase());
            FoundWay.Step step = new FoundWay.Step(
                    new LinkedHashSet<>(joins.stream().map(WayGraph.Join::kind).toList()),
                    joins.stream()
                            .flatMap(join -> join.rows().stream())
                            .distinct()
                            .toList(),
                    words.source(joins));
            steps.add(step);
            rows.addAll(step.rows());
        }
        nodes.forEach(node -> rows.addAll(records(node)));
        found.add(new FoundWay(nodes, steps, words.sentence(nodes, phrases), rows));
    }

    private List<String> records(String node) {
        NodeKey key = NodeKey.parse(node);
        Person person = key.sort() == NodeKey.Sort.PERSON ? slice.people().of(key.id()) : null;
        return person == null ? List.of(key.id()) : person.ref().records();
    }

    private String summary(String from, String to, boolean cut) {
        String steps = Words.count(question.longest(), "step", "steps");
        String first = found.isEmpty()
                ? "No way of up to " + steps + " is recorded between " + words.name(from) + " and " + words.name(to)
                        + "."
                : more
                        ? "The first " + Words.count(found.size(), "way", "ways") + " of up to " + steps
                                + ", the shortest first; there are more, or there may be."
                        : Words.count(found.size(), "way", "ways") + " of up to " + steps
                                + (found.size() == 1 ? "." : ", the shortest first.");
        return first
                + (cut
                        ? " The search ended at its bound before everything near them was read: there may be others,"
                                + " shorter ones too."
                        : "")
                + (question.throughAgencies()
                        ? ""
                        : " No way leads through an agency: one that works with half the town joins nobody.")
                + NEVER;
    }
}
