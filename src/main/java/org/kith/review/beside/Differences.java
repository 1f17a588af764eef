package org.kith.review.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is on one side and not on the other, and what both have and say otherwise: by what each thing is called on both sides,
 * which is compared, and what is said of it.
 *
 * @param onlyLeft in the order of the left side
 * @param onlyRight in the order of the right side
 * @param changed in the order of the right side
 */
public record Differences(List<Line> onlyLeft, List<Line> onlyRight, List<Line> changed) {

    /**
     * One thing.
     *
     * @param key what it is called on both sides
     * @param left what the left side says of it; null where it is not there
     * @param right what the right side says of it; null where it is not there
     */
    public record Line(
            String key, @Nullable String left, @Nullable String right) {}

    public Differences {
        onlyLeft = List.copyOf(onlyLeft);
        onlyRight = List.copyOf(onlyRight);
        changed = List.copyOf(changed);
    }

    /** @param left what is said of each thing, in an order of their own */
    public static Differences between(Map<String, String> left, Map<String, String> right) {
        List<Line> onlyLeft = new ArrayList<>();
        List<Line> onlyRight = new ArrayList<>();
        List<Line> changed = new ArrayList<>();
        left.forEach((key, said) -> {
            if (!right.containsKey(key)) {
                onlyLeft.add(new Line(key, said, null));
            }
        });
        right.forEach((key, said) -> {
            String before = left.get(key);
            if (before == null) {
                onlyRight.add(new Line(key, null, said));
            } else if (!before.equals(said)) {
                changed.add(new Line(key, before, said));
            }
        });
        return new Differences(onlyLeft, onlyRight, changed);
    }

    /** Whether both sides say the same. */
    public boolean none() {
        return onlyLeft.isEmpty() && onlyRight.isEmpty() && changed.isEmpty();
    }
}
