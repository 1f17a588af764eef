package org.kith.identity;

import org.jspecify.annotations.Nullable;
import org.kith.matching.Explanation;

/**
 * A record that is probably of the same person as another, as somebody may know of it.
 *
 * @param record internal id of the record found
 * @param beside id of the record it is compared with, of the several that a person may have; empty where somebody is typing
 * @param probability that the two are of one person, above 0 up to 1; 0 where the record is restricted for the reader, who
 *     learns that it may be, and whom to ask
 * @param why what each field adds; null where the record is restricted
 * @param identifier whether both have the same identifier that can be right
 * @param judged what somebody said of the two people and stands: unsure, or not the same and brought up again; null where
 *     nobody did
 */
public record Possible(
        String record,
        String beside,
        double probability,
        @Nullable Explanation why,
        boolean identifier,
        @Nullable Judged judged) {

    /** Whether no more may be said than that it may be, and whom to ask. */
    public boolean closed() {
        return why == null;
    }
}
