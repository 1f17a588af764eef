package org.kith.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.kith.exchange.Imports;
import org.kith.gaps.scan.Scan;
import org.kith.gaps.scan.ScanDecisions;
import org.kith.gaps.scan.ScanState;
import org.kith.store.ThrowawayStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "gaps",
        description =
                "Measure finding gaps: one child, everybody, and after one write; beside the rate at which the rows"
                        + " themselves stream, and beside the same findings by plain Cypher. On 100,000 people it takes"
                        + " some minutes, most of them for the import.")
final class BenchGapsCommand implements Callable<Integer> {

    /** Things said about as many live children, each taken back again. */
    private static final int WRITES = 25;
    /** Live children whose gaps are found by plain Cypher too. */
    private static final int BESIDE = 50;

    private final Surroundings surroundings;

    @Mixin
    final MadeUpAuthority authority = new MadeUpAuthority();

    BenchGapsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path work = ThrowawayStore.makeFolder();
        try (Started kith = authority.start()) {
            authority.goOnFrom(kith.the(ScanDecisions.class).standing().at());
            GapsBench bench = kith.the(GapsBench.class);
            if (bench.live().isEmpty()) {
                fill(kith.the(Imports.class), work);
            }
            boolean same = measure(bench, kith.the(Scan.class), kith.the(ScanDecisions.class));
            return same ? ExitCodes.DONE : ExitCodes.BROKEN;
        } finally {
            ThrowawayStore.remove(work);
        }
    }

    private void fill(Imports imports, Path work) {
        long imported = System.nanoTime();
        var report = authority.fill(imports, work);
        say("import", "%,d rows in %.0f s", report.taken().added(), seconds(imported));
    }

    /** Whether plain Cypher found the same. */
    private boolean measure(GapsBench bench, Scan scan, ScanDecisions decisions) {
        long raw = bench.stream();
        long streamed = System.nanoTime();
        bench.stream();
        double rawRate = raw / seconds(streamed);
        say("raw rows", "%,d streamed, %,.0f a second", raw, rawRate);

        List<String> live = bench.live();
        List<String> all = bench.all();
        say("children", "%,d live, %,d records of children in all", live.size(), all.size());
        one(bench, "one live child", authority.sample(live, authority.children));
        one(bench, "one child of all", authority.sample(all, authority.children));

        decisions.decide(false, "The bench", "To measure a scan of the scope that Kith ships with");
        everybody("scan, default scope", scan);
        GapsBench.Kept kept = bench.kept();
        say(
                "kept of a live child",
                "%d asks and %d cards at the median, %d and %d at most",
                kept.asks().get(kept.asks().size() / 2),
                kept.cards().get(kept.cards().size() / 2),
                kept.asks().getLast(),
                kept.cards().getLast());
        afterOneWrite(bench, scan, authority.sample(live, WRITES));
        decisions.decide(true, "The bench", "To measure a scan over every child");
        double took = everybody("scan, every child", scan);
        say(
                "",
                "every row of the store in that time: %,.0f a second, %.0f %% of raw",
                raw / took,
                100 * raw / took / rawRate);
        everybody("scan, nothing changed", scan);
        return besidePlainCypher(bench, authority.sample(live, BESIDE));
    }

    private void afterOneWrite(GapsBench bench, Scan scan, List<String> children) {
        // The first look at what was written makes what every later one uses again.
        String first = bench.write(children.getFirst());
        scan.changes();
        bench.takeBack(first);
        scan.changes();
        Timings timings = new Timings();
        for (String child : children) {
            String statement = bench.write(child);
            timings.of(scan::changes);
            bench.takeBack(statement);
            timings.of(scan::changes);
        }
        say("after one write", "%s", timings);
    }

    private boolean besidePlainCypher(GapsBench bench, List<String> children) {
        Map<String, Timings> byPattern = new TreeMap<>();
        Timings cypher = new Timings();
        Timings kith = new Timings();
        List<String> differing = new ArrayList<>();
        int keys = 0;
        // Planned and warm before anything is timed.
        bench.byPlainCypher(children.getFirst(), new TreeMap<>());
        for (String child : children) {
            var expected = GapsBench.keys(kith.of(() -> bench.gapsOf(child)));
            var found = cypher.of(() -> bench.byPlainCypher(child, byPattern));
            keys += expected.values().stream().mapToInt(SortedSet::size).sum();
            if (!found.equals(expected)) {
                differing.add(child);
            }
        }
        say("by plain Cypher", "%s for %d patterns, all but the one that compares names", cypher, byPattern.size());
        say("Kith, same children", "%s", kith);
        byPattern.forEach((pattern, timings) -> say("  " + pattern, "%s", timings));
        say(
                "the same findings",
                "%s: %,d findings of %,d children%s",
                differing.isEmpty() ? "yes" : "no",
                keys,
                children.size(),
                differing.isEmpty() ? "" : ", differing for " + String.join(", ", differing));
        return differing.isEmpty();
    }

    private double everybody(String what, Scan scan) {
        long started = System.nanoTime();
        ScanState state = scan.everybody(true);
        double took = seconds(started);
        say(what, "%,d records of children in %.1f s: %,.0f a second", state.done(), took, state.done() / took);
        return took;
    }

    private void one(GapsBench bench, String what, List<String> children) {
        children.stream().limit(50).forEach(bench::gapsOf);
        Timings timings = new Timings();
        List<Integer> found = new ArrayList<>();
        for (String child : children) {
            found.add(timings.of(() -> bench.gapsOf(child)).size());
        }
        found.sort(Integer::compare);
        say(what, "%s; %d findings at the median, %d at most", timings, found.get(found.size() / 2), found.getLast());
    }

    private void say(String what, String format, Object... values) {
        surroundings
                .results()
                .println(String.format(Locale.UK, "%-36s ", what) + String.format(Locale.UK, format, values));
        surroundings.results().flush();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
