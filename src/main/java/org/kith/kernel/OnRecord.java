package org.kith.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts on the record of reads what is no reading of the graph: refused tries, sign-ins, things taken away, changes of
 * accounts and clearances. Like {@link ReadLedger} it has to succeed before anything follows.
 */
@FunctionalInterface
public interface OnRecord {

    /**
     * Puts it on record.
     *
     * @throws KithException.Unavailable when it could not be recorded: what was asked for must not be done then
     */
    void note(Happening happening);

    /**
     * That somebody was refused something: a bar against families they are related to, a page their role does not open,
     * a clearance they do not have.
     *
     * @param reader who tried
     * @param view the screen, query or work
     * @param about what they tried to reach
     * @param why in words that may be erased: the rule that refused, what they said
     */
    default void refused(Reader reader, String view, Set<Touched> about, String why) {
        note(new Happening(Deed.REFUSED, reader, view, about, why));
    }

    /** What was done. */
    enum Deed {
        REFUSED,
        TOOK_AWAY,
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT,
        ACCOUNT_CHANGED,
        GRANT_CHANGED,
        /** Something was decided about keeping or deleting somebody's record. */
        RETENTION_DECIDED,
        /** Somebody looked into reading that stood out, and said what came of it. */
        LOOKED_INTO,
        /** The record was checked. */
        CHECKED
    }

    /**
     * Something that happened.
     *
     * @param deed what
     * @param reader who, or null where nobody is known, as at a failed sign-in with a name that no account has
     * @param view the screen, command or work, in the program's own words: it names nobody
     * @param about ids of what it was about: people, items, accounts, clearances
     * @param words more, in words that may name somebody; kept apart so that they can be erased. Null for none
     */
    record Happening(
            Deed deed,
            @Nullable Reader reader,
            String view,
            Set<Touched> about,
            @Nullable String words) {
        public Happening {
            about = Set.copyOf(about);
        }
    }
}
