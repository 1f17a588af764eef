package org.kith.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clearance: for this account what is sealed about a person, or at an agency, exists. Never for a role, always with a
 * reason, and on the real clock.
 *
 * @param account id of the account cleared
 * @param subject internal id of a record of the person, or of the agency
 * @param grantedBy id of the account that granted it
 * @param until first moment at which it no longer holds, or null when it holds until it is ended
 * @param endedAt when it was taken back, or null
 * @param endedBy id of the account that took it back, or null
 */
public record Grant(
        String id,
        String account,
        Kind kind,
        String subject,
        String grantedBy,
        String reason,
        Instant grantedAt,
        @Nullable Instant until,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    /** What a clearance is for. */
    public enum Kind {
        PERSON,
        AGENCY
    }

    /** Whether it opens anything at a moment of the real clock. */
    public boolean holds(Instant now) {
        return endedAt == null && (until == null || now.isBefore(until)) && !now.isBefore(grantedAt);
    }
}
