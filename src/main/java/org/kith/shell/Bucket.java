package org.kith.shell;

import java.time.Duration;
import java.time.Instant;

/** A token bucket: full at first, each request takes one, and it fills evenly. */
final class Bucket {

    private final double most;
    private final double perNano;
    private double left;
    private Instant at;

    /**
     * @param most how many it holds, and how many drip in within the time
     */
    Bucket(int most, Duration within, Instant now) {
        this.most = most;
        this.perNano = most / (double) within.toNanos();
        this.left = most;
        this.at = now;
    }

    /** Takes one, if there is one. */
    synchronized boolean take(Instant now) {
        long passed = Math.max(0, Duration.between(at, now).toNanos());
        left = Math.min(most, left + passed * perNano);
        at = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
