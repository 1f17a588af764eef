package org.kith.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.ImportReport;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.exchange.generate.Authority;
import org.kith.exchange.generate.Plan;
import org.kith.kernel.DomainClock;
import org.kith.kernel.LondonTime;
import org.kith.vocabulary.StatementKind;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Option;

/** Which authority a measurement is made on, and where its store is. */
final class MadeUpAuthority {

    private static final String PAGE_CACHE = "--kith.neo4j.page-cache=1g";

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

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Keep the store in this folder: filled when it is empty, measured again when it is not."
                    + " Measuring writes to it.")
    @Nullable
    Path store;

    private final Morning clock = new Morning();

    /** Starts the program on that store, at nine o’clock of the day for which the authority is made. */
    Started start() {
        Consumer<GenericApplicationContext> with = context ->
                context.registerBean("benchClock", DomainClock.class, () -> clock, bean -> bean.setPrimary(true));
        if (store == null) {
            return Started.onThrowawayStore(with, PAGE_CACHE);
        }
        DataFolder folder = new DataFolder(store.toAbsolutePath().normalize(), false);
        folder.make();
        return Started.on(folder, with, PAGE_CACHE);
    }

    /** A store that was measured before goes on where its day had come to. */
    void goOnFrom(@Nullable Instant instant) {
        clock.notBefore(instant);
    }

    /**
     * @param work a folder for what is thrown away
     */
    ImportReport fill(Imports imports, Path work) {
        Path rows = delivery == null ? makeUp(work) : delivery;
        return imports.take(rows, work.resolve("rejects"), Progress.UNWATCHED);
    }

    /**
     * Takes in some kinds of statements of a made-up authority and nothing else: a million people with everything that is known
     * of them take long.
     *
     * @param work a folder for what is thrown away
     */
    void fill(Imports imports, Path work, Set<StatementKind> kinds) {
        Path rows = makeUp(work);
        Set<String> files = kinds.stream().map(StatementKind::file).collect(Collectors.toSet());
        files.add("delivery.csv");
        try (Stream<Path> made = Files.list(rows)) {
            for (Path file : made.filter(
                            one -> !files.contains(one.getFileName().toString()))
                    .toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        imports.take(rows, work.resolve("rejects"), Progress.UNWATCHED);
    }

    private Path makeUp(Path work) {
        Path rows = work.resolve("authority");
        Authority.write(new Plan(people, seed, Plan.DEMO_DAY, Plan.PEOPLE_PER_GAP), rows, (done, inAll) -> {});
        return rows;
    }

    /** Some of all, the same ones for the same seed; some of them may come twice. */
    List<String> sample(List<String> all, int many) {
        Random random = new Random(seed);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < Math.min(many, all.size()); i++) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    /** Nine o'clock of the day for which the authority is made, and then on. */
    private static final class Morning implements DomainClock {

        private final long since = System.nanoTime();
        private volatile Instant begins = LondonTime.startOf(Plan.DEMO_DAY).plusSeconds(9 * 3600);

        void notBefore(@Nullable Instant instant) {
            begins = instant != null && instant.isAfter(begins) ? instant : begins;
        }

        @Override
        public Instant now() {
            return begins.plusNanos(System.nanoTime() - since);
        }
    }
}
