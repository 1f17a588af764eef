package org.kith.papers;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That somebody approved the papers.
 *
 * @param by who approved them, in words: it need be nobody with an account
 * @param role in which capacity
 * @param on the day of the decision
 * @param digest of what was set when it was recorded
 * @param recordedBy who recorded it
 * @param at when it was recorded, on the real clock
 */
public record Approval(String by, String role, LocalDate on, String digest, String recordedBy, Instant at) {

    /** So much of the digest is shown and spoken. */
    static final int SHOWN = 12;

    /** The version that was approved, as people say it. */
    public String version() {
        return digest.substring(0, Math.min(SHOWN, digest.length()));
    }
}
