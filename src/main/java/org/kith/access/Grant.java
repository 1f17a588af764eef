package org.kith.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody responsible decided about one account, beside its roles: a clearance, by which what is sealed about a person
 * or at an agency exists for it; the worklist; or a bar from a family that its holder stands too near to. Never for a role,
 * always with a reason, and on the real clock.
 *
 * @param account id of the account cleared
 * @param subject internal id of a record of the person, or of the agency; the account itself for the worklist
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

    /** What was decided. */
    public enum Kind {
        /** What is sealed about a person exists for this account. */
        PERSON("Sees what is sealed about a person"),
        /** What is sealed at an agency exists for this account. */
        AGENCY("Sees what is sealed at an agency"),
        /** This account works the list of what is not joined. */
        WORKLIST("Works the worklist"),
        /** This account opens nothing of the family of a person. */
        BAR("Is barred from the family of a person");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What it means for whoever holds the account. */
        public String label() {
            return label;
        }

        /** Whether it opens what is sealed. */
        boolean clears() {
            return this == PERSON || this == AGENCY;
        }
    }

    /** Whether it opens anything at a moment of the real clock. */
    public boolean holds(Instant now) {
        return endedAt == null && (until == null || now.isBefore(until)) && !now.isBefore(grantedAt);
    }
}
