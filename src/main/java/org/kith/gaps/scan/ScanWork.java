package org.kith.gaps.scan;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.kith.kernel.KithException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works on the findings beside the screens, in a thread of its own, as long as the program runs. Of several processes on
 * one store one works; when it goes, another takes over.
 */
public final class ScanWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ScanWork.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Scan scan;
    private final ScanLog log;
    private final Clock clock;
    private final String holder = UUID.randomUUID().toString();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wake = lock.newCondition();
    private boolean running;
    private boolean afresh;
    private boolean held;
    private Thread thread = new Thread();

    ScanWork(Scan scan, ScanLog log, Clock clock) {
        this.scan = scan;
        this.log = log;
        this.clock = clock;
    }

    /** Looks at everybody again, from the beginning; the work goes on beside whoever asked. */
    public void askForEverybody() {
        lock.lock();
        try {
            afresh = true;
            held = false;
            wake.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Stops the scan that runs, until somebody lets it go on. */
    public void hold() {
        lock.lock();
        try {
            held = true;
        } finally {
            lock.unlock();
        }
        scan.stop();
    }

    /** Lets a scan that was stopped go on where it was. */
    public void goOn() {
        lock.lock();
        try {
            held = false;
            wake.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Has what was just written looked at without waiting for the next turn. */
    public void wake() {
        lock.lock();
        try {
            wake.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void work() {
        while (isRunning()) {
            try {
                if (log.claim(holder, clock.instant(), LEASE)) {
                    turn();
                }
            } catch (KithException notNow) {
                LOG.warn("Looking for gaps failed and will be tried again: {}", notNow.getMessage());
            }
            pause();
        }
    }

    private void turn() {
        boolean wanted = takeWish();
        boolean wide = scan.changes();
        if (!isHeld() && (wanted || wide || !scan.doneToday())) {
            scan.everybody(wanted || wide);
        }
        scan.clocks();
    }

    private boolean takeWish() {
        lock.lock();
        try {
            boolean wish = afresh;
            afresh = false;
            return wish;
        } finally {
            lock.unlock();
        }
    }

    private boolean isHeld() {
        lock.lock();
        try {
            return held;
        } finally {
            lock.unlock();
        }
    }

    private void pause() {
        lock.lock();
        try {
            if (running && !afresh) {
                boolean ignored = wake.await(PAUSE.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        lock.lock();
        try {
            running = true;
            thread = Thread.ofPlatform().daemon().name("gaps").start(this::work);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void stop() {
        lock.lock();
        try {
            running = false;
            wake.signalAll();
        } finally {
            lock.unlock();
        }
        scan.stop();
        try {
            thread.join(Duration.ofSeconds(20));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        lock.lock();
        try {
            return running;
        } finally {
            lock.unlock();
        }
    }
}
