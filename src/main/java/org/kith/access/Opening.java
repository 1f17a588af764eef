package org.kith.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody opened the family of a person to themselves, by name and for a time: with the contact they work on, or in an
 * emergency. It is on the real clock and is never removed.
 *
 * @param account id of the account that opened it
 * @param person internal id of a record of the person
 * @param reason the contact, or what the emergency was, in their words
 * @param enquiry internal id of the enquiry that the contact is, or null
 * @param at from when it holds
 * @param until first moment at which it no longer holds
 * @param reviewedBy id of the account that looked at it afterwards, or null; only emergencies are looked at
 * @param reviewedAt when it was looked at, or null
 * @param right whether it was found right to open it, or null while nobody has looked
 * @param finding what was found, in words, or null
 */
public record Opening(
        String id,
        String account,
        Kind kind,
        String person,
        String reason,
        @Nullable String enquiry,
        Instant at,
        Instant until,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt,
        @Nullable Boolean right,
        @Nullable String finding) {

    /** Why it was opened. */
    public enum Kind {
        /** A contact about the family is worked on. */
        CONTACT,
        /** Somebody could not wait for whoever could open it to them. */
        EMERGENCY
    }

    /** Whether it opens anything at a moment of the real clock. */
    public boolean holds(Instant now) {
        return !now.isBefore(at) && now.isBefore(until);
    }

    /** Whether somebody has yet to look at it. */
    public boolean waits() {
        return kind == Kind.EMERGENCY && reviewedAt == null;
    }
}
