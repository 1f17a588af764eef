package org.kith.gaps.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Looks for the fewest asks of one agency that bring together what is wanted. One agency’s asks are enough: whatever several
 * bring together by asking each other, one of them can by asking all with no more asks ({@code src/docs/joining.md} says why,
 * a test compares).
 */
final class AskSearch {

    private final AskGraph graph;
    private final SortedSet<String> askers;
    private final Set<String> first;
    private final List<Integer> days;
    private final Map<Integer, AskTrees> solved = new HashMap<>();

    /**
     * @param wanted each a set of rows of which any one is enough
     * @param may the agencies that may ask; empty for all
     * @param first of them those that come first where several need as many asks: who runs the enquiry
     */
    AskSearch(World world, List<Set<String>> wanted, Collection<String> may, Collection<String> first) {
        this(new AskGraph(world, wanted, Set.of()), may, first);
    }

    /**
     * For the fewest asks the last of which puts one of some questions.
     *
     * @param answers whom is asked about whom: any one of these is enough
     * @param may the agencies that may ask; empty for all
     */
    static AskSearch toPut(World world, Set<AskGraph.Answer> answers, Collection<String> may) {
        return new AskSearch(new AskGraph(world, List.of(), answers), may, List.of());
    }

    private AskSearch(AskGraph graph, Collection<String> may, Collection<String> first) {
        this.graph = graph;
        this.askers = graph.askers();
        if (!may.isEmpty()) {
            askers.retainAll(new TreeSet<>(may));
        }
        this.first = Set.copyOf(first);
        this.days = graph.days();
    }

    /** The fewest asks there are; of these the ones that could be made first. Empty where no asks bring it together. */
    Optional<Way> fewest() {
        int fewest = fewest(World.NEVER);
        if (fewest < 0) {
            return Optional.empty();
        }
        Set<String> chosen = preferred(World.NEVER, fewest);
        int day = days.get(firstDay(
                at -> chosen.stream().anyMatch(agency -> trees(at).asks(agency) == fewest)));
        return Optional.of(way(
                day,
                preferred(day, fewest).stream()
                        .filter(chosen::contains)
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    /** The fewest asks there are, whichever day each became possible on: for asking now. */
    Optional<Way> now() {
        int fewest = fewest(World.NEVER);
        return fewest < 0 ? Optional.empty() : Optional.of(way(World.NEVER, preferred(World.NEVER, fewest)));
    }

    /** The asks that could have brought it together on the first day on which any could, the fewest of that day. */
    Optional<Way> earliest() {
        if (fewest(World.NEVER) < 0) {
            return Optional.empty();
        }
        int day = days.get(firstDay(at -> fewest(at) >= 0));
        return Optional.of(way(day, preferred(day, fewest(day))));
    }

    /** Whether an agency that may ask comes to one of the ends at all. */
    boolean reaches(int end) {
        AskTrees trees = trees(World.NEVER);
        return askers.stream().anyMatch(agency -> trees.reaches(agency, end));
    }

    private Way way(int day, SortedSet<String> agencies) {
        AskTrees trees = trees(day);
        String agency = agencies.stream()
                .min(Comparator.comparingLong(trees::cost).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        return trees.way(agency);
    }

    private int fewest(int day) {
        AskTrees trees = trees(day);
        return askers.stream()
                .mapToInt(trees::asks)
                .filter(asks -> asks >= 0)
                .min()
                .orElse(-1);
    }

    private SortedSet<String> preferred(int day, int asks) {
        AskTrees trees = trees(day);
        SortedSet<String> able = new TreeSet<>(askers);
        able.removeIf(agency -> trees.asks(agency) != asks);
        SortedSet<String> running = new TreeSet<>(able);
        running.retainAll(first);
        return running.isEmpty() ? able : running;
    }

    private interface OnDay {
        boolean holds(int day);
    }

    /** What holds on one day holds on every later one: with time more is had and known, and never less. */
    private int firstDay(OnDay what) {
        int low = 0;
        int high = days.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (what.holds(days.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private AskTrees trees(int day) {
        return solved.computeIfAbsent(day, at -> AskTrees.on(graph, at));
    }
}
