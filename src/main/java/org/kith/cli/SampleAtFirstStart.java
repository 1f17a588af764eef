package org.kith.cli;

import org.kith.exchange.Sample;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Takes the sample in when a demo starts for the first time, before the door to its screens opens. */
final class SampleAtFirstStart implements SmartLifecycle {

    private final ApplicationContext context;
    private final Surroundings surroundings;
    private volatile boolean running;

    SampleAtFirstStart(ApplicationContext context, Surroundings surroundings) {
        this.context = context;
        this.surroundings = surroundings;
    }

    @Override
    public void start() {
        running = true;
        Sample sample = context.getBean(Sample.class);
        if (sample.missing()) {
            surroundings.say("First start: taking in the sample (a minute or less)…");
            ProgressLine progress = new ProgressLine(surroundings);
            sample.take(progress);
            progress.end();
        }
    }

    /** Before the web server, whose phase is one of the last. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
