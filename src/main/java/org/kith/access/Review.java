package org.kith.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.UnderReview;

/**
 * A named review: of which children, for which period, who reads it, until when. Its readers reach its children and their
 * families while it runs, and nobody else through it.
 *
 * @param id internal id
 * @param title what it is called, without names of people
 * @param terms its terms of reference
 * @param children ids of records of the children
 * @param readers ids of the accounts that read it
 * @param from first day of the period it looks at, in the time of the children
 * @param to last day of that period
 * @param names whether readers see names; otherwise pseudonyms
 * @param openedBy id of the account that opened it
 * @param until first moment, on the real clock, at which it no longer opens anything
 * @param closedAt when it was closed before that, or null
 * @param closedBy id of the account that closed it, or null
 * @param closedBecause why, or null
 */
public record Review(
        String id,
        String title,
        String terms,
        List<String> children,
        List<String> readers,
        LocalDate from,
        LocalDate to,
        boolean names,
        String openedBy,
        Instant openedAt,
        Instant until,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String closedBecause) {

    public Review {
        children = List.copyOf(children);
        readers = List.copyOf(readers);
    }

    /** Whether it opens anything at a moment of the real clock. */
    public boolean runs(Instant now) {
        return closedAt == null && now.isBefore(until);
    }

    /** Whether an account reads it. */
    public boolean readBy(String account) {
        return readers.contains(account);
    }

    UnderReview within() {
        return new UnderReview(id, java.util.Set.copyOf(children), !names);
    }
}
