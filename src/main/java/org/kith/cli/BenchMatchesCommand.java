package org.kith.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.kith.cli.bench.Typing;
import org.kith.cli.bench.TypingSlips;
import org.kith.exchange.Imports;
import org.kith.identity.Queue;
import org.kith.identity.RecordPair;
import org.kith.store.ThrowawayStore;
import org.kith.vocabulary.StatementKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "matches",
        description =
                "Measure possible matches in the program itself, on a made-up authority: how long a start takes to compare all"
                        + " records and in how much memory; then a page of the queue, matches while a name is typed, a new record"
                        + " until it is matched, and the queue after a judgement. Measuring writes, and takes back what it wrote.")
final class BenchMatchesCommand implements Callable<Integer> {

    /** What records are compared by; nothing else is taken in. */
    private static final Set<StatementKind> KINDS = Set.of(
            StatementKind.AGENCY,
            StatementKind.PRACTITIONER,
            StatementKind.PERSON_RECORD,
            StatementKind.NAME_USE,
            StatementKind.HOUSEHOLD,
            StatementKind.STAY,
            StatementKind.KINSHIP);

    private static final int WARM = 20;
    private static final int PAGES = 5;

    private final Surroundings surroundings;

    @Mixin
    final MadeUpAuthority authority = new MadeUpAuthority();

    @Option(names = "--looks", paramLabel = "N", description = "How often each is timed (default: ${DEFAULT-VALUE}).")
    int looks = 100;

    BenchMatchesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path work = ThrowawayStore.makeFolder();
        try (Started kith = authority.start()) {
            SearchBench people = kith.the(SearchBench.class);
            List<String> all = people.people();
            if (all.isEmpty()) {
                authority.fill(kith.the(Imports.class), work, KINDS);
                all = people.people();
            }
            measure(kith.the(MatchesBench.class), people.wanted(authority.sample(all, WARM + looks)));
        } finally {
            ThrowawayStore.remove(work);
        }
        return ExitCodes.DONE;
    }

    private void measure(MatchesBench bench, List<Typing.Wanted> people) {
        long start = System.nanoTime();
        long records = bench.readAll();
        say("comparing all records", "%,d in %.1f s", records, (System.nanoTime() - start) / 1e9);
        System.gc();
        say(
                "heap afterwards, the store's with it",
                "%,d MB of at most %,d",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        say("pairs in the queue", "%,d", bench.queue(0).all());

        Random random = new Random(authority.seed);
        Timings queue = new Timings();
        Timings typing = new Timings();
        Timings matching = new Timings();
        Timings judging = new Timings();
        int found = 0;
        int typed = 0;
        for (int at = 0; at < people.size(); at++) {
            boolean warm = at >= WARM;
            Typing.Wanted who = people.get(at);
            String family = new TypingSlips(random).slip(who.family());
            int page = at % PAGES;
            Queue shown = (warm ? queue : new Timings()).of(() -> bench.queue(page));
            typed += (warm ? typing : new Timings())
                                    .of(() -> bench.typed(who, family)).stream()
                                            .anyMatch(one -> one.record().equals(who.id()))
                            && warm
                    ? 1
                    : 0;
            String record = bench.write(who, family);
            found += (warm ? matching : new Timings())
                                    .of(() -> bench.of(record)).stream()
                                            .anyMatch(one -> one.record().equals(who.id()))
                            && warm
                    ? 1
                    : 0;
            bench.takeBack(List.of(record));
            if (!shown.pairs().isEmpty()) {
                RecordPair pair = shown.pairs().getFirst().records();
                List<String> said = bench.judge(pair);
                (warm ? judging : new Timings()).of(() -> bench.queue(page));
                bench.takeBack(said);
            }
        }
        say("a page of the queue", "%s", queue);
        say("while a name is typed with a slip", "%s; shown: %d", typing, typed);
        say("a new record, from written to matched", "%s; found: %d", matching, found);
        say("the queue after a judgement", "%s", judging);
    }

    private void say(String what, String format, Object... values) {
        surroundings
                .results()
                .println(String.format(Locale.UK, "%-40s ", what) + String.format(Locale.UK, format, values));
        surroundings.results().flush();
    }
}
