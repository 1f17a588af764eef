package org.kith.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the store, read again after a few seconds: settings are asked for with every finding, and change a few
 * times a year. What this process changes holds in it at once, what another one changes after those seconds.
 */
final class Remembered<T> {

    static final Duration KEPT = Duration.ofSeconds(3);

    private record Known<T>(T value, Instant at) {}

    private final Supplier<T> source;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Known<T> known;

    Remembered(Supplier<T> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    T get() {
        Known<T> now = known;
        return now != null && clock.instant().isBefore(now.at().plus(KEPT)) ? now.value() : fresh();
    }

    /** Reads again. One after the other, so that no slow older reading takes the place of a newer one. */
    T fresh() {
        lock.lock();
        try {
            Instant at = clock.instant();
            T value = source.get();
            known = new Known<>(value, at);
            return value;
        } finally {
            lock.unlock();
        }
    }
}
