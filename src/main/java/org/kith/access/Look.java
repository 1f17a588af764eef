package org.kith.access;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when and through whose eyes somebody looks. It belongs to one tab of the browser and stands in its address, so
 * that what one sees can be sent to a colleague.
 *
 * @param day the day at whose end one looks, or null for now
 * @param eyes internal id of the agency through whose eyes one looks, or null for all together
 */
public record Look(@Nullable LocalDate day, @Nullable String eyes) implements Serializable {

    /** Now, all agencies together. */
    public static final Look NOW = new Look(null, null);

    public boolean isNow() {
        return day == null;
    }

    /** Whether these are one's own eyes: all together, or one's own agency's. */
    public boolean ownEyes(@Nullable String ownAgency) {
        return eyes == null || eyes.equals(ownAgency);
    }

    /** Where the tab at hand keeps its look; the frame of the screens knows. */
    @FunctionalInterface
    public interface Holder {
        Look look();
    }
}
