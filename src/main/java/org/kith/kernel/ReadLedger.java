package org.kith.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The record of reads. An entry is written before the rows it speaks of are handed out; where it cannot be written,
 * nothing is shown.
 */
public interface ReadLedger {

    /**
     * Puts a read on record.
     *
     * @param read what was read
     * @throws KithException.Unavailable when it could not be recorded: the caller must then hand nothing out
     */
    void record(Read read);

    /**
     * One read of the graph.
     *
     * @param lens the lens it was made through
     * @param view the screen, query or piece of work that asked, such as {@code circle} or {@code search}
     * @param touched people, items and other things whose content the answer holds
     * @param asked the words that were looked for, where it was a search; kept apart so that they can be erased
     */
    record Read(
            Lens lens,
            String view,
            Set<Touched> touched,
            @Nullable String asked) {
        public Read {
            touched = Set.copyOf(touched);
        }

        /** A read that looked for no words. */
        public Read(Lens lens, String view, Set<Touched> touched) {
            this(lens, view, touched, null);
        }
    }
}
