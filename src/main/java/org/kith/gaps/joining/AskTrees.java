package org.kith.gaps.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest trees from every node of a graph to all that is wanted, by what can be gone on one day: Dreyfus and Wagner's
 * dynamic programme over sets of ends (Networks 1, 1971), with Dijkstra's shortest paths for each set. Exact: for two ends it
 * is the least, over the node where they branch, of three shortest paths.
 *
 * <p>A tree costs its asks; of as many asks the one costs less whose pieces and knowledge are older in sum. Of two that cost
 * the same the one stays that comes first by ids.
 */
final class AskTrees {

    /** More ends than this take too long. */
    static final int MOST = 8;

    private static final long NONE = Long.MAX_VALUE;
    private static final long ONE_ASK = 1L << 32;

    private final AskGraph graph;
    private final int day;
    private final long[][] cost;
    private final AskGraph.@Nullable Arc[][] by;
    private final int[][] split;
    private final int oldest;

    private AskTrees(AskGraph graph, int day) {
        this.graph = graph;
        this.day = day;
        int sets = 1 << graph.wanted();
        this.cost = new long[sets][graph.size()];
        this.by = new AskGraph.Arc[sets][graph.size()];
        this.split = new int[sets][graph.size()];
        this.oldest = graph.days().stream()
                .filter(each -> each != World.ALWAYS)
                .findFirst()
                .orElse(0);
    }

    /** @throws IllegalArgumentException when more is wanted than {@link #MOST} */
    static AskTrees on(AskGraph graph, int day) {
        if (graph.wanted() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " ends, not " + graph.wanted());
        }
        AskTrees trees = new AskTrees(graph, day);
        for (int set = 1; set < 1 << graph.wanted(); set++) {
            trees.solve(set);
        }
        return trees;
    }

    private int all() {
        return (1 << graph.wanted()) - 1;
    }

    private void solve(int set) {
        long[] here = cost[set];
        Arrays.fill(here, NONE);
        if (Integer.bitCount(set) == 1) {
            here[Integer.numberOfTrailingZeros(set)] = 0;
        }
        for (int some = (set - 1) & set; some > 0; some = (some - 1) & set) {
            int rest = set ^ some;
            if (some < rest) {
                continue;
            }
            for (int node = 0; node < here.length; node++) {
                if (cost[some][node] != NONE && cost[rest][node] != NONE) {
                    long both = cost[some][node] + cost[rest][node];
                    if (both < here[node]) {
                        here[node] = both;
                        split[set][node] = some;
                    }
                }
            }
        }
        spread(set);
    }

    private record Reached(int node, long cost) {}

    private void spread(int set) {
        long[] here = cost[set];
        PriorityQueue<Reached> queue =
                new PriorityQueue<>(Comparator.comparingLong(Reached::cost).thenComparingInt(Reached::node));
        for (int node = 0; node < here.length; node++) {
            if (here[node] != NONE) {
                queue.add(new Reached(node, here[node]));
            }
        }
        for (Reached next = queue.poll(); next != null; next = queue.poll()) {
            if (next.cost() > here[next.node()]) {
                continue;
            }
            for (AskGraph.Arc arc : graph.into(next.node())) {
                if (arc.day() <= day && next.cost() + cost(arc) < here[arc.from()]) {
                    here[arc.from()] = next.cost() + cost(arc);
                    by[set][arc.from()] = arc;
                    split[set][arc.from()] = 0;
                    queue.add(new Reached(arc.from(), here[arc.from()]));
                }
            }
        }
    }

    private long cost(AskGraph.Arc arc) {
        long age = arc.day() == World.ALWAYS ? 0 : arc.day() - oldest + 1L;
        return (arc.ask() ? ONE_ASK : 0) + age;
    }

    /** How many asks an agency needs for all that is wanted; negative where no asks bring it. */
    int asks(String agency) {
        return asks(agency, all());
    }

    /** Whether any asks of the agency bring one of the ends. */
    boolean reaches(String agency, int end) {
        return asks(agency, 1 << end) >= 0;
    }

    private int asks(String agency, int set) {
        int node = graph.asker(agency);
        return node < 0 || cost[set][node] == NONE ? -1 : (int) (cost[set][node] / ONE_ASK);
    }

    /** What the tree of an agency costs, for comparing two of as many asks. */
    long cost(String agency) {
        int node = graph.asker(agency);
        return node < 0 ? NONE : cost[all()][node];
    }

    /**
     * The asks of an agency, in the order in which they can be made.
     *
     * @throws IllegalStateException where no asks bring what is wanted
     */
    Way way(String agency) {
        if (asks(agency) < 0) {
            throw new IllegalStateException("no asks bring it together");
        }
        List<Made> made = new ArrayList<>();
        int[] last = {World.ALWAYS};
        for (Use use : uses(all(), graph.asker(agency))) {
            last[0] = Math.max(last[0], use.arc().day());
            walk(use, use.arc().day(), null, made);
        }
        made.forEach(each -> last[0] = Math.max(last[0], each.day));
        // Whoever is asked first on the same day stands before what is asked because of the answer: the order is
        // stable.
        made.sort(Comparator.comparingInt(each -> each.day));
        List<Way.Ask> asks = new ArrayList<>();
        for (Made each : made) {
            asks.add(new Way.Ask(
                    each.answer.agency(),
                    each.answer.subject(),
                    World.date(each.day),
                    List.copyOf(each.brings.keySet()),
                    each.after == null ? 0 : made.indexOf(each.after) + 1));
        }
        return new Way(agency, World.date(last[0]), asks);
    }

    /** An ask while the way is put together. */
    private static final class Made {
        private final AskGraph.Answer answer;
        private final @Nullable Made after;
        private final SortedMap<String, Boolean> brings = new TreeMap<>();
        private int day;

        Made(AskGraph.Answer answer, @Nullable Made after, int day) {
            this.answer = answer;
            this.after = after;
            this.day = day;
        }
    }

    /** An arc that a tree goes, and for which ends. */
    private record Use(AskGraph.Arc arc, int set) {}

    private List<Use> uses(int set, int node) {
        int some = split[set][node];
        if (some != 0) {
            List<Use> both = new ArrayList<>(uses(some, node));
            both.addAll(uses(set ^ some, node));
            return both;
        }
        AskGraph.Arc arc = by[set][node];
        return arc == null ? List.of() : List.of(new Use(arc, set));
    }

    private void walk(Use use, int day, @Nullable Made after, List<Made> made) {
        int node = use.arc().to();
        List<Use> next = uses(use.set(), node);
        AskGraph.Answer answer = graph.answer(node);
        if (answer == null) {
            next.forEach(each -> walk(each, day, after, made));
            return;
        }
        Made ask = new Made(answer, after, day);
        made.add(ask);
        for (Use each : next) {
            ask.day = Math.max(ask.day, each.arc().day());
            String piece = each.arc().piece();
            if (piece != null) {
                ask.brings.put(piece, true);
            }
        }
        next.forEach(each -> walk(each, ask.day, ask, made));
    }
}
