package org.kith.cli;

import java.util.Locale;
import org.kith.exchange.Progress;

/** Says how far work has come: one line written over and over for who watches, a line every few seconds otherwise. */
final class ProgressLine implements Progress {

    private static final long OVERWRITE_AFTER_NANOS = 200_000_000L;
    private static final long LINE_AFTER_NANOS = 5_000_000_000L;

    private final Surroundings surroundings;
    private long saidAt = System.nanoTime();
    private boolean open;

    ProgressLine(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void rows(Step step, long done, long inAll) {
        long now = System.nanoTime();
        if (now - saidAt < (surroundings.terminal() ? OVERWRITE_AFTER_NANOS : LINE_AFTER_NANOS)) {
            return;
        }
        saidAt = now;
        String line = String.format(
                Locale.UK,
                "%s: %,d of %,d %s",
                word(step),
                done,
                Math.max(done, inAll),
                step == Step.GENERATING ? "people" : "rows");
        if (surroundings.terminal()) {
            surroundings.talk().print("\r" + line + "   ");
            surroundings.talk().flush();
            open = true;
        } else {
            surroundings.say(line);
        }
    }

    private static String word(Step step) {
        return switch (step) {
            case CHECKING -> "Checked";
            case WRITING -> "Taken";
            case EXPORTING -> "Written";
            case GENERATING -> "Made up";
        };
    }

    /** Ends the line that was written over, so that the next words begin on one of their own. */
    void end() {
        if (open) {
            surroundings.talk().println();
            open = false;
        }
    }
}
