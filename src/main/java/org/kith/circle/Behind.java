package org.kith.circle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kith.kernel.KithException;

/**
 * A second pair of hands that works on what was read, in its order, while more is read. Whoever reads waits when it falls
 * far behind, so that no more lies between the two than fits.
 */
final class Behind implements AutoCloseable {

    private static final int WAITING = 8;

    private final ExecutorService hands = Executors.newSingleThreadExecutor();
    private final Deque<Future<?>> waiting = new ArrayDeque<>();

    void run(Runnable work) {
        if (waiting.size() == WAITING) {
            await(waiting.removeFirst());
        }
        waiting.add(hands.submit(work));
    }

    /** Waits until all is done. */
    void finish() {
        while (!waiting.isEmpty()) {
            await(waiting.removeFirst());
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new KithException.Unavailable("Reading was interrupted before it was done.", stopping);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
