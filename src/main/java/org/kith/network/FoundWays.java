package org.kith.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways found between two things.
 *
 * @param ways the shortest first, in an order that is always the same; at most {@link WayFinder#MOST}
 * @param summary what was found, what was not looked at, and whether there may be more, in words
 */
public record FoundWays(List<FoundWay> ways, String summary) {

    /** Stands beside every way longer than one step. */
    public static final String CAUTION = "Being connected does not mean being involved.";

    public FoundWays {
        ways = List.copyOf(ways);
    }

    /** Whether some way leads over somebody or something else. */
    public boolean overOthers() {
        return ways.stream().anyMatch(way -> way.length() > 1);
    }

    /** Everything that some way speaks of. */
    public Set<String> rows() {
        Set<String> rows = new HashSet<>();
        ways.forEach(way -> rows.addAll(way.rows()));
        return rows;
    }
}
