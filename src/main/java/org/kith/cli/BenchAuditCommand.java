package org.kith.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.kith.audit.FindableReads;
import org.kith.audit.Verifying;
import org.kith.audit.chain.Verdict;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Ids;
import org.kith.kernel.Lens;
import org.kith.kernel.ReadLedger;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Touched;
import org.kith.kernel.Viewpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "audit",
        description =
                "Measure what the record of reads costs a reader: how long it takes until a look is on record, for one"
                        + " reader, for several who look as fast as they can, and for several who look at a pace of their"
                        + " own; and how long a check of the whole record takes.")
final class BenchAuditCommand implements Callable<Integer> {

    /** So many first, until the program that is measured is the one that runs for weeks. */
    private static final int WARM = 12_000;

    private final Surroundings surroundings;

    @Option(names = "--reads", paramLabel = "N", description = "Looks of each reader (default: ${DEFAULT-VALUE}).")
    int reads = 2_000;

    @Option(
            names = "--readers",
            paramLabel = "N",
            description = "Readers at once, after one alone (default: ${DEFAULT-VALUE}).")
    int readers = 8;

    @Option(
            names = "--shown",
            paramLabel = "N",
            description = "People and items that each look shows (default: ${DEFAULT-VALUE}).")
    int shown = 60;

    @Option(
            names = "--pace",
            paramLabel = "N",
            description = "Looks a second of each reader who has a pace (default: ${DEFAULT-VALUE}).")
    int pace = 5;

    BenchAuditCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Started kith = Started.onThrowawayStore()) {
            ReadLedger ledger = kith.the(ReadLedger.class);
            // It works beside the readers, as it does in the program.
            FindableReads findable = kith.the(FindableReads.class);
            together(ledger, readers, WARM / readers, 0);
            findable.all();
            say("one reader", together(ledger, 1, reads, 0));
            say(readers + " readers, without a pause", together(ledger, readers, reads, 0));
            // What the rush before left to be made findable would otherwise be measured with the pace.
            findable.all();
            say(
                    readers + " readers, each " + pace + " times a second",
                    together(ledger, readers, Math.max(1, reads / readers), pace));
            long start = System.nanoTime();
            Verdict verdict = kith.the(Verifying.class).check(Verifying.Against.NOTHING_ELSE, checked -> {});
            surroundings
                    .results()
                    .println(String.format(
                            Locale.UK,
                            "%-36s %.1f s, %s",
                            String.format(Locale.UK, "checking %,d entries", verdict.entries()),
                            (System.nanoTime() - start) / 1e9,
                            verdict.sound() ? "sound" : "damaged"));
        }
        return ExitCodes.DONE;
    }

    /** @param rate looks a second of each, or 0 for as many as there can be */
    private Timings together(ReadLedger ledger, int threads, int times, int rate) {
        List<Timings> each = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Timings>> waiting = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                long first = System.nanoTime() + thread * 7_000_000L;
                waiting.add(pool.submit(() -> alone(ledger, times, first, rate)));
            }
            for (Future<Timings> one : waiting) {
                each.add(one.get());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        Timings all = new Timings();
        each.forEach(all::add);
        return all;
    }

    /** Where looks have a pace, each counts from when it was due: one that had to wait for another says so. */
    private Timings alone(ReadLedger ledger, int times, long first, int rate) {
        Reader reader = new Reader(Ids.fresh(), "Somebody", false);
        Timings timings = new Timings();
        for (int at = 0; at < times; at++) {
            ReadLedger.Read read = read(reader);
            long due = rate == 0 ? System.nanoTime() : first + at * 1_000_000_000L / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            ledger.record(read);
            timings.took(System.nanoTime() - due);
        }
        return timings;
    }

    private ReadLedger.Read read(Reader reader) {
        Set<Touched> touched = new HashSet<>();
        for (int at = 0; at < shown; at++) {
            touched.add(new Touched(at % 3 == 0 ? "PersonRecord" : "InformationItem", Ids.fresh()));
        }
        Lens lens = new Lens(
                reader,
                "Screening a referral",
                AsOf.at(Instant.now()),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
        return new ReadLedger.Read(lens, "child", touched);
    }

    private void say(String what, Timings timings) {
        surroundings.results().println(String.format(Locale.UK, "%-36s %s", what, timings));
        surroundings.results().flush();
    }
}
