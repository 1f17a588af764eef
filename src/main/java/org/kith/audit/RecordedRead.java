package org.kith.audit;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;

/**
 * One read, as it was put on record.
 *
 * @param at when, on the real clock
 * @param account id of the account that looked, or the name of the system's own work
 * @param reader its name at that time
 * @param system whether it was the system's own work
 * @param purpose why, in the reader's words
 * @param view the screen, query or work that asked
 * @param asOf the moment that was looked from
 * @param viewpoint id of the agency through whose eyes, or null for all together
 */
public record RecordedRead(
        String id,
        Moment at,
        String account,
        String reader,
        boolean system,
        String purpose,
        String view,
        Moment asOf,
        @Nullable String viewpoint) {}
