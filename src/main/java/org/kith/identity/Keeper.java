package org.kith.identity;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.kith.record.ChangeFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the records of people ready to be compared, in this process, and follows what any process writes. Records are read at
 * the start and again where very much was written at once or since; until they are read, nothing is said of any of them.
 */
public final class Keeper {

    /** So many statements are followed while somebody waits for an answer; more beside them. */
    private static final int AT_ONCE = 300;

    private static final long WAIT_MILLIS = 300;

    /** Up to so many records a delivery has all of them weighed anew: that takes seconds. */
    private static final int SMALL = 20_000;

    /** From so many records up there is no room for two of it. */
    private static final int LARGE = 200_000;

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);

    private final Records records;
    private final ChangeFeed feed;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Kept kept;
    private volatile long read;
    private volatile boolean behind;
    private ChangeFeed.@Nullable Place place;

    Keeper(Records records, ChangeFeed feed) {
        this.records = records;
        this.feed = feed;
    }

    /**
     * How far it has come.
     *
     * @param ready whether records are compared
     * @param behind whether much was written of which some is not compared yet
     * @param records how many were read
     */
    public record Progress(boolean ready, boolean behind, long records) {}

    public Progress progress() {
        Kept now = kept;
        return now == null ? new Progress(false, true, read) : new Progress(true, behind, now.size());
    }

    /** Reads all records anew, estimates anew and finds all pairs; takes minutes where there are a million. */
    public void readAll() {
        lock.lock();
        try {
            Kept before = kept;
            if (before != null && before.size() > LARGE) {
                kept = null;
            }
            read = 0;
            // Whatever is written while records are read is followed afterwards.
            place = feed.here();
            long begun = System.nanoTime();
            Kept fresh = Kept.read(records, many -> read = many);
            kept = fresh;
            behind = false;
            LOG.debug(
                    "Compared {} records in {} s: {} pairs to look at",
                    fresh.size(),
                    (System.nanoTime() - begun) / 1_000_000_000L,
                    fresh.ranked().size());
        } finally {
            lock.unlock();
        }
    }

    /**
     * Follows what was written since the last time.
     *
     * @param everything whether there is time for all of it; otherwise much is left for the next time
     */
    void catchUp(boolean everything) {
        if (!mine(everything)) {
            behind = true;
            return;
        }
        try {
            Kept now = kept;
            ChangeFeed.Place from = place;
            if (now == null || from == null) {
                return;
            }
            ChangeFeed.Written written = feed.since(from);
            if (written.wide() || written.late()) {
                // What was open may be sealed now: nothing is said before all was read again.
                kept = null;
                return;
            }
            if (!everything && (written.touched().size() > AT_ONCE || written.forgotten())) {
                behind = true;
                return;
            }
            if (written.touched().size() > AT_ONCE && now.size() < SMALL) {
                readAll();
                return;
            }
            if (!written.touched().isEmpty()) {
                now.follow(written.touched());
            }
            if (written.forgotten()) {
                now.sweep();
            }
            place = written.next();
            behind = false;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody who asks waits while all records are read; what they are shown is looked at in the store anyway. */
    private boolean mine(boolean everything) {
        if (everything) {
            lock.lock();
            return true;
        }
        try {
            return lock.tryLock(WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One turn of the work beside the screens. */
    void turn() {
        if (kept != null) {
            catchUp(true);
        }
        Kept now = kept;
        if (now == null || now.old()) {
            readAll();
        }
    }

    /** Takes what was followed long ago out of the store. */
    void letGo() {
        feed.letGo();
    }

    /** What is kept, as it was a moment ago: asks the store nothing. */
    @Nullable
    Kept lately() {
        return kept;
    }

    /** What is kept, with all that was just written; null while it is being read. */
    @Nullable
    Kept kept() {
        if (kept != null) {
            catchUp(false);
        }
        return kept;
    }
}
