package org.kith.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kith.cli.bench.FullFamily;
import org.kith.exchange.ImportReport;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.exchange.generate.Plan;
import org.kith.store.ThrowawayStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "review",
        description =
                "Measure what a review asks of Kith, around the children of a made-up authority of whom most is recorded:"
                        + " reading a child's rows, one step of going back month by month through ten years (what was known, what was"
                        + " found, the picture), the first days of all that is found now, and everything that could be seen on any"
                        + " day of the ten years.")
final class BenchReviewCommand implements Callable<Integer> {

    private static final int YEARS = 10;
    private static final int WARM = 2;

    private final Surroundings surroundings;

    @Mixin
    final MadeUpAuthority authority = new MadeUpAuthority();

    @Option(
            names = "--fullest",
            paramLabel = "N",
            description = "How many of the timed children, those of whom most is recorded (default: ${DEFAULT-VALUE}).")
    int fullest = 20;

    @Option(
            names = "--families",
            paramLabel = "N",
            description =
                    "Measure on so many made-up families around each of whom three hundred things are recorded, instead of"
                            + " on an authority.")
    int families;

    BenchReviewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path work = ThrowawayStore.makeFolder();
        try (Started kith = authority.start()) {
            GapsBench gaps = kith.the(GapsBench.class);
            if (gaps.live().isEmpty()) {
                say("import", "%,d rows", fill(kith, work).taken().added());
            }
            measure(kith.the(ReviewBench.class), authority.sample(gaps.live(), authority.children));
        } finally {
            ThrowawayStore.remove(work);
        }
        return ExitCodes.DONE;
    }

    private ImportReport fill(Started kith, Path work) {
        Imports imports = kith.the(Imports.class);
        if (families == 0) {
            return authority.fill(imports, work);
        }
        Path rows = work.resolve("families");
        FullFamily.write(rows, families, Plan.DEMO_DAY);
        return imports.take(rows, work.resolve("rejects"), Progress.UNWATCHED);
    }

    private void measure(ReviewBench bench, List<String> children) {
        bench.fullest(children.stream().limit(10).toList(), 1, new Timings());
        Timings reading = new Timings();
        List<ReviewBench.Around> around = bench.fullest(children, fullest, reading);
        say("reading a child's rows", "%s", reading);
        around.stream().limit(1).forEach(one -> say("things around the fullest", "%s", bench.things(one)));
        LocalDate last = bench.last();
        LocalDate first = last.minusYears(YEARS);
        around.stream().limit(WARM).forEach(one -> walk(bench, one, first, last, new Timings(), new ArrayList<>()));
        Timings steps = new Timings();
        List<Integer> nodes = new ArrayList<>();
        around.forEach(one -> walk(bench, one, first, last, steps, nodes));
        Collections.sort(nodes);
        say(
                "a step back",
                "%s; rows around a child: %,d at most, %,d at least; nodes in the picture: %d at the median, %d at most",
                steps,
                around.getFirst().rows(),
                around.getLast().rows(),
                nodes.get(nodes.size() / 2),
                nodes.getLast());
        Timings detectable = new Timings();
        Timings spans = new Timings();
        int found = 0;
        int seen = 0;
        for (ReviewBench.Around one : around) {
            found += detectable.of(() -> bench.firstDetectable(one));
            seen += spans.of(() -> bench.spans(one, first, last)).size();
        }
        say("first days of what is found now", "%s; %,d findings in all", detectable, found);
        say("all that could be seen in ten years", "%s; %,d spans in all", spans, seen);
    }

    private static void walk(
            ReviewBench bench,
            ReviewBench.Around around,
            LocalDate first,
            LocalDate last,
            Timings steps,
            List<Integer> nodes) {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(1)) {
            LocalDate then = day;
            steps.of(() -> bench.step(around, then))
                    .ifPresent(scene -> nodes.add(scene.nodes().size()));
        }
    }

    private void say(String what, String format, Object... values) {
        surroundings
                .results()
                .println(String.format(Locale.UK, "%-36s ", what) + String.format(Locale.UK, format, values));
        surroundings.results().flush();
    }
}
