package org.kith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.kith.cli.bench.Typing;
import org.kith.exchange.Imports;
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
    private static final Set<StatementKind> KINDS = Set.of(
            StatementKind.AGENCY,
            StatementKind.PRACTITIONER,
            StatementKind.PERSON_RECORD,
            StatementKind.NAME_USE,
            StatementKind.HOUSEHOLD,
            StatementKind.STAY);

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
                authority.fill(kith.the(Imports.class), work, KINDS);
                people = bench.people();
            }
            say("people who can be looked for", "%,d", people.size());
            measure(bench, bench.wanted(authority.sample(people, looks)));
        } finally {
            ThrowawayStore.remove(work);
        }
        return ExitCodes.DONE;
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
