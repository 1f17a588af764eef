package org.kith.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.cli.bench.GeneratedPeople;
import org.kith.cli.bench.IdentityBench;
import org.kith.cli.bench.Labelled;
import org.kith.cli.bench.PublicSets;
import org.kith.cli.bench.Shapes;
import org.kith.exchange.generate.Authority;
import org.kith.exchange.generate.Plan;
import org.kith.matching.Families;
import org.kith.store.ThrowawayStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "identity",
        description = {
            "Measure identity matching on a made-up authority, on made-up files of many shapes and, with --data, on public sets: precision, recall and F1"
                    + " at the threshold of 0.5 said beforehand and at the best there is, with 95 % intervals, beside Duke"
                    + " 1.2 in the same run; pairs compared, records a second, memory; and how long one new record takes."
                    + " Labels are used to measure only.",
            "",
            "Everything is warmed up on a small authority first. For a million records: --people 700000 --alone."
        })
final class BenchIdentityCommand implements Callable<Integer> {

    private static final int WARM_UP = 2_000;
    private static final int SHAPED = 1_500;

    private final Surroundings surroundings;

    @Option(
            names = "--people",
            paramLabel = "N",
            description = "How many people are made up (default: ${DEFAULT-VALUE}).")
    int people = 10_000;

    @Option(names = "--seed", paramLabel = "S", description = "Which authority (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "A folder with febrl/dataset1.csv to dataset3.csv and fake_1000.csv, or some of them.")
    @Nullable
    Path data;

    @Option(names = "--alone", description = "Leave Duke out: on many records it takes long.")
    boolean alone;

    BenchIdentityCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path work = ThrowawayStore.makeFolder();
        try {
            IdentityBench silent = new IdentityBench((what, line) -> {});
            silent.measure(authority(work.resolve("warm"), WARM_UP, true), Families.HELD_APART, !alone);
            IdentityBench bench = new IdentityBench(this::say);
            if (data != null) {
                PublicSets.of(data).forEach(set -> bench.measure(set, Families.AS_FOUND, !alone));
            }
            Shapes.all(SHAPED, seed).forEach(set -> bench.measure(set, Families.AS_FOUND, false));
            Path folder = work.resolve("authority");
            Labelled numbered = authority(folder, people, true);
            bench.measure(numbered, Families.HELD_APART, !alone);
            bench.measure(GeneratedPeople.of(folder, false), Families.HELD_APART, !alone);
            bench.lookUps(numbered);
        } finally {
            ThrowawayStore.remove(work);
        }
        return ExitCodes.DONE;
    }

    private Labelled authority(Path folder, int size, boolean numbered) {
        Authority.write(new Plan(size, seed, Plan.DEMO_DAY, Plan.PEOPLE_PER_GAP), folder, (done, inAll) -> {});
        return GeneratedPeople.of(folder, numbered);
    }

    private void say(String what, String line) {
        surroundings
                .results()
                .println(String.format(Locale.UK, "%-22s %s", what, line).stripTrailing());
        surroundings.results().flush();
    }
}
