package org.kith.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.kith.kernel.KithException;

/**
 * Whether the store answers a query. Anybody may ask, so the store is asked by one at a time and not more often than every
 * two seconds; an answer that is older than that because the store takes its time counts for some seconds and then no
 * more.
 */
public final class StoreCheck {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration COUNTS = Duration.ofSeconds(10);

    private record Answer(boolean given, Instant at) {}

    private final Sessions sessions;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Answer latest = new Answer(false, Instant.EPOCH);

    StoreCheck(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Says nothing but yes or no: why not stands in the log of whoever needs the store. */
    public boolean answers() {
        if (older(FRESH) && asking.tryLock()) {
            try {
                boolean given = ask();
                latest = new Answer(given, clock.instant());
            } finally {
                asking.unlock();
            }
        }
        return latest.given() && !older(COUNTS);
    }

    private boolean older(Duration age) {
        return latest.at().plus(age).isBefore(clock.instant());
    }

    private boolean ask() {
        try {
            CypherQuery query = sessions.query(StoreCypher.ANSWERS, CypherQuery.Mode.READ);
            sessions.read(false, transaction -> {
                Sessions.run(transaction, query, Map.of(), row -> {});
                return true;
            });
            return true;
        } catch (KithException.Unavailable unavailable) {
            return false;
        }
    }
}
