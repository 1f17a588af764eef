package org.kith.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.exchange.generate.Authority;
import org.kith.exchange.generate.Plan;
import org.kith.gaps.scan.Scan;
import org.kith.gaps.scan.ScanDecisions;
import org.kith.gaps.scan.ScanState;
import org.kith.kernel.DomainClock;
import org.kith.kernel.LondonTime;
import org.kith.store.ThrowawayStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "gaps",
        description =
                "Measure finding gaps: one child, everybody, and after one write; beside the rate at which the rows"
                        + " themselves stream, and beside the same findings by plain Cypher. On 100,000 people it takes"
                        + " some minutes, most of them for the import.")
final class BenchGapsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--people", paramLabel = "N", description = "How many people (default: ${DEFAULT-VALUE}).")
    int people = 100_000;

    @Option(names = "--seed", paramLabel = "S", description = "Which authority (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    @Option(
            names = "--children",
            paramLabel = "N",
            description = "How many children to time (default: ${DEFAULT-VALUE}).")
    int children = 300;

    @Option(
            names = "--delivery",
            paramLabel = "DIR",
            description = "Measure on this delivery of an authority instead of making one up.")
    @Nullable
    Path delivery;

    BenchGapsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path work = ThrowawayStore.makeFolder();
        Instant now = LondonTime.startOf(Plan.DEMO_DAY).plusSeconds(9 * 3600);
        try (Started kith = Started.onThrowawayStore(
                context -> context.registerBean(
                        "benchClock", DomainClock.class, () -> () -> now, bean -> bean.setPrimary(true)),
                "--kith.neo4j.page-cache=1g")) {
            Path rows = delivery == null ? work.resolve("authority") : delivery;
            if (delivery == null) {
                Authority.write(new Plan(people, seed, Plan.DEMO_DAY, Plan.PEOPLE_PER_GAP), rows, (done, inAll) -> {});
            }
            long imported = System.nanoTime();
            var report = kith.the(Imports.class).take(rows, work.resolve("rejects"), Progress.UNWATCHED);
            say("import", "%,d rows in %.0f s", report.taken().added(), seconds(imported));
            measure(kith.the(GapsBench.class), kith.the(Scan.class), kith.the(ScanDecisions.class));
        } finally {
            ThrowawayStore.remove(work);
        }
        return ExitCodes.DONE;
    }

    private void measure(GapsBench bench, Scan scan, ScanDecisions decisions) {
        long streamed = System.nanoTime();
        long raw = bench.stream();
        double rawRate = raw / seconds(streamed);
        say("raw rows", "%,d streamed, %,.0f a second", raw, rawRate);

        List<String> live = bench.live();
        List<String> all = bench.all();
        say("children", "%,d live, %,d records of children in all", live.size(), all.size());
        one(bench, "one live child", sample(live));
        one(bench, "one child of all", sample(all));

        everybody("scan, default scope", scan);
        decisions.decide(true, "The bench", "To measure a scan over every child");
        double took = everybody("scan, every child", scan);
        say(
                "",
                "every row of the store in that time: %,.0f a second, %.0f %% of raw",
                raw / took,
                100 * raw / took / rawRate);
        everybody("scan, nothing changed", scan);
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

    private List<String> sample(List<String> all) {
        Random random = new Random(seed);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < Math.min(children, all.size()); i++) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    private void say(String what, String format, Object... values) {
        surroundings
                .results()
                .println(String.format(Locale.UK, "%-24s ", what) + String.format(Locale.UK, format, values));
        surroundings.results().flush();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
