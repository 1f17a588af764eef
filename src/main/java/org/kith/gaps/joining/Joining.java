package org.kith.gaps.joining;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;

/**
 * How items that lie apart could have come to one agency: the fewest asks that would have brought them there, each with the
 * first day on which it could be made and what is recorded of it; and, where more asks would have done it on an earlier day,
 * these too.
 *
 * @param items whose coming together is looked at
 * @param left how many more were asked for than can be looked at together
 * @param standing how far they came as recorded
 * @param fewest the fewest asks; null where no asks of any agency bring them together by what is recorded
 * @param earliest asks that bring them together on an earlier day than the fewest; null where there are none
 */
public record Joining(
        List<ItemRow> items,
        int left,
        Standing standing,
        @Nullable Chain fewest,
        @Nullable Chain earliest) {

    /** More items than this are not looked at together. */
    public static final int MOST = 6;

    public Joining {
        items = List.copyOf(items);
    }

    /**
     * Asks, and what is recorded of each.
     *
     * @param broke one for each ask, in the same order
     */
    public record Chain(Way way, List<Broke> broke) {
        public Chain {
            broke = List.copyOf(broke);
        }
    }

    /**
     * @param wanted items of the slice, two or more; the same twice counts once
     * @param first agencies that come first where several need as many asks: those that run an enquiry about the child
     * @throws IllegalArgumentException for fewer than two
     */
    public static Joining of(Slice slice, Collection<ItemRow> wanted, Collection<String> first) {
        List<ItemRow> all = List.copyOf(new LinkedHashSet<>(wanted));
        if (all.size() < 2) {
            throw new IllegalArgumentException("one item is apart from nothing");
        }
        List<ItemRow> items = all.subList(0, Math.min(MOST, all.size()));
        AskSearch search = new AskSearch(
                Knowledge.of(slice),
                items.stream().map(item -> Set.of(item.id())).toList(),
                List.of(),
                first);
        Breaks breaks = new Breaks(slice);
        Optional<Way> fewest = search.fewest();
        Optional<Way> earliest = fewest.flatMap(way -> search.earliest().filter(other -> before(other, way)));
        return new Joining(
                items,
                all.size() - items.size(),
                Standing.of(slice, items),
                fewest.map(way -> chain(way, breaks)).orElse(null),
                earliest.map(way -> chain(way, breaks)).orElse(null));
    }

    static boolean before(Way one, Way other) {
        return other.day() != null && (one.day() == null || one.day().isBefore(other.day()));
    }

    static Chain chain(Way way, Breaks breaks) {
        return new Chain(
                way, way.asks().stream().map(ask -> breaks.of(way.asker(), ask)).toList());
    }
}
