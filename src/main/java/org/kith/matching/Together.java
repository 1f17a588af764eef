package org.kith.matching;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Spreads work over the processors. What comes out must not depend on which does what. */
final class Together {

    /** Work on a range of indices. */
    interface Range {
        void work(int from, int to);
    }

    private Together() {}

    /** Once for each index below a count. */
    static void each(int count, IntConsumer work) {
        ranges(count, 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                work.accept(i);
            }
        });
    }

    /** In pieces of a size. An exception of a piece is thrown here, after all have ended. */
    static void ranges(int count, int piece, Range range) {
        int pieces = (count + piece - 1) / piece;
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), pieces);
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Runnable work = () -> {
            try {
                for (int p = next.getAndIncrement(); p < pieces; p = next.getAndIncrement()) {
                    range.work(p * piece, Math.min(count, (p + 1) * piece));
                }
            } catch (RuntimeException | Error failed) {
                failure.compareAndSet(null, failed);
                next.set(pieces);
            }
        };
        if (threads <= 1) {
            work.run();
        } else {
            run(threads, work);
        }
        Throwable failed = failure.get();
        if (failed instanceof Error error) {
            throw error;
        } else if (failed instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private static void run(int threads, Runnable work) {
        Thread[] helpers = new Thread[threads - 1];
        for (int t = 0; t < helpers.length; t++) {
            helpers[t] = Thread.ofPlatform().daemon().name("matching-" + t).start(work);
        }
        work.run();
        boolean interrupted = false;
        for (Thread helper : helpers) {
            while (helper.isAlive()) {
                try {
                    helper.join();
                } catch (InterruptedException asked) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
