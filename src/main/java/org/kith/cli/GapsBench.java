package org.kith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.kith.circle.CircleReader;
import org.kith.circle.Naming;
import org.kith.cli.bench.CypherBaseline;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.store.GraphReader;
import org.kith.vocabulary.StatementKind;

/** What {@code bench gaps} measures, piece by piece; each goes the way a screen or the scan goes. */
final class GapsBench {

    private static final String VIEW = "bench";

    private final GraphReader graph;
    private final CircleReader circles;
    private final GapFinder finder;
    private final CypherBaseline baseline;
    private final Sayings sayings;
    private final DomainClock clock;

    GapsBench(
            GraphReader graph,
            CircleReader circles,
            GapFinder finder,
            CypherBaseline baseline,
            Sayings sayings,
            DomainClock clock) {
        this.baseline = baseline;
        this.sayings = sayings;
        this.graph = graph;
        this.circles = circles;
        this.finder = finder;
        this.clock = clock;
    }

    Lens lens() {
        return Lens.system("Measuring on a made-up authority by ./kith bench", AsOf.at(clock.now()));
    }

    /** Only people say things, never the program itself. */
    private Lens saying() {
        return new Lens(
                new Reader("bench", "The bench", false),
                "Measuring how soon a write is looked at",
                AsOf.at(clock.now()),
                Viewpoint.TOGETHER,
                Clearance.EVERYTHING,
                Remit.EVERYBODY);
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

    /** How often each number of asks, and each number of cards, is kept of a live child; sorted. */
    Kept kept() {
        return graph.read(lens(), VIEW, reading -> {
            List<Integer> asks = new ArrayList<>();
            List<Integer> cards = new ArrayList<>();
            reading.each(MeasureCypher.KEPT_BY_CHILD, Map.of(), row -> {
                asks.add((int) row.number("asks"));
                cards.add((int) row.number("cards"));
            });
            asks.sort(Integer::compare);
            cards.sort(Integer::compare);
            return new Kept(asks, cards);
        });
    }

    /** What the worklist holds of each live child, smallest first. */
    record Kept(List<Integer> asks, List<Integer> cards) {}

    /**
     * The same by plain Cypher, one query a pattern, each timed.
     *
     * @param timings how long each pattern's query took, added to
     * @return the keys by pattern; patterns that find nothing are left out
     */
    SortedMap<String, SortedSet<String>> byPlainCypher(String child, Map<String, Timings> timings) {
        return graph.read(lens(), VIEW, reading -> {
            SortedMap<String, SortedSet<String>> found = new TreeMap<>();
            for (String pattern : CypherBaseline.patterns()) {
                SortedSet<String> keys = timings.computeIfAbsent(pattern, p -> new Timings())
                        .of(() -> baseline.keys(reading, child, pattern));
                if (!keys.isEmpty()) {
                    found.put(pattern, keys);
                }
            }
            return found;
        });
    }

    /** The keys of findings by pattern, as plain Cypher says them; of the patterns it has a query for. */
    static SortedMap<String, SortedSet<String>> keys(List<Finding> findings) {
        SortedMap<String, SortedSet<String>> keys = new TreeMap<>();
        List<Finding> comparable = findings.stream()
                .filter(finding -> CypherBaseline.patterns().contains(finding.pattern()))
                .toList();
        comparable.forEach(finding -> keys.computeIfAbsent(finding.pattern(), p -> new TreeSet<>())
                .add(finding.key().text(Naming.INTERNAL)));
        return keys;
    }

    /** Says something worrying about a child, as an analyst would, and returns the statement's id. */
    String write(String child) {
        String agency = graph.read(
                lens(),
                VIEW,
                reading -> reading.rows(MeasureCypher.AN_AGENCY, Map.of(), row -> row.text("agency"))
                        .getFirst());
        return sayings.say(
                        saying(),
                        List.of(Saying.of(StatementKind.ITEM)
                                .cell("kind", "unease")
                                .cell("statement", "unease")
                                .cell("summary", "Something said for measuring")
                                .cell("occurred_from", clock.today())
                                .cell("recorded_at", Moment.of(clock.now()))
                                .names("held_by", agency)
                                .names("about", List.of(child))
                                .build()))
                .getFirst();
    }

    /** Takes it back. */
    void takeBack(String statement) {
        sayings.withdraw(saying(), List.of(statement));
    }
}
