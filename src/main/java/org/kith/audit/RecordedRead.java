package org.kith.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.audit.chain.What;
import org.kith.kernel.Moment;
import org.kith.kernel.Touched;

/**
 * One entry of the record of reads.
 *
 * @param id random id of the entry
 * @param at when, on the real clock
 * @param what what happened
 * @param account id of the account that looked, or the name of the system's own work
 * @param reader its name now, or null where no account has that id
 * @param system whether it was the system's own work
 * @param roles roles the account had, by their codes
 * @param purpose why, in the reader's words; null where there is none, or the words were erased
 * @param view the screen, query or work that asked
 * @param asOf the moment that was looked from, or null where nothing was read
 * @param viewpoint id of the agency through whose eyes, or null for all together
 * @param from the address they looked from; null where the words were erased
 * @param asked what was searched for, or more of what happened; null for none, or where the words were erased
 * @param saw what was shown, or what it was about
 * @param writer the chain it stands in, or null for what stood before the chain
 * @param number its number there, or 0
 */
public record RecordedRead(
        String id,
        Moment at,
        What what,
        String account,
        @Nullable String reader,
        boolean system,
        List<String> roles,
        @Nullable String purpose,
        String view,
        @Nullable Moment asOf,
        @Nullable String viewpoint,
        @Nullable String from,
        @Nullable String asked,
        List<Touched> saw,
        @Nullable String writer,
        long number) {

    public RecordedRead {
        roles = List.copyOf(roles);
        saw = List.copyOf(saw);
    }

    /** The name they go by, else the id of the account. */
    public String who() {
        return reader == null ? account : reader;
    }
}
