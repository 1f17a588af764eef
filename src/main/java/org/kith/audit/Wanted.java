package org.kith.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.audit.chain.What;

/**
 * Which entries of the record of reads are wanted.
 *
 * @param ids ids of records, items or other things that were shown; empty for whatever was shown
 * @param account id of one account, or null for all
 * @param since the first moment that counts
 * @param until the last moment that counts
 * @param whats what happened; empty for everything
 * @param system whether the system's own work is wanted too
 * @param behind only what is older than this entry, or null for the newest
 */
public record Wanted(
        List<String> ids,
        @Nullable String account,
        Instant since,
        Instant until,
        Set<What> whats,
        boolean system,
        @Nullable RecordedRead behind) {

    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    /** Everything, the system's own work too. */
    public static final Wanted EVERYTHING = new Wanted(List.of(), null, FIRST, LAST, Set.of(), true, null);

    public Wanted {
        ids = List.copyOf(ids);
        whats = Set.copyOf(whats);
    }

    /** Only what showed one of these. */
    public Wanted showing(List<String> shown) {
        return new Wanted(shown, account, since, until, whats, system, behind);
    }

    /** Only of this account. */
    public Wanted of(@Nullable String id) {
        return new Wanted(ids, id, since, until, whats, system, behind);
    }

    /** Only between two moments; null for no bound. */
    public Wanted between(@Nullable Instant first, @Nullable Instant last) {
        return new Wanted(
                ids, account, first == null ? FIRST : first, last == null ? LAST : last, whats, system, behind);
    }

    /** Only what happened so. */
    public Wanted happened(Set<What> codes) {
        return new Wanted(ids, account, since, until, codes, system, behind);
    }

    /** Without the system's own work. */
    public Wanted ofPeople() {
        return new Wanted(ids, account, since, until, whats, false, behind);
    }

    /** Only what is older than an entry. */
    public Wanted behind(@Nullable RecordedRead entry) {
        return new Wanted(ids, account, since, until, whats, system, entry);
    }
}
