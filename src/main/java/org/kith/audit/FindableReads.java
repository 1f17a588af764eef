package org.kith.audit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.kith.store.GraphWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes entries of the record of reads findable by what they showed, every {@value #EVERY_SECONDS} seconds and many at a time.
 * An index that took in each as it was written cost the reader who waited more than all the rest. Until an entry is
 * findable it is among the few that a search looks through: none is ever missed. What an entry says is not touched.
 */
public final class FindableReads implements AutoCloseable {

    static final int EVERY_SECONDS = 30;

    /** So many in one transaction: few enough that no reader waits long behind it. */
    private static final int MANY = 100;

    /** Between two transactions it steps aside for as long, and for so many times as long as the last one took. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final int ASIDE = 5;

    private static final Logger LOG = LoggerFactory.getLogger(FindableReads.class);

    private final GraphWriter graph;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("kith-findable-reads").factory());

    FindableReads(GraphWriter graph) {
        this.graph = graph;
        clock.scheduleWithFixedDelay(this::quietly, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void quietly() {
        try {
            all();
        } catch (RuntimeException unreachable) {
            // The store may be away for a moment, or another process does the same: the next time finds what is left.
            LOG.debug("Entries could not be made findable yet", unreachable);
        }
    }

    /** Makes all that is new findable now. */
    public void all() {
        long made = MANY;
        while (made == MANY && !clock.isShutdown()) {
            long start = System.nanoTime();
            made = graph.write(writing ->
                            writing.rows(AuditCypher.MAKE_FINDABLE, Map.of("many", MANY), row -> row.number("made")))
                    .getFirst();
            LockSupport.parkNanos(Math.max(PAUSE.toNanos(), ASIDE * (System.nanoTime() - start)));
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
