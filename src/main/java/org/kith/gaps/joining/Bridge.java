package org.kith.gaps.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Row;

/**
 * The bridging question around a child with an open enquiry: what is recorded lies in parts that nobody has put together, and
 * these are the fewest asks of the agency that runs the enquiry that would bring something of each to it.
 *
 * @param fragments the parts, that of the agency that asks first where it has one
 * @param left how many more there are than are looked at together
 * @param outOfReach parts to which nothing leads that the agency knows of
 * @param chain the asks, with what is recorded of each; null where none of the parts is in reach
 */
public record Bridge(List<Fragment> fragments, int left, List<Fragment> outOfReach, Joining.@Nullable Chain chain) {

    public Bridge {
        fragments = List.copyOf(fragments);
        outOfReach = List.copyOf(outOfReach);
    }

    /**
     * A part.
     *
     * @param items its items, the oldest first; none where agencies only work with somebody
     * @param work what is recorded of its agencies working with somebody of the home, more than for everybody
     * @param agencies ids of the agencies that have any of it
     */
    public record Fragment(List<ItemRow> items, List<InvolvementRow> work, SortedSet<String> agencies) {

        public Fragment {
            items = List.copyOf(items);
            work = List.copyOf(work);
            agencies = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(agencies));
        }

        /** Internal ids of all its rows: its items or, of a part without any, the involvements. */
        public List<String> rows() {
            return (items.isEmpty()
                            ? work.stream().map(Row::id)
                            : items.stream().map(Row::id))
                    .toList();
        }
    }

    /** Empty for a child without an open enquiry, and where nothing lies apart. */
    public static Optional<Bridge> of(Circle circle) {
        if (!circle.live()) {
            return Optional.empty();
        }
        SortedSet<String> askers = circle.runners();
        List<Fragment> all = Fragments.of(circle, askers);
        if (all.size() < 2 || askers.isEmpty()) {
            return Optional.empty();
        }
        World world = Knowledge.of(circle.slice());
        List<Fragment> apart = all.stream()
                .filter(part -> part.agencies().stream().noneMatch(askers::contains))
                .toList();
        List<Fragment> outOfReach = new ArrayList<>();
        List<Fragment> wanted = new ArrayList<>();
        for (Fragment part : apart) {
            boolean reached = new AskSearch(world, List.of(new HashSet<>(part.rows())), askers, askers).reaches(0);
            (reached ? wanted : outOfReach).add(part);
        }
        List<Fragment> looked = wanted.subList(0, Math.min(Joining.MOST, wanted.size()));
        Breaks breaks = new Breaks(circle.slice());
        List<Set<String>> ends =
                looked.stream().map(part -> Set.copyOf(part.rows())).toList();
        Joining.Chain chain = looked.isEmpty()
                ? null
                : new AskSearch(world, ends, askers, askers)
                        .now()
                        .map(way -> Joining.chain(whole(way, world, ends), breaks))
                        .orElse(null);
        List<Fragment> shown = Stream.concat(all.stream().filter(part -> !apart.contains(part)), looked.stream())
                .toList();
        return Optional.of(new Bridge(shown, wanted.size() - looked.size(), outOfReach, chain));
    }

    /** With all of the parts that an answer would bring, and not only what makes it one of the fewest. */
    private static Way whole(Way way, World world, List<Set<String>> ends) {
        return new Way(
                way.asker(),
                way.day(),
                way.asks().stream()
                        .map(ask ->
                                new Way.Ask(ask.asked(), ask.about(), ask.day(), brings(ask, world, ends), ask.after()))
                        .toList());
    }

    private static List<String> brings(Way.Ask ask, World world, List<Set<String>> ends) {
        return Stream.concat(
                        ask.brings().stream(),
                        world.pieces().values().stream()
                                .filter(piece -> piece.tellable(ask.asked(), ask.about()) != World.NEVER)
                                .map(Piece::row)
                                .filter(row -> ends.stream().anyMatch(end -> end.contains(row))))
                .distinct()
                .toList();
    }
}
