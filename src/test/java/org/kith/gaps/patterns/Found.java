package org.kith.gaps.patterns;

import java.util.List;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.testing.Deliveries;

/** What the shipped patterns find in a delivery, by pattern and delivered key. */
public final class Found {

    private Found() {}

    public static List<Finding> all(Slice slice) {
        return new GapFinder(GapPatterns.shipped()).of(slice);
    }

    public static List<String> keys(String pattern, Slice slice) {
        return all(slice).stream()
                .filter(finding -> finding.pattern().equals(pattern))
                .map(finding -> finding.key().text(slice.delivered()))
                .sorted()
                .toList();
    }

    public static List<String> keys(String pattern, Deliveries delivery, String day) {
        return keys(pattern, delivery.on(day));
    }

    public static Finding one(String pattern, String key, Slice slice) {
        return all(slice).stream()
                .filter(finding -> finding.pattern().equals(pattern)
                        && finding.key().text(slice.delivered()).equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + pattern + " " + key));
    }

    /** The delivered ids of the children whom a finding concerns, sorted. */
    public static List<String> children(String pattern, String key, Slice slice) {
        return one(pattern, key, slice).children().stream()
                .map(slice.delivered()::of)
                .sorted()
                .toList();
    }
}
