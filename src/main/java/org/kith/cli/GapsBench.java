package org.kith.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.kith.circle.CircleReader;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.kernel.AsOf;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.store.GraphReader;

/** What {@code bench gaps} measures, piece by piece; each goes the way a screen or the scan goes. */
final class GapsBench {

    private static final String VIEW = "bench";

    private final GraphReader graph;
    private final CircleReader circles;
    private final GapFinder finder;
    private final DomainClock clock;

    GapsBench(GraphReader graph, CircleReader circles, GapFinder finder, DomainClock clock) {
        this.graph = graph;
        this.circles = circles;
        this.finder = finder;
        this.clock = clock;
    }

    Lens lens() {
        return Lens.system("Measuring on a made-up authority by ./kith bench", AsOf.at(clock.now()));
    }

    /** How many rows the store has, every one of them read. */
    long stream() {
        return graph.read(lens(), VIEW, reading -> {
            AtomicLong rows = new AtomicLong();
            reading.each(MeasureCypher.RAW_ROWS, Map.of(), row -> {
                row.properties("s");
                rows.incrementAndGet();
            });
            return rows.get();
        });
    }

    List<String> live() {
        return children(MeasureCypher.LIVE_CHILDREN);
    }

    List<String> all() {
        return children(MeasureCypher.ALL_CHILDREN);
    }

    private List<String> children(MeasureCypher query) {
        return graph.read(lens(), VIEW, reading -> reading.rows(query, Map.of(), row -> row.text("child")));
    }

    /** What a child's page would show. */
    List<Finding> gapsOf(String child) {
        return finder.of(circles.circle(lens(), child, VIEW));
    }
}
