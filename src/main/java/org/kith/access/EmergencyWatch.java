package org.kith.access;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells those who look at emergencies of each as it happens. It asks the store, not this process, so that one opened at
 * another process of the same store is told here too; and only while somebody listens.
 */
public final class EmergencyWatch implements AutoCloseable {

    private static final long EVERY_MILLIS = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(EmergencyWatch.class);

    private final OpeningNodes nodes;
    private final List<Consumer<List<Opening>>> listeners = new CopyOnWriteArrayList<>();
    private volatile List<Opening> told = List.of();
    private @Nullable ScheduledExecutorService asking;

    EmergencyWatch(OpeningNodes nodes) {
        this.nodes = nodes;
    }

    /** Ends a listening. */
    @FunctionalInterface
    public interface Listening {
        void end();
    }

    /**
     * Listens from now on.
     *
     * @param listener is called with all that wait to be looked at whenever these have changed, on a thread of the watch
     */
    public synchronized Listening listen(Consumer<List<Opening>> listener) {
        if (listeners.isEmpty()) {
            told = waiting();
            ScheduledExecutorService own = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("kith-emergencies").factory());
            own.scheduleWithFixedDelay(this::tell, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
            asking = own;
        }
        listeners.add(listener);
        return () -> end(listener);
    }

    private synchronized void end(Consumer<List<Opening>> listener) {
        listeners.remove(listener);
        if (listeners.isEmpty()) {
            close();
        }
    }

    /** Asks no more. */
    @Override
    public synchronized void close() {
        ScheduledExecutorService own = asking;
        if (own != null) {
            own.shutdownNow();
            asking = null;
        }
    }

    /** Asks, and tells what has changed. Called by the clock; a test may call it instead. */
    void tell() {
        try {
            List<Opening> now = waiting();
            if (!now.equals(told)) {
                told = now;
                listeners.forEach(listener -> listener.accept(now));
            }
        } catch (RuntimeException unreachable) {
            // The store may be away for a moment: the next asking finds what this one missed.
            LOG.debug("Emergencies could not be asked for", unreachable);
        }
    }

    private List<Opening> waiting() {
        return nodes.findByKindAndReviewedAtIsNull(Opening.Kind.EMERGENCY.name()).stream()
                .map(OpeningNode::opening)
                .sorted(java.util.Comparator.comparing(Opening::at))
                .toList();
    }
}
