package org.kith.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about keeping a record.
 *
 * @param what keep until a day, hold, or lift a hold
 * @param until the day to which it is kept; null for holds
 * @param by name of whoever decided
 * @param at on the real clock
 */
public record Keeping(What what, @Nullable LocalDate until, String reason, String by, Instant at) {

    /** The kinds of decision. */
    public enum What {
        KEEP("Kept until"),
        /** An inquiry, a police investigation, proceedings: nothing goes until it is lifted. */
        HOLD("Held: nothing goes"),
        LIFT("Hold lifted");

        private final String label;

        What(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
