package org.kith.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.kith.kernel.KithException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Reads the records beside the screens and follows what is written, in a thread of its own as long as the program runs. */
final class KeeperWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KeeperWork.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LET_GO = Duration.ofHours(1);

    private final Keeper keeper;
    private final Clock clock;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private Thread thread = new Thread();
    private Instant letGo = Instant.EPOCH;

    KeeperWork(Keeper keeper, Clock clock) {
        this.keeper = keeper;
        this.clock = clock;
    }

    private void work() {
        try {
            do {
                turn();
            } while (!stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void turn() {
        try {
            keeper.turn();
            if (letGo.isBefore(clock.instant().minus(LET_GO))) {
                keeper.letGo();
                letGo = clock.instant();
            }
        } catch (KithException notNow) {
            LOG.warn("Comparing records failed and will be tried again: {}", notNow.getMessage());
        }
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofPlatform().daemon().name("identity").start(this::work);
    }

    @Override
    public void stop() {
        stopping.countDown();
        try {
            thread.join(Duration.ofSeconds(20));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }
}
