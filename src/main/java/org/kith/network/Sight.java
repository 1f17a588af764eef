package org.kith.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day, in which way and through whose eyes a picture looks: a value, so that changing it is a step like any
 * other. What it leaves open is as the page looks.
 *
 * @param day the London day at whose end one looks, or null for the page's own moment
 * @param mode what is meant by a day; it shows only where there is one
 * @param eyes internal id of the agency through whose eyes one looks, or null for the page's own eyes
 * @param beside internal id of a second agency to compare with the first; null without a first
 */
public record Sight(
        @Nullable LocalDate day,
        Mode mode,
        @Nullable String eyes,
        @Nullable String beside) {

    /** What is meant by "what was so on that day". */
    public enum Mode {
        /** Only what had been recorded by then, as it was known then. */
        KNOWN,
        /** All that is known now, of what had happened or begun by then and had not ended. */
        HAPPENED
    }

    /** As the page looks. */
    public static final Sight OWN = new Sight(null, Mode.KNOWN, null, null);

    public Sight {
        if (eyes == null || eyes.equals(beside)) {
            beside = null;
        }
    }

    /** Whether one looks as the page does. */
    public boolean own() {
        return day == null && eyes == null;
    }

    public boolean compares() {
        return beside != null;
    }

    /** Whether one looks from an earlier day at what is known today of it. */
    public boolean hindsight() {
        return day != null && mode == Mode.HAPPENED;
    }

    public Sight on(@Nullable LocalDate other) {
        return new Sight(other, mode, eyes, beside);
    }

    public Sight in(Mode other) {
        return new Sight(day, other, eyes, beside);
    }

    public Sight through(@Nullable String first, @Nullable String second) {
        return new Sight(day, mode, first, second);
    }
}
