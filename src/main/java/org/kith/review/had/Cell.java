package org.kith.review.had;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;

/**
 * What is recorded of one item at one agency.
 *
 * @param agency internal id
 * @param steps in the order of stages; each stage once, with the first day it is recorded of
 * @param stop where it stands still here; empty where nothing more was to come
 */
public record Cell(String agency, List<Step> steps, Optional<Stop> stop) {

    public Cell {
        steps = List.copyOf(steps);
    }

    /**
     * That a stage was reached.
     *
     * @param at when; null where no time is recorded
     * @param delay how long it took, where both ends are recorded
     */
    public record Step(Stage stage, @Nullable Moment at, Optional<Delay> delay) {}

    /** Where information stands still at an agency, as recorded. */
    public enum Stop {
        WENT_NO_FURTHER("No sending to another agency is recorded"),
        NOT_RECEIVED("Sent, no receipt recorded"),
        NOT_READ("No reading recorded");

        private final String words;

        Stop(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean reached(Stage stage) {
        return steps.stream().anyMatch(step -> step.stage() == stage);
    }

    /** Whether the agency had the item: what was only sent to it, it had not. */
    public boolean had() {
        return reached(Stage.HELD) || reached(Stage.RECEIVED);
    }
}
