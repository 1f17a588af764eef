package org.kith.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which counts of a line that adds up are kept back (decision 25). First those that are small, or leave a small rest
 * of their group; then as many more as it takes that nobody who subtracts what is shown from what it adds up to comes closer
 * to one of these than that it is small. Which more is decided by how large groups are and by their order, and never by what
 * was counted: otherwise which were kept back would tell of it.
 */
public final class KeepBack {

    private KeepBack() {}

    /**
     * What may be shown of several lines over the same total.
     *
     * @param total whether the total may be shown; where it may not, nothing of any line may
     * @param hidden by line, the keys that are kept back
     */
    record Decision(boolean total, List<Set<Object>> hidden) {}

    /**
     * @param lines each adds up to the same total
     */
    static <K> Decision decide(List<List<Group<K>>> lines) {
        long total = lines.isEmpty() ? 0 : sum(lines.getFirst());
        long of = lines.isEmpty() ? 0 : size(lines.getFirst());
        if (total == 0 && !lines.isEmpty()) {
            // That nothing at all was found is told: it is of no group.
            return new Decision(
                    true, lines.stream().map(line -> Set.<Object>of()).toList());
        }
        boolean shown = !new Group<>("", total, Math.min(of, Group.NOT_KNOWN)).sensitive();
        List<Set<Object>> hidden = new ArrayList<>();
        for (List<Group<K>> line : lines) {
            Set<Object> kept = keepBack(line);
            if (!safe(line, kept)) {
                shown = false;
            }
            hidden.add(kept);
        }
        return new Decision(shown, hidden);
    }

    private static <K> Set<Object> keepBack(List<Group<K>> line) {
        Set<Object> hidden = new HashSet<>();
        line.stream().filter(Group::sensitive).forEach(group -> hidden.add(group.key()));
        // The smallest groups first; of groups without a size the last first.
        List<Group<K>> more = new ArrayList<>(line.reversed());
        more.sort(Comparator.comparingLong(Group::of));
        for (Group<K> next : more) {
            if (hidden.isEmpty() || safe(line, hidden)) {
                break;
            }
            if (next.kind() != Group.Kind.NONE) {
                hidden.add(next.key());
            }
        }
        return hidden;
    }

    /**
     * Whether each sensitive count that is kept back could be anything that a count of its kind can be, for somebody who knows
     * what those that are kept back add up to, and of which kind each of them is.
     */
    private static <K> boolean safe(List<Group<K>> line, Set<Object> hidden) {
        List<Group<K>> kept =
                line.stream().filter(group -> hidden.contains(group.key())).toList();
        long sum = sum(kept);
        long least = kept.stream().mapToLong(Group::least).sum();
        long most = kept.stream().mapToLong(Group::most).sum();
        return kept.stream()
                .filter(Group::sensitive)
                .allMatch(group ->
                        sum - (most - group.most()) <= group.least() && sum - (least - group.least()) >= group.most());
    }

    private static <K> long sum(List<Group<K>> line) {
        return line.stream().mapToLong(Group::counted).sum();
    }

    private static <K> long size(List<Group<K>> line) {
        return line.stream().mapToLong(Group::of).sum();
    }
}
