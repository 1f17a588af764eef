package org.kith.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.cli.bench.Typing;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.exchange.generate.Authority;
import org.kith.exchange.generate.Plan;
import org.kith.store.ThrowawayStore;
import org.kith.vocabulary.StatementKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "search",
        description =
                "Measure how long it takes to find somebody of a made-up authority through the one box, by everything that people"
                        + " type: whole names, beginnings, slips, other forms, dates of birth in part, earlier names and addresses,"
                        + " numbers. Says of each how often the person meant is among those shown.")
final class BenchSearchCommand implements Callable<Integer> {

    /** What people are found by; nothing else is taken in. */
    private static final Set<String> FILES = Stream.of(
                    StatementKind.AGENCY,
                    StatementKind.PRACTITIONER,
                    StatementKind.PERSON_RECORD,
                    StatementKind.NAME_USE,
                    StatementKind.HOUSEHOLD,
                    StatementKind.STAY)
            .map(StatementKind::file)
            .collect(Collectors.toSet());

    private static final int WARM = 50;

    private final Surroundings surroundings;

    @Mixin
    final MadeUpAuthority authority = new MadeUpAuthority();

    @Option(
            names = "--looks",
            paramLabel = "N",
            description = "How many people to look for in each way (default: ${DEFAULT-VALUE}).")
    int looks = 200;

    BenchSearchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path work = ThrowawayStore.makeFolder();
        try (Started kith = authority.start()) {
            SearchBench bench = kith.the(SearchBench.class);
            List<String> people = bench.people();
            if (people.isEmpty()) {
                fill(kith.the(Imports.class), work);
                people = bench.people();
            }
            say("people who can be looked for", "%,d", people.size());
            measure(bench, bench.wanted(authority.sample(people, looks)));
        } finally {
            ThrowawayStore.remove(work);
        }
        return ExitCodes.DONE;
    }

    private void fill(Imports imports, Path work) {
        Path rows = work.resolve("authority");
        Authority.write(
                new Plan(authority.people, authority.seed, Plan.DEMO_DAY, Plan.PEOPLE_PER_GAP),
                rows,
                (done, all) -> {});
        try (Stream<Path> files = Files.list(rows)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                if (!FILES.contains(file.getFileName().toString())
                        && !file.getFileName().toString().equals("delivery.csv")) {
                    Files.delete(file);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        imports.take(rows, work.resolve("rejects"), Progress.UNWATCHED);
    }

    private void measure(SearchBench bench, List<Typing.Wanted> wanted) {
        Random random = new Random(authority.seed);
        for (Typing typing : Typing.values()) {
            wanted.stream()
                    .limit(WARM)
                    .forEach(who -> typing.of(who, random).ifPresent(typed -> bench.finds(typed, who)));
        }
        Timings all = new Timings();
        for (Typing typing : Typing.values()) {
            Timings timings = new Timings();
            int found = 0;
            for (Typing.Wanted who : wanted) {
                Optional<String> typed = typing.of(who, random);
                if (typed.isPresent() && timings.of(() -> bench.finds(typed.get(), who))) {
                    found++;
                }
            }
            say(typing.label(), "%s; shown: %d of %d", timings, found, timings.count());
            all.add(timings);
        }
        say("all of them", "%s", all);
    }

    private void say(String what, String format, Object... values) {
        surroundings
                .results()
                .println(String.format(Locale.UK, "%-38s ", what) + String.format(Locale.UK, format, values));
        surroundings.results().flush();
    }
}
