package org.kith.gaps;

import java.util.List;
import org.kith.circle.Slice;
import org.kith.testing.Deliveries;

/** What the shipped patterns find in a delivery, by pattern and delivered key. */
final class Found {

    private Found() {}

    static List<Finding> all(Slice slice) {
        return new GapFinder(GapPatterns.shipped()).of(slice);
    }

    static List<String> keys(String pattern, Slice slice) {
        return all(slice).stream()
                .filter(finding -> finding.pattern().equals(pattern))
                .map(finding -> finding.key().text(slice.delivered()))
                .sorted()
                .toList();
    }

    static List<String> keys(String pattern, Deliveries delivery, String day) {
        return keys(pattern, delivery.on(day));
    }

    static Finding one(String pattern, String key, Slice slice) {
        return all(slice).stream()
                .filter(finding -> finding.pattern().equals(pattern)
                        && finding.key().text(slice.delivered()).equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + pattern + " " + key));
    }
}
