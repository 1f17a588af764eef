package org.kith.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of lines that add up to one total: every figure rounded, and those that are kept back not there.
 *
 * @param total rounded, or null where it is kept back
 * @param lines in the order in which they were given
 */
public record Shown(@Nullable Long total, List<List<Cell>> lines) {

    /**
     * A figure.
     *
     * @param key names the group
     * @param counted rounded, or null where it is kept back
     * @param of how large the group is, rounded; null where that is kept back or is no part of the count
     */
    public record Cell(
            String key, @Nullable Long counted, @Nullable Long of) {

        /** How often, for each 1,000 of the group; null where one of the two is kept back, or nobody is in it. */
        public @Nullable Rate rate() {
            return counted == null || of == null || of == 0 ? null : Rate.of(counted, of);
        }
    }

    public Shown {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** Of lines that each add up to the same total. */
    @SafeVarargs
    public static Shown of(List<Group<String>>... lines) {
        List<List<Group<String>>> all = List.of(lines);
        KeepBack.Decision decision = KeepBack.decide(all);
        List<List<Cell>> shown = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Set<Object> hidden = decision.hidden().get(at);
            // Which groups are too small to tell their size is decided among the groups alone.
            Set<Object> sizes = hiddenSizes(all.get(at));
            shown.add(all.get(at).stream()
                    .map(group -> new Cell(
                            group.key(),
                            decision.total() && !hidden.contains(group.key()) && !sizes.contains(group.key())
                                    ? Small.rounded(group.counted())
                                    : null,
                            group.of() == Group.NOT_KNOWN || sizes.contains(group.key())
                                    ? null
                                    : Small.rounded(group.of())))
                    .toList());
        }
        long total = all.isEmpty()
                ? 0
                : all.getFirst().stream().mapToLong(Group::counted).sum();
        return new Shown(decision.total() ? Small.rounded(total) : null, shown);
    }

    private static Set<Object> hiddenSizes(List<Group<String>> line) {
        if (line.stream().anyMatch(group -> group.of() == Group.NOT_KNOWN)) {
            return Set.of();
        }
        KeepBack.Decision decision = KeepBack.decide(List.of(
                line.stream().map(group -> Group.of(group.key(), group.of())).toList()));
        return decision.hidden().getFirst();
    }
}
