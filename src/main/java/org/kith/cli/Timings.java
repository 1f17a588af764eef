package org.kith.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long something took each time, for its median and its 95th percentile. */
final class Timings {

    private final List<Long> nanos = new ArrayList<>();

    /** Does something and notes how long it took. */
    <T> T of(java.util.function.Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        nanos.add(System.nanoTime() - start);
        return result;
    }

    /** Notes how long something took. */
    void took(long elapsed) {
        nanos.add(elapsed);
    }

    /** Adds what another thread measured. */
    void add(Timings other) {
        nanos.addAll(other.nanos);
    }

    int count() {
        return nanos.size();
    }

    /** The value that this share of all values does not exceed (nearest rank). */
    Duration percentile(int percent) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return Duration.ofNanos(sorted.get(Math.max(0, rank - 1)));
    }

    @Override
    public String toString() {
        return nanos.isEmpty()
                ? "not measured"
                : String.format(
                        Locale.UK,
                        "p50 %.1f ms, p95 %.1f ms, most %.1f ms (%d times)",
                        millis(50),
                        millis(95),
                        millis(100),
                        nanos.size());
    }

    private double millis(int percent) {
        return percentile(percent).toNanos() / 1e6;
    }
}
